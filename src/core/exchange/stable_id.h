// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace limber::inline exchange {

/// The UUID (version 5) that this text always has.
[[nodiscard]] std::string stableId(std::string_view text);

}  // namespace limber::inline exchange
