// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/exchange/codecs.h"

namespace limber::inline exchange {

/// Indented, with a newline at the end; bytes that are not UTF-8 become replacement characters.
[[nodiscard]] std::string jsonText(const Json& json);

}  // namespace limber::inline exchange
