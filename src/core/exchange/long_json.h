// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/node.h"
#include "limber/base/progress.h"

namespace limber::inline exchange {

/// As `parseJson`, for a text that takes its time. Further error: refused "stopped".
[[nodiscard]] Result<Node> parseLongJson(std::string_view text, const JsonLimits& limits, const Progress& progress);

}  // namespace limber::inline exchange
