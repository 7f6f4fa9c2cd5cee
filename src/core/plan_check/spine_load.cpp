// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

constexpr double kTight = 5;
constexpr double kAboveUsual = 2;
constexpr double kVeryTight = 7;
constexpr Days kReadingHolds{2};

/// Different exercises of high spine load on a day.
int highLoads(const Day& day, bool withPlan) {
    std::vector<const Exercise*> found;
    for (const auto& work : day.work) {
        if (work.exercise->spineLoad != SpineLoad::high || (work.origin == Origin::planned && !withPlan)) continue;
        if (std::find(found.begin(), found.end(), work.exercise) == found.end()) found.push_back(work.exercise);
    }
    return static_cast<int>(found.size());
}

bool plansHighLoad(const Day& day) {
    return std::any_of(day.work.begin(), day.work.end(), [](const Work& work) {
        return work.origin == Origin::planned && work.exercise->spineLoad == SpineLoad::high;
    });
}

void checkDays(const Facts& facts, Problems& problems) {
    const bool careful = facts.person().isBeginner() || facts.person().isOlder();
    const int allowed = careful ? 1 : 2;
    for (const auto& day : facts.plannedDays()) {
        const int high = highLoads(day, true);
        if (plansHighLoad(day) && high > allowed)
            problems.hard("spine_load", "per_day", {{"date", day.date}, {"count", high}, {"allowed", allowed}},
                          {day.date});
        const auto& before = facts.day(day.date - Days{1});
        const bool both = high > 0 && highLoads(before, true) > 0;
        const bool alreadySo = highLoads(day, false) > 0 && highLoads(before, false) > 0;
        if (both && !alreadySo)
            problems.hard("spine_load", "consecutive", {{"first", before.date}, {"second", day.date}},
                          {before.date, day.date});
    }
}

struct Ceiling {
    bool noHighLoad = false;
    bool noStrength = false;
    DateRange holds{};
};

Ceiling ceilingOf(const PlanRequest& request) {
    if (!request.tightnessNow) return {};
    const double now = *request.tightnessNow;
    const bool unusual = !request.tightnessUsual || now >= *request.tightnessUsual + kAboveUsual;
    return {now >= kTight && unusual,
            now >= kVeryTight,
            {request.today, request.tightnessDate.value_or(request.today) + kReadingHolds}};
}

void checkCeiling(const Facts& facts, Problems& problems) {
    const auto ceiling = ceilingOf(facts.request());
    for (const auto& day : facts.plannedDays()) {
        if (!ceiling.holds.contains(day.date)) continue;
        for (const auto* block : day.blocks) {
            if (block->kind != BlockKind::workout && block->kind != BlockKind::cardio) continue;
            const bool strength = ceiling.noStrength && block->kind == BlockKind::workout;
            const bool high = (ceiling.noHighLoad || ceiling.noStrength) &&
                              std::any_of(block->exercises.begin(), block->exercises.end(), [&](const auto& planned) {
                                  const Exercise* exercise = facts.catalogue().exercise(planned.exercise);
                                  return exercise != nullptr && exercise->spineLoad == SpineLoad::high;
                              });
            if (!strength && !high) continue;
            const auto* what = strength ? "tight_no_strength" : "tight_no_high_load";
            const Fields fields{{"date", day.date}, {"tightness", facts.request().tightnessNow.value_or(0)}};
            if (block->keptAnyway)
                problems.soft("spine_load", what, fields, {day.date});
            else
                problems.hard("spine_load", what, fields, {day.date});
        }
    }
}

}  // namespace

void checkSpineLoad(const Facts& facts, Problems& problems) {
    checkDays(facts, problems);
    checkCeiling(facts, problems);
}

}  // namespace limber::inline plan_check
