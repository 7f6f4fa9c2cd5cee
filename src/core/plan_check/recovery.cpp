// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan_check/rules.h"
#include "core/plan_check/time_away.h"

namespace limber::inline plan_check {
namespace {

constexpr double kManyDirectSets = 6;
constexpr double kManyNewSets = 2;
constexpr Days kAccustomedFor{28};

/// What one day asks of the days after it, with and without the plan.
struct Load {
    const Day* day = nullptr;
    MuscleSets all{};
    MuscleSets before{};
    std::vector<const Exercise*> unaccustomed{};
};

bool wasLogged(const Facts& facts, const Exercise& exercise, DateRange range) {
    const auto days = facts.days(range);
    return std::any_of(days.begin(), days.end(), [&](const Day& day) {
        return std::any_of(day.work.begin(), day.work.end(), [&](const Work& work) {
            return work.origin == Origin::logged && work.exercise == &exercise;
        });
    });
}

double setsOf(const Day& day, const Exercise& exercise) {
    double sets = 0;
    for (const auto& work : day.work)
        if (work.exercise == &exercise) sets += work.sets;
    return sets;
}

/// Exercises of more than two sets that the log did not know in the 28 days before.
std::vector<const Exercise*> unaccustomedOn(const Facts& facts, const Day& day) {
    std::vector<const Exercise*> found;
    if (!hasLongLog(facts)) return found;
    const Date last = std::min(day.date, facts.horizon().first) - Days{1};
    for (const auto& work : day.work) {
        if (std::find(found.begin(), found.end(), work.exercise) != found.end()) continue;
        if (setsOf(day, *work.exercise) <= kManyNewSets) continue;
        if (!wasLogged(facts, *work.exercise, {last - kAccustomedFor + Days{1}, last})) found.push_back(work.exercise);
    }
    return found;
}

bool restsLonger(const Facts& facts, Muscle muscle, Date date) {
    const auto& adjustments = facts.request().adjustments;
    return std::any_of(adjustments.begin(), adjustments.end(), [&](const PlanAdjustment& adjustment) {
        const auto& rested = adjustment.restedMuscles;
        return adjustment.since <= date && date <= adjustment.until &&
               std::find(rested.begin(), rested.end(), muscle) != rested.end();
    });
}

bool needsTwoDaysBetween(const Facts& facts, const Load& load, const MuscleSets& sets, Muscle muscle, Date next) {
    const bool isNew = std::any_of(load.unaccustomed.begin(), load.unaccustomed.end(), [&](const Exercise* exercise) {
        return exercise->involvement(muscle) >= kIndirectInvolvement;
    });
    return sets.hardDirect[muscle] >= kManyDirectSets - kTolerance || isNew || restsLonger(facts, muscle, next);
}

std::vector<Muscle> tooSoon(const Facts& facts, const Load& first, const Load& second) {
    std::vector<Muscle> muscles;
    const int gap = daysBetween(first.day->date, second.day->date);
    const Date next = second.day->date;
    for (const Muscle muscle : allOf<Muscle>()) {
        if (!first.all.worked(muscle) || !second.all.worked(muscle)) continue;
        if (gap > 1 && !needsTwoDaysBetween(facts, first, first.all, muscle, next)) continue;
        const bool alreadySo = first.before.worked(muscle) && second.before.worked(muscle) &&
                               (gap == 1 || needsTwoDaysBetween(facts, first, first.before, muscle, next));
        if (!alreadySo) muscles.push_back(muscle);
    }
    return muscles;
}

/// Muscles that two sessions of one day work, at least one of them planned.
std::vector<Muscle> twiceOn(const Day& day) {
    std::vector<Muscle> muscles;
    if (day.work.empty() || day.work.front().unit == day.work.back().unit) return muscles;
    std::vector<MuscleSets> units(static_cast<std::size_t>(day.work.back().unit) + 1);
    std::vector<bool> planned(units.size(), false);
    for (const auto& work : day.work) {
        const auto unit = static_cast<std::size_t>(work.unit);
        if (work.exercise->kind == ExerciseKind::strength) units[unit].add(*work.exercise, work.sets, work.rpe);
        planned[unit] = planned[unit] || work.origin == Origin::planned;
    }
    for (const Muscle muscle : allOf<Muscle>()) {
        int times = 0;
        bool byPlan = false;
        for (std::size_t i = 0; i < units.size(); ++i) {
            if (!units[i].worked(muscle)) continue;
            ++times;
            byPlan = byPlan || planned[i];
        }
        if (times > 1 && byPlan) muscles.push_back(muscle);
    }
    return muscles;
}

}  // namespace

void checkRecovery(const Facts& facts, Problems& problems) {
    constexpr Days kReach{2};
    std::vector<Load> loads;
    for (const auto& day : facts.days({facts.horizon().first - kReach, facts.horizon().last}))
        loads.push_back({&day, day.sets(true, true), day.sets(false, true), unaccustomedOn(facts, day)});
    for (std::size_t i = 2; i < loads.size(); ++i) {
        const Date date = loads[i].day->date;
        if (const auto muscles = twiceOn(*loads[i].day); !muscles.empty())
            problems.hard("recovery", "same_day", {{"date", date}, {"muscles", idsOf(muscles)}}, {date});
        for (std::size_t gap = 1; gap <= 2; ++gap) {
            const Date earlier = loads[i - gap].day->date;
            const auto muscles = tooSoon(facts, loads[i - gap], loads[i]);
            if (muscles.empty()) continue;
            problems.hard("recovery", gap == 1 ? "within_48h" : "within_72h",
                          {{"first", earlier}, {"second", date}, {"muscles", idsOf(muscles)}}, {earlier, date});
        }
    }
}

}  // namespace limber::inline plan_check
