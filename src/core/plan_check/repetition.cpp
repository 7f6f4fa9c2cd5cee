// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

constexpr double kCountsFromRpe = 6;
constexpr int kDaysAWeek = 2;
constexpr int kDaysAWeekCareful = 3;

struct Dates {
    std::vector<Date> before{};
    std::vector<Date> added{};  ///< by the plan

    void add(Date date, bool byPlan) {
        if (!before.empty() && before.back() == date) return;
        if (!added.empty() && added.back() == date) return;
        (byPlan ? added : before).push_back(date);
    }
    [[nodiscard]] int count() const { return static_cast<int>(before.size() + added.size()); }
};

int daysAllowed(const Facts& facts, const Week& week) {
    const auto days = facts.days(week.planned);
    const bool without = std::all_of(days.begin(), days.end(),
                                     [&](const Day& day) { return facts.person().isWithoutEquipmentOn(day.date); });
    return without || facts.person().isBeginner() ? kDaysAWeekCareful : kDaysAWeek;
}

int hingeDaysAllowed(const Facts& facts, const Week& week) {
    int allowed = 7;
    for (const auto& adjustment : facts.request().adjustments)
        if (adjustment.since <= week.planned.first && week.planned.first <= adjustment.until)
            allowed = std::min(allowed, adjustment.hingeDaysAtMost);
    return allowed;
}

void checkWeek(const Facts& facts, const Week& week, Problems& problems) {
    std::map<std::string_view, Dates> dates;
    Dates hinges;
    for (const auto& day : facts.days({week.monday, week.planned.last})) {
        for (const auto& work : day.work) {
            if (work.exercise->kind != ExerciseKind::strength) continue;
            const bool byPlan = work.origin == Origin::planned;
            if (work.rpe.value_or(kCountsFromRpe) >= kCountsFromRpe) dates[work.exercise->id].add(day.date, byPlan);
            if (work.exercise->pattern == Pattern::hinge) hinges.add(day.date, byPlan);
        }
    }
    const int allowed = daysAllowed(facts, week);
    for (const auto& [exercise, on] : dates)
        if (!on.added.empty() && on.count() > allowed)
            problems.hard(
                "repetition", "exercise",
                {{"week", week.monday}, {"exercise", std::string(exercise)}, {"days", on.count()}, {"limit", allowed}},
                on.added);
    const int hingeDays = hingeDaysAllowed(facts, week);
    if (!hinges.added.empty() && hinges.count() > hingeDays)
        problems.hard("repetition", "hinge", {{"week", week.monday}, {"days", hinges.count()}, {"limit", hingeDays}},
                      hinges.added);
}

}  // namespace

void checkRepetition(const Facts& facts, Problems& problems) {
    for (const auto& week : facts.weeks()) checkWeek(facts, week, problems);
}

}  // namespace limber::inline plan_check
