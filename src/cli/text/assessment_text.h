// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/program.h"
#include "limber/domain/assessment.h"

namespace limber::inline cli {

[[nodiscard]] std::string safetyText(const Program& program, const SafetyState& safety);
/// Below "enough" no percentages, and no contributors while the back is not tight.
[[nodiscard]] std::string assessmentText(const Program& program, const Assessment& assessment);

}  // namespace limber::inline cli
