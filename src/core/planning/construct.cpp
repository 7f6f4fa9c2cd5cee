// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/focus.h"
#include "core/planning/moves.h"
#include "core/planning/skeletons.h"

namespace limber::inline planning {
namespace {

constexpr int kRoomForWorkout = 20;
constexpr std::array kCardioMinutes{30, 25, 20, 15};

bool isWorkoutDay(const ProblemGroup& group, unsigned days, int d) { return (days >> (d - group.firstDay) & 1U) != 0; }

Item firstDose(const Candidate& candidate, int exercise, int day) {
    const int most = candidate.mostSets[static_cast<std::size_t>(day)];
    const int standing = candidate.standingSets[static_cast<std::size_t>(day)];
    const int wanted = standing > 0 ? standing : std::clamp(candidate.usualSets, 2, 3);
    return {static_cast<std::int16_t>(exercise), static_cast<std::int8_t>(std::clamp(wanted, 1, most))};
}

}  // namespace

int Moves::minutesToSpare(int day, const ProblemGroup& group, unsigned workoutDays) const {
    const ProblemDay& target = m_state.problem().day(day);
    const int reserved = isWorkoutDay(group, workoutDays, day) ? target.warmUpMinutes + kRoomForWorkout : 0;
    return target.minutes - m_state.added(day).minutes - reserved;
}

int Moves::stretchingDaysMissing(const ProblemGroup& group) const {
    int missing = group.stretchingDays;
    for (int d = group.firstDay; d <= group.lastDay; ++d) missing -= m_state.facts(d).stretched ? 1 : 0;
    return missing;
}

void Moves::placeStretching(const ProblemGroup& group, unsigned workoutDays, int wanted) {
    const Problem& problem = m_state.problem();
    for (int placed = 0; placed < wanted; ++placed) {
        int best = -1;
        int bestPoints = kAnyPrice;
        DayPlan bestPlan;
        for (int d = group.firstDay; d <= group.lastDay; ++d) {
            if (m_state.facts(d).stretched) continue;
            for (std::size_t option = 0; option < problem.stretching.size(); ++option) {
                DayPlan plan = m_state.day(d);
                plan.stretching = static_cast<std::int8_t>(option);
                const int points = tryOut({d, plan});
                if (points == kAnyPrice) continue;
                const bool tight = minutesToSpare(d, group, workoutDays) < problem.stretching[option].minutes;
                const int cost = points + (tight ? 4 * 400 : 0);
                if (cost >= bestPoints) continue;
                bestPoints = cost;
                best = d;
                bestPlan = plan;
            }
        }
        if (best < 0) return;
        attempt({{best, bestPlan}}, kAnyPrice);
    }
}

void Moves::placeYoga(const ProblemGroup& group, unsigned workoutDays, int wanted) {
    const Problem& problem = m_state.problem();
    int bestPoints = kAnyPrice;
    Change best{.day = -1};
    for (int d = group.firstDay; d <= group.lastDay && wanted > 0; ++d) {
        if (m_state.facts(d).yoga) continue;
        for (std::size_t option = 0; option < problem.yoga.size(); ++option) {
            if (minutesToSpare(d, group, workoutDays) < problem.yoga[option].minutes) continue;
            DayPlan plan = m_state.day(d);
            plan.yoga = static_cast<std::int8_t>(option);
            const int points = tryOut({d, plan});
            if (points >= bestPoints) continue;
            bestPoints = points;
            best = {d, plan};
        }
    }
    if (best.day < 0) return;
    attempt({best}, kAnyPrice);
    placeYoga(group, workoutDays, wanted - 1);
}

void Moves::placeCardio(const ProblemGroup& group, unsigned workoutDays, int wanted) {
    int bestPoints = kAnyPrice;
    Change best{.day = -1};
    for (int d = group.firstDay; d <= group.lastDay && wanted > 0; ++d) {
        if (m_state.facts(d).cardio) continue;
        for (const int minutes : kCardioMinutes) {
            if (minutesToSpare(d, group, workoutDays) < minutes) continue;
            DayPlan plan = m_state.day(d);
            plan.cardioMinutes = static_cast<std::int16_t>(minutes);
            const int points = tryOut({d, plan});
            if (points >= bestPoints) continue;
            bestPoints = points;
            best = {d, plan};
        }
    }
    if (best.day < 0) return;
    attempt({best}, kAnyPrice);
    placeCardio(group, workoutDays, wanted - 1);
}

void Moves::placeWalks(const ProblemGroup& group) {
    const PlanningParameters& parameters = *m_state.problem().parameters;
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        if (!m_state.problem().day(d).walkOffered) continue;
        DayPlan plan = m_state.day(d);
        const int spare = m_state.problem().day(d).minutes - m_state.added(d).minutes;
        plan.walkMinutes = static_cast<std::int16_t>(std::min(parameters.whole("walk_minutes"), spare));
        if (plan.walkMinutes >= parameters.whole("walk_minutes_least")) attempt({{d, plan}}, kAnyPrice);
    }
}

void Moves::placeGentle(const ProblemGroup& group, unsigned workoutDays, int wanted) {
    const PlanningParameters& parameters = *m_state.problem().parameters;
    int bestPoints = kAnyPrice;
    Change best{.day = -1};
    for (int d = group.firstDay; d <= group.lastDay && wanted > 0; ++d) {
        if (m_state.facts(d).gentle) continue;
        const int minutes = std::min(parameters.whole("walk_minutes"), minutesToSpare(d, group, workoutDays));
        if (minutes < parameters.whole("walk_minutes_least")) continue;
        DayPlan plan = m_state.day(d);
        plan.walkMinutes = static_cast<std::int16_t>(minutes);
        const int points = tryOut({d, plan});
        if (points >= bestPoints) continue;
        bestPoints = points;
        best = {d, plan};
    }
    if (best.day < 0) return;
    attempt({best}, kAnyPrice);
    placeGentle(group, workoutDays, wanted - 1);
}

bool Moves::addBest(int day, DayPlan& plan) {
    DayPlan best = plan;
    int bestPoints = plan.workout() ? tryOut({day, plan}) : kAnyPrice - 1;
    const int before = bestPoints;
    for (const std::int16_t exercise : likely(day, plan.focus)) {
        if (plan.has(exercise)) continue;
        DayPlan trial = plan;
        trial.add(firstDose(m_state.problem().candidate(exercise), exercise, day));
        const int points = tryOut({day, trial});
        if (points >= bestPoints) continue;
        bestPoints = points;
        best = trial;
    }
    plan = best;
    return bestPoints < before;
}

void Moves::fillFor(int day, DayPlan plan, DayPlan& best, int& bestPoints) {
    while (plan.count < m_state.problem().rules.exercisesMost && addBest(day, plan)) {
    }
    if (!plan.workout()) return;
    const int points = tryOut({day, plan});
    if (points >= bestPoints) return;
    bestPoints = points;
    best = plan;
}

void Moves::fill(int day, std::optional<int> onlyFocus) {
    DayPlan empty = m_state.day(day);
    empty.count = 0;
    DayPlan best = empty;
    int bestPoints = kAnyPrice;
    const auto focuses = static_cast<int>(m_state.problem().parameters->focuses.size());
    for (int focus = 0; focus < focuses; ++focus) {
        const Problem& problem = m_state.problem();
        const bool usual = mostOfAWeek(problem.parameters->focuses[static_cast<std::size_t>(focus)], problem.rules) > 0;
        if (onlyFocus ? focus != *onlyFocus : !usual) continue;
        DayPlan plan = empty;
        plan.focus = static_cast<std::int8_t>(focus);
        fillFor(day, plan, best, bestPoints);
    }
    for (int other = 0; other < m_state.problem().dayCount(); ++other) {
        const DayPlan& source = m_state.day(other);
        if (other == day || !source.workout() || (onlyFocus && source.focus != *onlyFocus)) continue;
        DayPlan plan = empty;
        plan.items = source.items;
        plan.count = source.count;
        plan.focus = source.focus;
        fillFor(day, plan, best, bestPoints);
    }
    attempt({{day, best}}, kAnyPrice);
    tuneSets(day);
}

void Moves::tuneSets(int day) {
    bool better = true;
    while (better && nodesLeft() > 0) {
        better = false;
        for (int i = 0; i < m_state.day(day).count; ++i)
            for (const int step : {1, -1}) {
                DayPlan plan = m_state.day(day);
                auto& sets = plan.items[static_cast<std::size_t>(i)].sets;
                sets = static_cast<std::int8_t>(sets + step);
                better |= attempt({{day, plan}}, -1);
            }
    }
}

void Moves::restand(const ProblemGroup& group, const std::vector<DayPlan>& standing) {
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        const DayPlan& whole = standing[static_cast<std::size_t>(d)];
        if (attempt({{d, whole}}, kAnyPrice)) continue;
        DayPlan rest = whole;
        rest.count = 0;
        rest.focus = -1;
        attempt({{d, rest}}, kAnyPrice);
    }
}

void Moves::construct(const ProblemGroup& group, unsigned workoutDays, const std::vector<int>& focuses) {
    int yogaDone = 0;
    int cardioDone = 0;
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        yogaDone += m_state.facts(d).yoga ? 1 : 0;
        cardioDone += m_state.facts(d).cardio ? 1 : 0;
    }
    placeWalks(group);
    int gentle = group.gentle;
    for (int d = group.firstDay; d <= group.lastDay; ++d) gentle -= m_state.facts(d).gentle ? 1 : 0;
    placeYoga(group, workoutDays, group.yoga - yogaDone);
    placeCardio(group, workoutDays, group.cardio - cardioDone);
    placeStretching(group, workoutDays, stretchingDaysMissing(group));
    placeYoga(group, workoutDays, stretchingDaysMissing(group));
    placeGentle(group, workoutDays, gentle);
    std::size_t turn = 0;
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        if (!isWorkoutDay(group, workoutDays, d)) continue;
        fill(d, focuses.empty() ? std::nullopt : std::optional(focuses[turn++ % focuses.size()]));
    }
}

void Moves::dropSmallWorkouts(const ProblemGroup& group) {
    const Problem& problem = m_state.problem();
    for (int d = group.firstDay; d <= group.lastDay; ++d) {
        DayPlan plan = m_state.day(d);
        if (!plan.workout()) continue;
        const bool isShort = workoutMinutes(plan, problem) < problem.rules.shortSessionMinutes;
        if (plan.count >= (isShort ? problem.rules.exercisesLeastShort : problem.rules.exercisesLeast)) continue;
        plan.count = 0;
        plan.focus = -1;
        m_state.set(d, plan);
    }
}

}  // namespace limber::inline planning
