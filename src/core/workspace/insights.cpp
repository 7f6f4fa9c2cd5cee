// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/insights.h"

#include "limber/guidance/safety_gate.h"
#include "limber/insight/effects.h"
#include "limber/insight/trends.h"
#include "limber/knowledge/network.h"
#include "limber/training/energy.h"

namespace limber::inline workspace {
namespace {

double factorFromLog(const Snapshot& snapshot) {
    const auto& profile = *snapshot.profile;
    const auto age = profile.ageOn(snapshot.today);
    if (!profile.sex || !age || !profile.heightCm || !profile.weight) return activityFactor(Activity::sedentary);
    const double basal = basalKcal(*profile.sex, *profile.weight, *profile.heightCm, *age);
    return activityFactorFromLog(snapshot.history->sessions, *snapshot.catalogue, snapshot.today, *profile.weight,
                                 basal);
}

}  // namespace

std::vector<Effect> effectsOf(const Snapshot& snapshot) {
    return personalEffects(*snapshot.history, snapshot.today, *snapshot.catalogue, builtInNetwork());
}

std::vector<TrendDay> trendDaysOf(const Snapshot& snapshot) {
    return trendDays(*snapshot.history, snapshot.range, *snapshot.catalogue);
}

std::vector<TrendWeek> trendWeeksOf(const Snapshot& snapshot) {
    return trendWeeks(*snapshot.history, snapshot.range, *snapshot.catalogue);
}

Result<EnergyTarget> energyOf(const Snapshot& snapshot) {
    const auto safety = assessSafety(*snapshot.profile, *snapshot.history, snapshot.today, *snapshot.catalogue);
    return energyTarget(*snapshot.profile, safety.limits, snapshot.today, factorFromLog(snapshot));
}

}  // namespace limber::inline workspace
