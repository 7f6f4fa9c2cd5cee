// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "cli/program.h"

namespace limber::inline cli {

/// Ids and names, a heading for each kind.
[[nodiscard]] std::string catalogueText(const Program& program, const Catalogue& catalogue,
                                        const std::optional<std::string>& kind);

}  // namespace limber::inline cli
