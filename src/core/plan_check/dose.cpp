// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>

#include "core/plan_check/rules.h"
#include "core/plan_check/time_away.h"

namespace limber::inline plan_check {
namespace {

constexpr int kLongLogDays = 28;
constexpr int kShortBreak = 7;
constexpr int kLongBreak = 14;
constexpr int kVeryLongBreak = 28;
constexpr double kSetsAfterLongBreak = 0.6;
constexpr double kLoadAfterLongBreak = 0.8;
constexpr int kBeginnerSets = 2;
constexpr double kBeginnerDirectSets = 2;
constexpr int kBeginnerDays = 2;

bool beginsAnew(const Facts& facts) {
    const auto& safety = facts.request().safety;
    if (safety.limits.beginnersDose || safety.level == SafetyLevel::unscreened) return true;
    if (!hasLongLog(facts))
        return facts.request().profile.recentTraining.value_or(RecentTraining::none) == RecentTraining::none;
    const auto away = daysAway(facts);
    return !away || *away >= kVeryLongBreak;
}

void checkBeginnerSets(const Day& day, const PlannedExercise& planned, Problems& problems) {
    if (planned.sets > kBeginnerSets)
        problems.hard(
            "growth", "beginner_sets",
            {{"date", day.date}, {"exercise", planned.exercise}, {"sets", planned.sets}, {"limit", kBeginnerSets}},
            {day.date});
    if (planned.load)
        problems.hard("growth", "beginner_load", {{"date", day.date}, {"exercise", planned.exercise}}, {day.date});
}

/// Direct sets of a muscle and the days that have any.
struct Direct {
    PerMuscle sets{};
    PerMuscle days{};

    void add(const PerMuscle& day) {
        for (const Muscle muscle : allOf<Muscle>()) {
            sets[muscle] += day[muscle];
            days[muscle] += day[muscle] > 0 ? 1 : 0;
        }
    }
};

void checkBeginnerDay(const Day& day, const PerMuscle& before, const PerMuscle& after, Problems& problems) {
    for (const Muscle muscle : allOf<Muscle>())
        if (after[muscle] > before[muscle] && after[muscle] > kBeginnerDirectSets + kTolerance)
            problems.hard("growth", "beginner_day",
                          {{"date", day.date},
                           {"muscle", std::string(nameOf(muscle))},
                           {"sets", after[muscle]},
                           {"limit", kBeginnerDirectSets}},
                          {day.date});
}

void checkBeginnerWeek(const Facts& facts, const Week& week, Problems& problems) {
    Direct before;
    Direct after;
    for (const auto& day : facts.days({week.monday, week.planned.last})) {
        const auto logged = day.sets(false, false).direct;
        const auto all = day.sets(true, false).direct;
        checkBeginnerDay(day, logged, all, problems);
        before.add(logged);
        after.add(all);
    }
    for (const Muscle muscle : allOf<Muscle>())
        if (after.sets[muscle] > before.sets[muscle] && after.days[muscle] > kBeginnerDays)
            problems.hard("growth", "beginner_week",
                          {{"week", week.monday},
                           {"muscle", std::string(nameOf(muscle))},
                           {"days", static_cast<int>(after.days[muscle])},
                           {"limit", kBeginnerDays}},
                          {week.planned.first});
}

struct LastTime {
    int sets = 0;
    std::optional<Mass> load{};  ///< the heaviest
};

bool hasWorkingSets(const ExerciseEntry& entry) {
    return std::any_of(entry.sets.begin(), entry.sets.end(),
                       [](const SetEntry& set) { return set.type != SetType::warmUp; });
}

void add(LastTime& last, const ExerciseEntry& entry) {
    for (const auto& set : entry.sets) {
        if (set.type == SetType::warmUp) continue;
        ++last.sets;
        if (set.load && (!last.load || *last.load < *set.load)) last.load = set.load;
    }
}

/// All of it on the last day that had it.
std::optional<LastTime> lastTime(const History& history, const std::string& exercise, Date before) {
    std::optional<LastTime> last;
    std::optional<Date> date;
    for (auto session = history.sessions.rbegin(); session != history.sessions.rend(); ++session) {
        if (session->date >= before) continue;
        if (date && session->date != *date) break;
        for (const auto& entry : session->exercises) {
            if (entry.exercise != exercise || !hasWorkingSets(entry)) continue;
            date = session->date;
            if (!last) last.emplace();
            add(*last, entry);
        }
    }
    return last;
}

void checkReturn(const Day& day, const PlannedExercise& planned, const LastTime& last, int away, Problems& problems) {
    const bool longBreak = away >= kLongBreak;
    const int reduced = longBreak ? static_cast<int>(std::lround(kSetsAfterLongBreak * last.sets)) : last.sets - 1;
    const int limit = std::max(1, reduced);
    if (planned.sets > limit)
        problems.hard("growth", "return_sets",
                      {{"date", day.date}, {"exercise", planned.exercise}, {"sets", planned.sets}, {"limit", limit}},
                      {day.date});
    if (!longBreak || !planned.load || !last.load) return;
    const double allowed = last.load->kilograms() * kLoadAfterLongBreak;
    if (planned.load->kilograms() > allowed + kTolerance)
        problems.hard("growth", "return_load", {{"date", day.date}, {"exercise", planned.exercise}, {"limit", allowed}},
                      {day.date});
}

void checkHalfSets(const Facts& facts, const Day& day, const PlannedExercise& planned, const Exercise& exercise,
                   Problems& problems) {
    const auto last = lastTime(facts.history(), planned.exercise, facts.horizon().first);
    const Dose dose = exercise.doseAt(beginsAnew(facts) ? Level::beginner : facts.person().level());
    const int ordinary = std::max(dose.sets, last ? last->sets : 0);
    const int limit = std::max(1, (ordinary + 1) / 2);
    if (ordinary > 0 && planned.sets > limit)
        problems.hard("safety", "half_sets",
                      {{"date", day.date}, {"exercise", planned.exercise}, {"sets", planned.sets}, {"limit", limit}},
                      {day.date});
}

template <class Visit>
void forStrength(const Facts& facts, Visit visit) {
    for (const auto& day : facts.plannedDays())
        for (const auto* block : day.blocks) {
            if (block->kind != BlockKind::workout) continue;
            for (const auto& planned : block->exercises)
                if (const Exercise* exercise = facts.catalogue().exercise(planned.exercise))
                    visit(day, planned, *exercise);
        }
}

void checkReturns(const Facts& facts, int away, Problems& problems) {
    std::map<std::string_view, Date> firstDay;
    forStrength(facts, [&](const Day& day, const PlannedExercise& planned, const Exercise&) {
        if (firstDay.try_emplace(planned.exercise, day.date).first->second != day.date) return;
        if (const auto last = lastTime(facts.history(), planned.exercise, facts.horizon().first))
            checkReturn(day, planned, *last, away, problems);
    });
}

}  // namespace

bool hasLongLog(const Facts& facts) {
    const auto& sessions = facts.history().sessions;
    return !sessions.empty() && sessions.front().date + Days{kLongLogDays} <= facts.horizon().first;
}

std::optional<int> daysAway(const Facts& facts) {
    const auto& sessions = facts.history().sessions;
    const auto last = std::find_if(sessions.rbegin(), sessions.rend(),
                                   [](const Session& session) { return session.kind == SessionKind::strength; });
    if (last == sessions.rend()) return std::nullopt;
    return std::max(0, daysBetween(last->date, facts.horizon().first) - 1);
}

void checkDose(const Facts& facts, Problems& problems) {
    if (facts.request().safety.limits.halfSets)
        forStrength(facts, [&](const Day& day, const PlannedExercise& planned, const Exercise& exercise) {
            checkHalfSets(facts, day, planned, exercise, problems);
        });
    if (beginsAnew(facts)) {
        forStrength(facts, [&](const Day& day, const PlannedExercise& planned, const Exercise&) {
            checkBeginnerSets(day, planned, problems);
        });
        for (const auto& week : facts.weeks()) checkBeginnerWeek(facts, week, problems);
        return;
    }
    const int away = daysAway(facts).value_or(0);
    if (away >= kShortBreak) checkReturns(facts, away, problems);
}

}  // namespace limber::inline plan_check
