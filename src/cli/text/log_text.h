// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "cli/program.h"
#include "limber/domain/check_in.h"
#include "limber/domain/session.h"

namespace limber::inline cli {

[[nodiscard]] std::string sessionsText(const Program& program, const std::vector<Session>& sessions);
[[nodiscard]] std::string checkInsText(const Program& program, const std::vector<CheckIn>& checkIns);
[[nodiscard]] std::string selfTestsText(const Program& program, const std::vector<SelfTest>& tests);

}  // namespace limber::inline cli
