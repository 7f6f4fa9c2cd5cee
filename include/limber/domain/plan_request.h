// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "limber/base/random.h"
#include "limber/domain/cause.h"
#include "limber/domain/effect.h"
#include "limber/domain/history.h"
#include "limber/domain/plan.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety_state.h"

namespace limber::inline domain {

/// What one likely cause changes in the plan. Fields left at their default change nothing.
/// The only table that fills it is in the workspace.
struct PlanAdjustment {
    Cause cause{};
    std::string source{};  ///< evidence id
    Date since{};
    Date until{};  ///< inclusive; reductions expire
    int warmUpMinutes = 0;
    int stretchingDays = 0;
    std::string stretchingRoutine{};
    int yogaAtLeast = 0;
    double extensorSetsExtra = 0;  ///< direct sets a week on at least 2 days
    double lateralTrunkSetsExtra = 0;
    double flexionTargetFactor = 1;
    int balanceWeightFactor = 1;
    bool stepDownHingeAndSquat = false;  ///< one step lower in spine load
    double loadFactor = 1;               ///< of hinge and squat loads
    bool changePositionCue = false;
    int hingeDaysAtMost = 7;
    std::vector<Muscle> restedMuscles{};  ///< 72 h instead of 48 h
    bool pressureRelease = false;
    double growthFraction = 0;  ///< 0: the ordinary 0.30 and 2 sets; otherwise this and `growthSets`
    double growthSets = 0;
    int newExercisesPerSession = 99;
    int fewerHardSessions = 0;
    int gentleSessions = 0;  ///< yoga or walking in their place
    bool operator==(const PlanAdjustment&) const = default;
};

/// What a running experiment asks of the training days to come.
struct HabitAsk {
    Habit habit{};
    Date from{};               ///< the first day that can be the next of its training days
    std::vector<bool> days{};  ///< of the training days from then on, in turn: true with the habit
    bool operator==(const HabitAsk&) const = default;
};

/// Everything a plan depends on. `history` holds at least the last 56 days before `from`, with logged sessions,
/// check-ins, week notes and the plan that stands (`plannedDays`; pinned blocks among them are kept).
struct PlanRequest {
    Date today{};
    Date from{};
    int days = 7;  ///< 1-28
    Profile profile{};
    std::shared_ptr<const History> history{};
    SafetyState safety{};
    std::optional<double> tightnessNow{};  ///< newest reading, at most 48 h old
    std::optional<Date> tightnessDate{};   ///< its date; the ceiling holds until tightnessDate + 2
    std::optional<double> tightnessUsual{};
    std::vector<PlanAdjustment> adjustments{};  ///< at most two
    Seed seed{};
    std::optional<HabitAsk> ask{};  ///< of a running experiment
};

}  // namespace limber::inline domain
