// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/insights.h"

#include <algorithm>

#include "limber/guidance/safety_gate.h"
#include "limber/insight/effects.h"
#include "limber/insight/trends.h"
#include "limber/knowledge/network.h"
#include "limber/training/energy.h"
#include "limber/training/strength.h"
#include "limber/workspace/experiments.h"

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
    auto effects = experimentEffects(snapshot);
    for (auto& effect : personalEffects(*snapshot.history, snapshot.today, *snapshot.catalogue, builtInNetwork()))
        effects.push_back(std::move(effect));
    return effects;
}

std::vector<TrendDay> trendDaysOf(const Snapshot& snapshot) {
    return trendDays(*snapshot.history, snapshot.range, *snapshot.catalogue);
}

std::vector<TrendWeek> trendWeeksOf(const Snapshot& snapshot) {
    return trendWeeks(*snapshot.history, snapshot.range, *snapshot.catalogue);
}

std::vector<TreatmentRecord> treatmentRecords(const Snapshot& snapshot) {
    std::vector<TreatmentRecord> records;
    for (const auto& treatment : snapshot.catalogue->treatments()) {
        const auto record = ownRecord(*snapshot.history, treatment.id, snapshot.today);
        if (record.used > 0 || record.measured > 0) records.push_back({treatment.id, treatment.name, record});
    }
    std::stable_sort(records.begin(), records.end(),
                     [](const auto& a, const auto& b) { return a.record.used > b.record.used; });
    return records;
}

TrendFacts trendFactsOf(const Snapshot& snapshot) {
    TrendFacts facts;
    facts.days = trendDaysOf(snapshot);
    facts.weeks = trendWeeksOf(snapshot);
    facts.effects = personalEffects(*snapshot.history, snapshot.today, *snapshot.catalogue, builtInNetwork());
    facts.experiments = experimentsOf(snapshot);
    facts.treatments = treatmentRecords(snapshot);
    facts.findingOfTheWeek = findingOfTheWeek(*snapshot.history, snapshot.today, *snapshot.catalogue, builtInNetwork());
    for (auto& exercise : loadedExercises(snapshot.history->sessions)) {
        auto points = strengthOf(snapshot.history->sessions, exercise);
        facts.strength.emplace_back(std::move(exercise), std::move(points));
    }
    facts.selfTests = snapshot.history->selfTests;
    return facts;
}

WeightCurve weightAfter(double kcalPerDay, int days) {
    return {training::straightLineLb(kcalPerDay, days), training::longRunLb(kcalPerDay, days)};
}

Result<EnergyTarget> energyOf(const Snapshot& snapshot) {
    const auto safety = assessSafety(*snapshot.profile, *snapshot.history, snapshot.today, *snapshot.catalogue);
    return energyTarget(*snapshot.profile, safety.limits, snapshot.today, factorFromLog(snapshot));
}

}  // namespace limber::inline workspace
