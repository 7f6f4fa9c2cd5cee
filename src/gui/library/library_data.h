// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "limber/base/message.h"
#include "limber/knowledge/search.h"

namespace limber::inline gui {

/// Why items do not suit the person today, as `notSuitedToday` says.
using NotSuited = std::map<ItemRef, Message>;

/// The item of that id, whatever its kind; none when there is no such item.
[[nodiscard]] std::optional<ItemRef> itemOf(const Catalogue& catalogue, const std::string& id);

}  // namespace limber::inline gui
