// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/cause_plan_table.h"

#include <algorithm>
#include <set>

namespace limber::inline workspace {
namespace {

/// Ten minutes of warm-up went with less soreness (`law_herbert_2007`); three stretching days a week were enough and
/// four leave one to miss (`marques_2009`).
PlanAdjustment insufficientStretching() {
    return {.source = "marques_2009",
            .warmUpMinutes = 10,
            .stretchingDays = 4,
            .stretchingRoutine = "back_hips_hamstrings",
            .yogaAtLeast = 1};
}

/// Backs that came to ache had weaker extensors beside their flexors (`lee_1999`); the sets are DESIGN.
PlanAdjustment muscularImbalance() {
    return {.source = "lee_1999",
            .extensorSetsExtra = 2,
            .lateralTrunkSetsExtra = 2,
            .flexionTargetFactor = 0.5,
            .balanceWeightFactor = 2};
}

/// Awkward, tired or unusually heavy lifting often came just before (`steffens_2015`); the step is DESIGN.
PlanAdjustment postureAndLifting() {
    return {.source = "steffens_2015", .stepDownHingeAndSquat = true, .loadFactor = 0.85, .changePositionCue = true};
}

/// Tender spots that feel familiar (`fernandez_2018`); that rest between keeps them quiet is DESIGN.
PlanAdjustment triggerPoints(std::vector<Muscle> tenderMuscles) {
    return {.source = "fernandez_2018",
            .hingeDaysAtMost = 1,
            .restedMuscles = std::move(tenderMuscles),
            .pressureRelease = true};
}

/// Work that the back is not used to makes it sore a day or two later (`bishop_2011`); ten percent is a convention
/// (`buist_2008` found no effect of it in runners).
PlanAdjustment unaccustomedLoad() {
    return {.source = "bishop_2011", .growthFraction = 0.10, .growthSets = 1, .newExercisesPerSession = 1};
}

/// Yoga worked in part through sleep (`sherman_2011`); one hard session fewer is DESIGN.
PlanAdjustment stressAndSleep() { return {.source = "sherman_2011", .fewerHardSessions = 1, .gentleSessions = 1}; }

constexpr Days kTenderFor{28};

/// A spot that spreads is a question for the safety gate, not for the plan.
std::vector<Muscle> tenderMusclesOf(const History& history, Date until, const Catalogue& catalogue) {
    std::set<Muscle> muscles;
    for (const auto& session : history.sessions) {
        if (session.date > until || session.date <= until - kTenderFor) continue;
        for (const auto& spot : session.tenderSpots) {
            if (!spot.tender.value_or(false) || spot.spreads.value_or(false)) continue;
            const auto area = catalogue.musclesOf(areaOf(spot.region));
            muscles.insert(area.begin(), area.end());
        }
    }
    return {muscles.begin(), muscles.end()};
}

}  // namespace

PlanAdjustment planChangeFor(Cause cause, Date since, const History& history, const Catalogue& catalogue) {
    PlanAdjustment change;
    switch (cause) {
        case Cause::insufficientStretching: change = insufficientStretching(); break;
        case Cause::muscularImbalance: change = muscularImbalance(); break;
        case Cause::postureAndLifting: change = postureAndLifting(); break;
        case Cause::triggerPoints: change = triggerPoints(tenderMusclesOf(history, since, catalogue)); break;
        case Cause::unaccustomedLoad: change = unaccustomedLoad(); break;
        case Cause::stressAndSleep: change = stressAndSleep(); break;
    }
    change.cause = cause;
    change.since = since;
    change.until = since + kHeldFor - Days{1};
    return change;
}

}  // namespace limber::inline workspace
