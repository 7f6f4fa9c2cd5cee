// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace limber::inline exchange {

/// True for well-formed UTF-8 without NUL.
[[nodiscard]] bool isUtf8Text(std::string_view text);

}  // namespace limber::inline exchange
