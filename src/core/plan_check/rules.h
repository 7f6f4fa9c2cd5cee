// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan_check/facts.h"
#include "core/plan_check/problems.h"

namespace limber::inline plan_check {

/// The rules of `docs/planning.md`, one file each. Each lists only what the plan adds to the log.
void checkStructure(const Facts& facts, Problems& problems);
void checkTime(const Facts& facts, Problems& problems);
void checkRest(const Facts& facts, Problems& problems);
void checkRecovery(const Facts& facts, Problems& problems);
void checkStretching(const Facts& facts, Problems& problems);
void checkSpineLoad(const Facts& facts, Problems& problems);
void checkGrowth(const Facts& facts, Problems& problems);
void checkDose(const Facts& facts, Problems& problems);
void checkRepetition(const Facts& facts, Problems& problems);
void checkSessionShape(const Facts& facts, Problems& problems);
void checkWeekShape(const Facts& facts, Problems& problems);
void checkEligibility(const Facts& facts, Problems& problems);
void checkPins(const Facts& facts, Problems& problems);
void checkSafety(const Facts& facts, Problems& problems);

}  // namespace limber::inline plan_check
