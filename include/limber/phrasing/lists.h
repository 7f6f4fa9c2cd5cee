// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/phrasing/phrases.h"

namespace limber::inline phrasing {

/// "a, b and c".
[[nodiscard]] std::string listOf(const std::vector<Message>& messages, const Phrases& phrases);

}  // namespace limber::inline phrasing
