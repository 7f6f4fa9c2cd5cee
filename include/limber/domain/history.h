// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/cause.h"
#include "limber/domain/check_in.h"
#include "limber/domain/experiment.h"
#include "limber/domain/plan.h"
#include "limber/domain/safety.h"
#include "limber/domain/session.h"
#include "limber/domain/week_note.h"
#include "limber/domain/weight_entry.h"

namespace limber::inline domain {

/// What was logged and planned. Every list is in order of date; nothing lies after the day it was taken for,
/// but `plannedDays` and `weekNotes`.
struct History {
    std::vector<Session> sessions{};
    std::vector<CheckIn> checkIns{};
    std::vector<Screen> screens{};  ///< always complete, in the order they were given
    std::vector<SelfTest> selfTests{};
    std::vector<Verdict> verdicts{};  ///< at most one a cause
    std::vector<WeekNote> weekNotes{};
    std::vector<PlanDay> plannedDays{};     ///< the saved plan, past and future
    std::vector<Experiment> experiments{};  ///< always complete, by their start
    std::vector<WeightEntry> weights{};
};

}  // namespace limber::inline domain
