// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/moves.h"

namespace limber::inline planning {
namespace {

constexpr int kShareOutNodes = 8000;  ///< of its own: a rule is at stake, and few plans need it

}  // namespace

bool Moves::polishExercises(int day) {
    bool better = false;
    for (int i = 0; i < m_state.day(day).count && nodesLeft() > 0; ++i) {
        DayPlan without = m_state.day(day);
        without.remove(i);
        if (without.workout() && attempt({{day, without}}, -1)) {
            better = true;
            continue;
        }
        for (const std::int16_t exercise : m_eligible[static_cast<std::size_t>(day)]) {
            DayPlan plan = m_state.day(day);
            Item& item = plan.items[static_cast<std::size_t>(i)];
            if (plan.has(exercise)) continue;
            const int most = m_state.problem().candidate(exercise).mostSets[static_cast<std::size_t>(day)];
            const int least = m_state.problem().candidate(exercise).leastSets(day);
            item = {exercise, static_cast<std::int8_t>(std::clamp<int>(item.sets, least, most))};
            better |= attempt({{day, plan}}, -1);
        }
    }
    DayPlan more = m_state.day(day);
    if (more.workout() && more.count < m_state.problem().rules.exercisesMost && addBest(day, more))
        better |= attempt({{day, more}}, -1);
    return better;
}

bool Moves::polishOther(int day) {
    const Problem& problem = m_state.problem();
    const DayPlan now = m_state.day(day);
    std::vector<DayPlan> others(4, now);
    others[0].walkMinutes = 0;
    others[1].cardioMinutes = 0;
    others[2].yoga = -1;
    others[3].stretching = -1;
    for (std::size_t option = 0; option < problem.stretching.size(); ++option) {
        others.push_back(now);
        others.back().stretching = static_cast<std::int8_t>(option);
        others.push_back(others.back());
        others.back().yoga = -1;
        others.push_back(others.back());
        others.back().cardioMinutes = others.back().walkMinutes = 0;
        others.push_back(others.back());
        others.back().count = 0;
        others.back().focus = -1;
    }
    for (std::size_t option = 0; option < problem.yoga.size(); ++option) {
        others.push_back(now);
        others.back().yoga = static_cast<std::int8_t>(option);
    }
    bool better = false;
    for (const DayPlan& other : others)
        if (nodesLeft() > 0) better |= attempt({{day, other}}, -1);
    return better;
}

bool Moves::shareOutStretching(const ProblemGroup& group) {
    if (stretchingDaysMissing(group) <= 0) return false;
    const auto options = static_cast<int>(m_state.problem().stretching.size());
    for (int from = group.firstDay; from <= group.lastDay; ++from)
        for (int to = group.firstDay; to <= group.lastDay; ++to)
            for (int pair = 0; from != to && pair < options * options && nodesLeft() > 0; ++pair) {
                DayPlan shorter = m_state.day(from);
                if (shorter.yoga < 0 && shorter.stretching < 0) break;
                DayPlan more = m_state.day(to);
                shorter.yoga = -1;
                shorter.stretching = static_cast<std::int8_t>(pair / options);
                more.stretching = static_cast<std::int8_t>(pair % options);
                if (attempt({{from, shorter}, {to, more}}, -1)) return true;
                more.cardioMinutes = more.walkMinutes = 0;
                if (attempt({{from, shorter}, {to, more}}, -1)) return true;
            }
    return false;
}

void Moves::polish(const ProblemGroup& group) {
    bool better = true;
    while (better && nodesLeft() > 0) {
        better = false;
        for (int d = group.firstDay; d <= group.lastDay; ++d) better |= polishOther(d);
        for (int d = group.firstDay; d <= group.lastDay; ++d) {
            if (!m_state.day(d).workout()) continue;
            tuneSets(d);
            better |= polishExercises(d);
        }
    }
    if (stretchingDaysMissing(group) > 0) addNodes(kShareOutNodes);
    while (nodesLeft() > 0 && shareOutStretching(group)) {
    }
}

}  // namespace limber::inline planning
