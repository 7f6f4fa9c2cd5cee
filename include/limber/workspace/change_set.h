// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "limber/domain/plan_change_decision.h"

namespace limber::inline workspace {

/// What an operation touched, for views to decide what to query again.
struct ChangeSet {
    std::int64_t revision = 0;
    bool profile = false;
    bool sessions = false;
    bool checkIns = false;
    bool screens = false;
    bool selfTests = false;
    bool plan = false;
    bool verdicts = false;
    bool weekNotes = false;
    bool decisions = false;
    bool experiments = false;
    bool weights = false;
    bool ownExercises = false;       ///< the catalogue is another one
    std::vector<std::string> ids{};  ///< of the rows added or replaced, in the order of the input
};

}  // namespace limber::inline workspace
