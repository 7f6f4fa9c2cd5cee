// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/program.h"
#include "limber/domain/import_summary.h"

namespace limber::inline cli {

/// What a file holds, what of it is left out or worth a look, and what becomes of it.
[[nodiscard]] std::string importText(const Program& program, const std::string& file, const ImportSummary& summary,
                                     bool dryRun);

}  // namespace limber::inline cli
