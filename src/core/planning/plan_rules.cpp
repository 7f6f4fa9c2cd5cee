// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/plan_state.h"

namespace limber::inline planning {
namespace {

constexpr int kWindow = 7;

bool countsFeasible(const DayPlan& plan, int day, const Problem& problem) {
    int heavyHinges = 0;
    int unaccustomed = 0;
    bool tiresTrunk = false;
    std::uint64_t stations = 0;
    std::array<int, kMuscleCount> primaries{};
    for (int i = 0; i < plan.count; ++i) {
        const Item& item = plan.items[static_cast<std::size_t>(i)];
        const Candidate& candidate = problem.candidate(item.exercise);
        if (item.sets < candidate.leastSets(day) || item.sets > candidate.mostSets[static_cast<std::size_t>(day)])
            return false;
        for (int j = 0; j < i; ++j)
            if (plan.items[static_cast<std::size_t>(j)].exercise == item.exercise) return false;
        heavyHinges += candidate.heavyHinge ? 1 : 0;
        unaccustomed += candidate.unaccustomed ? 1 : 0;
        tiresTrunk |= candidate.tiresTrunk;
        if (candidate.station >= 0) stations |= std::uint64_t{1} << static_cast<unsigned>(candidate.station % 64);
        if (++primaries[static_cast<std::size_t>(candidate.primary)] > problem.rules.samePrimaryMost) return false;
    }
    return heavyHinges <= problem.rules.heavyHingesMost && !(heavyHinges > 0 && tiresTrunk) &&
           unaccustomed <= problem.day(day).mostNew && __builtin_popcountll(stations) <= problem.rules.stationsMost;
}

}  // namespace

bool shapeFeasible(const DayPlan& plan, int day, const Problem& problem) {
    if (!plan.workout()) return true;
    return problem.day(day).workoutAllowed && plan.count <= problem.rules.exercisesMost &&
           countsFeasible(plan, day, problem);
}

bool PlanState::dayFeasible(int index) const {
    const ProblemDay& day = m_problem->day(index);
    const DayPlan& plan = m_days[static_cast<std::size_t>(index)];
    const DayFacts& added = m_added[at(index)];
    const auto d = static_cast<std::size_t>(index);
    if (added.minutes > day.minutes) return false;
    if ((added.cardio && day.cardio == nullptr) || (plan.walkMinutes > 0 && day.walk == nullptr)) return false;
    if (plan.stretching >= 0 && !m_problem->stretching[static_cast<std::size_t>(plan.stretching)].allowed[d])
        return false;
    if (plan.yoga >= 0 && !m_problem->yoga[static_cast<std::size_t>(plan.yoga)].allowed[d]) return false;
    const int direct = m_problem->rules.directSetsASession;
    const DayFacts& total = m_total[at(index)];
    return (atLeast(added.direct, 1) & atLeast(total.direct, direct + 1)) == 0;
}

bool PlanState::recovered(int earlier, int later, MuscleMask onlyThese) const {
    const MuscleMask both = m_worked[at(earlier)] & m_worked[at(later)] & onlyThese;
    return (both & (m_addedCounted[at(earlier)] | m_addedCounted[at(later)])) == 0;
}

bool PlanState::recoveryFeasible(int index) const {
    constexpr MuscleMask kAll = ~MuscleMask{0};
    const int last = m_problem->dayCount() - 1;
    for (int later = index; later <= index + 1; ++later)
        if (!recovered(later - 1, later, kAll)) return false;
    for (int later = index; later <= index + 2; ++later) {
        const MuscleMask rested = m_problem->inHorizon(later) ? m_problem->day(later).rested : 0;
        if (later - 2 <= last && !recovered(later - 2, later, m_needs72h[at(later - 2)] | rested)) return false;
    }
    return true;
}

bool PlanState::restFeasible(int index) const {
    if (!m_added[at(index)].training()) return true;
    const int most = kWindow - m_problem->rules.restDays;
    int training = 0;
    for (int d = index - kWindow + 1; d <= index; ++d) training += m_total[at(d)].training() ? 1 : 0;
    for (int first = index - kWindow + 1;; ++first) {
        if (training > most) return false;
        if (first == index) return true;
        training += (m_total[at(first + kWindow)].training() ? 1 : 0) - (m_total[at(first)].training() ? 1 : 0);
    }
}

bool PlanState::loadFeasible(int index) const {
    if (m_added[at(index)].highLoads == 0) return true;
    return m_total[at(index)].highLoads <= m_problem->rules.highLoadsADay && m_total[at(index - 1)].highLoads == 0 &&
           m_total[at(index + 1)].highLoads == 0;
}

namespace {

struct WeekSums {
    Counts effective{};
    Counts direct{};
    Counts directDays{};
    MuscleMask added = 0;
    bool addedHinge = false;
    bool addedHard = false;
    int hingeDays = 0;
    int hardDays = 0;
};

void addDay(WeekSums& sums, const DayFacts& total, const DayFacts& added) {
    addTo(sums.effective, total.effective);
    sums.added |= added.touched;
    sums.addedHinge |= added.hinge;
    sums.addedHard |= added.hard;
    sums.hingeDays += total.hinge ? 1 : 0;
    sums.hardDays += total.hard ? 1 : 0;
}

void addDirect(WeekSums& sums, const DayFacts& total) {
    addTo(sums.direct, total.direct);
    for (std::size_t m = 0; m < kPaddedMuscles; ++m)
        sums.directDays[m] = static_cast<std::int16_t>(sums.directDays[m] + (total.direct[m] > 0 ? 1 : 0));
}

bool doseFeasible(const WeekSums& sums, const ProblemRules& rules) {
    const MuscleMask tooMuch = atLeast(sums.directDays, rules.doseDays + 1) |
                               atLeast(sums.direct, rules.directSetsASession * rules.doseDays + 1);
    return (sums.added & tooMuch) == 0;
}

}  // namespace

bool PlanState::stretchFeasible(const ProblemWeek& week) const {
    Counts seconds{};
    for (int d = week.firstDay; d <= week.lastDay; ++d) addTo(seconds, m_total[at(d)].stretchSeconds);
    return atLeast(seconds, m_problem->rules.stretchSecondsAWeek + 1) == 0;
}

bool PlanState::workFeasible(const ProblemWeek& week) const {
    WeekSums sums;
    for (int d = week.firstDay; d <= week.lastDay; ++d) addDay(sums, m_total[at(d)], m_added[at(d)]);
    if ((sums.added & above(sums.effective, week.most)) != 0) return false;
    if (m_problem->rules.beginnersDose) {
        for (int d = week.firstDay; d <= week.lastDay; ++d) addDirect(sums, m_total[at(d)]);
        if (!doseFeasible(sums, m_problem->rules)) return false;
    }
    if (sums.addedHinge && sums.hingeDays > week.hingeDaysMost) return false;
    return !sums.addedHard || sums.hardDays <= week.hardDaysMost;
}

bool PlanState::weekFeasible(int index) const {
    const ProblemWeek& week = m_problem->weeks[static_cast<std::size_t>(m_problem->day(index).week)];
    const DayFacts& added = m_added[at(index)];
    return (!added.stretched || stretchFeasible(week)) && (!added.workout || workFeasible(week));
}

bool PlanState::repetitionFeasible(int index) const {
    const ExerciseBits& added = m_added[at(index)].repeated;
    if (added.none()) return true;
    const ProblemWeek& week = m_problem->weeks[static_cast<std::size_t>(m_problem->day(index).week)];
    const DayPlan& plan = m_days[static_cast<std::size_t>(index)];
    for (int i = 0; i < plan.count; ++i) {
        const auto bit =
            std::min(static_cast<std::size_t>(plan.items[static_cast<std::size_t>(i)].exercise), kMostExercises - 1);
        if (!added.test(bit)) continue;
        int days = 0;
        for (int d = week.firstDay; d <= week.lastDay; ++d) days += m_total[at(d)].repeated.test(bit) ? 1 : 0;
        if (days > m_problem->rules.sameExerciseDays) return false;
    }
    return true;
}

bool PlanState::feasibleAround(int index) const {
    return dayFeasible(index) && loadFeasible(index) && restFeasible(index) && recoveryFeasible(index) &&
           repetitionFeasible(index) && weekFeasible(index);
}

bool PlanState::feasible() const {
    for (int d = 0; d < m_problem->dayCount(); ++d)
        if (!shapeFeasible(day(d), d, *m_problem) || !feasibleAround(d)) return false;
    return true;
}

}  // namespace limber::inline planning
