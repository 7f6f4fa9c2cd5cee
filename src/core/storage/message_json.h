// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "limber/base/message.h"

namespace limber::inline storage {

[[nodiscard]] std::string toJsonText(const Message& message);
/// The inverse of `toJsonText`; what has another shape gives an empty message.
[[nodiscard]] Message messageFromJson(const std::string& text);

}  // namespace limber::inline storage
