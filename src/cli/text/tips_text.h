// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/program.h"
#include "limber/domain/contributor.h"
#include "limber/domain/tip.h"

namespace limber::inline cli {

/// "In this session", or nothing.
[[nodiscard]] std::string contributorsText(const Program& program, const std::vector<Contributor>& contributors);
[[nodiscard]] std::string tipsText(const Program& program, const TipList& tips);

}  // namespace limber::inline cli
