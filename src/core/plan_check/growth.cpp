// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/plan_check/rules.h"
#include "core/plan_check/time_away.h"
#include "limber/knowledge/planning_parameters.h"

namespace limber::inline plan_check {
namespace {

constexpr double kGrowthFraction = 0.30;
constexpr double kGrowthSets = 2;
constexpr double kBeginnerDoseSets = 4;  // 2 direct sets on 2 days
constexpr double kSomeTraining = 0.5;
constexpr double kMostSets = 20;
constexpr double kMostSetsBeginner = 10;
constexpr std::array kBack{Muscle::erectorSpinae, Muscle::multifidus, Muscle::quadratusLumborum};

struct Growth {
    double fraction = kGrowthFraction;
    double sets = kGrowthSets;
};

Growth growthIn(const Facts& facts, const Week& week) {
    Growth growth;
    for (const auto& adjustment : facts.request().adjustments) {
        const bool holds = adjustment.since <= week.planned.first && week.planned.first <= adjustment.until;
        if (!holds || adjustment.growthFraction <= 0) continue;
        growth.fraction = std::min(growth.fraction, adjustment.growthFraction);
        growth.sets = std::min(growth.sets, adjustment.growthSets);
    }
    return growth;
}

PerMuscle effectiveSets(std::span<const Day> days, bool withPlan) {
    PerMuscle sum;
    for (const auto& day : days) {
        const auto sets = day.sets(withPlan, false).effective;
        for (const Muscle muscle : allOf<Muscle>()) sum[muscle] += sets[muscle];
    }
    return sum;
}

/// What the person says of the last four weeks, where the log is too short to say.
PerMuscle toldWeek(const Facts& facts) {
    const auto& profile = facts.request().profile;
    const auto training = profile.recentTraining.value_or(RecentTraining::none);
    PerMuscle week;
    if (training == RecentTraining::none) {
        week.values.fill(kBeginnerDoseSets);
        return week;
    }
    const auto& table = planningParameters().weeklySets;
    const auto row = table.find({profile.goal.value_or(Goal::general), facts.person().level()});
    if (row != table.end()) week = row->second;
    if (training == RecentTraining::some)
        for (double& sets : week.values) sets *= kSomeTraining;
    return week;
}

/// Effective sets a week before the plan.
PerMuscle usualWeek(const Facts& facts) {
    if (!hasLongLog(facts)) return toldWeek(facts);
    const Date monday = facts.weeks().front().monday;
    auto mean = effectiveSets(facts.days({monday - Days{28}, monday - Days{1}}), false);
    for (double& sets : mean.values) sets /= 4;
    return mean;
}

void checkBack(const Growth& growth, const PerMuscle& usual, const PerMuscle& before, const PerMuscle& after,
               const Week& week, Problems& problems) {
    for (const Muscle muscle : kBack) {
        const double limit = std::max(usual[muscle] * (1 + growth.fraction), usual[muscle] + growth.sets);
        if (after[muscle] <= before[muscle] || after[muscle] <= limit + kTolerance) continue;
        problems.hard("growth", "back",
                      {{"week", week.monday},
                       {"muscle", std::string(nameOf(muscle))},
                       {"sets", after[muscle]},
                       {"limit", limit},
                       {"usual", usual[muscle]}},
                      {week.planned.first});
    }
}

void checkMost(const Facts& facts, const PerMuscle& before, const PerMuscle& after, const Week& week,
               Problems& problems) {
    const double most = facts.person().isBeginner() ? kMostSetsBeginner : kMostSets;
    for (const Muscle muscle : allOf<Muscle>()) {
        if (after[muscle] <= before[muscle] || after[muscle] <= most + kTolerance) continue;
        problems.hard(
            "growth", "most",
            {{"week", week.monday}, {"muscle", std::string(nameOf(muscle))}, {"sets", after[muscle]}, {"limit", most}},
            {week.planned.first});
    }
}

}  // namespace

void checkGrowth(const Facts& facts, Problems& problems) {
    const auto usual = usualWeek(facts);
    for (const auto& week : facts.weeks()) {
        const auto days = facts.days({week.monday, week.planned.last});
        const auto before = effectiveSets(days, false);
        const auto after = effectiveSets(days, true);
        checkBack(growthIn(facts, week), usual, before, after, week, problems);
        checkMost(facts, before, after, week, problems);
    }
}

}  // namespace limber::inline plan_check
