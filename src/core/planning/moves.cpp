// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/moves.h"

#include <algorithm>

#include "core/planning/focus.h"
#include "core/planning/skeletons.h"

namespace limber::inline planning {
namespace {

constexpr int kTries = 8;
constexpr double kLikelyShare = 0.85;
constexpr double kSharedShare = 0.25;  ///< exercises taken over from another workout of the week
constexpr double kSplitShare = 0.2;    ///< of moved exercises leave some sets where they are
constexpr int kRuinDivisor = 300;      ///< one step in so many refills a whole workout
constexpr int kEverywhereDivisor = 20;

/// A likely cause asks for more of this exercise's direct work.
bool isAskedFor(const Candidate& candidate, const Problem& problem) {
    return std::any_of(problem.groups.begin(), problem.groups.end(), [&](const ProblemGroup& group) {
        const auto works = [&](Muscle muscle) { return candidate.exercise->involvement(muscle) >= 1; };
        return (group.lateralSetsExtra > 0 && works(Muscle::quadratusLumborum)) ||
               (group.extensorSetsExtra > 0 && works(Muscle::erectorSpinae));
    });
}

}  // namespace

Moves::Moves(PlanState& state, Seed seed, const std::atomic<bool>* cancelled)
    : m_state(state), m_random(seed), m_cancelled(cancelled) {
    const Problem& problem = state.problem();
    const int focuses = static_cast<int>(problem.parameters->focuses.size());
    m_eligible.resize(problem.days.size());
    m_likely.resize(problem.days.size() * static_cast<std::size_t>(focuses));
    for (std::size_t d = 0; d < problem.days.size(); ++d)
        for (std::size_t e = 0; e < problem.candidates.size(); ++e) {
            const Candidate& candidate = problem.candidates[e];
            if (candidate.mostSets[d] <= 0) continue;
            m_eligible[d].push_back(static_cast<std::int16_t>(e));
            const bool asked = isAskedFor(candidate, problem);
            if (candidate.stepsBehind[d] > 0 && candidate.standingSets[d] == 0 && !asked) continue;
            for (int focus = 0; focus < focuses; ++focus)
                if (asked || belongsTo(focus, candidate))
                    m_likely[d * static_cast<std::size_t>(focuses) + static_cast<std::size_t>(focus)].push_back(
                        static_cast<std::int16_t>(e));
        }
}

const std::vector<std::int16_t>& Moves::likely(int day, int focus) const {
    const auto focuses = m_state.problem().parameters->focuses.size();
    return m_likely[static_cast<std::size_t>(day) * focuses + static_cast<std::size_t>(std::max(focus, 0))];
}

bool Moves::fits(const Change& change) const {
    const Problem& problem = m_state.problem();
    const ProblemDay& day = problem.day(change.day);
    return minutesOf(change.plan, day, problem) <= day.minutes && shapeFeasible(change.plan, change.day, problem);
}

bool Moves::attempt(std::initializer_list<Change> changes, int threshold) {
    --m_nodes;
    for (const Change& change : changes)
        if (!fits(change)) return false;
    const int before = m_state.points();
    const PlanState::SavedDay first = m_state.save(changes.begin()->day);
    std::optional<PlanState::SavedDay> second;
    if (changes.size() > 1) second = m_state.save((changes.end() - 1)->day);
    for (const Change& change : changes) m_state.set(change.day, change.plan);
    const bool feasible = std::all_of(changes.begin(), changes.end(),
                                      [&](const Change& change) { return m_state.feasibleAround(change.day); });
    if (feasible && m_state.points() - before <= threshold) return true;
    if (second) m_state.restore(*second);
    m_state.restore(first);
    return false;
}

int Moves::tryOut(const Change& change) {
    --m_nodes;
    if (!fits(change)) return kAnyPrice;
    const PlanState::SavedDay old = m_state.save(change.day);
    m_state.set(change.day, change.plan);
    const int points = m_state.feasibleAround(change.day) ? m_state.points() : kAnyPrice;
    m_state.restore(old);
    return points;
}

int Moves::randomWorkout(const ProblemGroup& group) {
    for (int tries = 0; tries < kTries; ++tries) {
        const int d = randomDay(group);
        if (m_state.day(d).workout()) return d;
    }
    return -1;
}

int Moves::fromAnotherDay(const ProblemGroup& group, int day) {
    const int other = randomWorkout(group);
    if (other < 0 || other == day) return -1;
    const DayPlan& plan = m_state.day(other);
    const int exercise = plan.items[static_cast<std::size_t>(m_random.between(0, plan.count - 1))].exercise;
    return m_state.problem().candidate(exercise).mostSets[static_cast<std::size_t>(day)] > 0 ? exercise : -1;
}

int Moves::randomCandidate(const ProblemGroup& group, int day, int focus, PatternMask patterns) {
    if (m_random.chance(kSharedShare)) return fromAnotherDay(group, day);
    const auto& all = m_eligible[static_cast<std::size_t>(day)];
    const auto& first = likely(day, focus);
    const auto& pool = !first.empty() && m_random.chance(kLikelyShare) ? first : all;
    if (pool.empty()) return -1;
    for (int tries = 0; tries < kTries; ++tries) {
        const int exercise = pool[static_cast<std::size_t>(m_random.below(pool.size()))];
        if ((m_state.problem().candidate(exercise).pattern & patterns) != 0) return exercise;
    }
    return -1;
}

void Moves::changeSets(const ProblemGroup& group, int threshold) {
    const int d = randomWorkout(group);
    if (d < 0) return;
    DayPlan plan = m_state.day(d);
    const auto pick = [&] { return static_cast<std::size_t>(m_random.between(0, plan.count - 1)); };
    auto& item = plan.items[pick()];
    item.sets = static_cast<std::int8_t>(item.sets + (m_random.chance(0.5) ? 1 : -1));
    if (m_random.chance(0.3)) {
        auto& other = plan.items[pick()];
        other.sets = static_cast<std::int8_t>(other.sets + (m_random.chance(0.5) ? 1 : -1));
    }
    attempt({{d, plan}}, threshold);
}

void Moves::replaceExercise(const ProblemGroup& group, int threshold) {
    const int d = randomWorkout(group);
    if (d < 0) return;
    DayPlan plan = m_state.day(d);
    auto& item = plan.items[static_cast<std::size_t>(m_random.between(0, plan.count - 1))];
    const PatternMask same = m_state.problem().candidate(item.exercise).pattern;
    const int exercise = randomCandidate(group, d, plan.focus, m_random.chance(0.6) ? same : ~PatternMask{0});
    if (exercise < 0) return;
    const Candidate& candidate = m_state.problem().candidate(exercise);
    const int wanted = m_random.chance(0.5) ? candidate.dose.sets : item.sets;
    const int most = candidate.mostSets[static_cast<std::size_t>(d)];
    item = {static_cast<std::int16_t>(exercise),
            static_cast<std::int8_t>(std::clamp(wanted, candidate.leastSets(d), most))};
    attempt({{d, plan}}, threshold);
}

bool Moves::replaceOn(int day, int old, int exercise, std::vector<PlanState::SavedDay>& saved) {
    DayPlan plan = m_state.day(day);
    if (!plan.has(old)) return true;
    const Candidate& candidate = m_state.problem().candidate(exercise);
    const int most = candidate.mostSets[static_cast<std::size_t>(day)];
    if (plan.has(exercise) || most <= 0) return false;
    for (int i = 0; i < plan.count; ++i) {
        Item& item = plan.items[static_cast<std::size_t>(i)];
        if (item.exercise == old)
            item = {static_cast<std::int16_t>(exercise),
                    static_cast<std::int8_t>(std::clamp<int>(item.sets, candidate.leastSets(day), most))};
    }
    --m_nodes;
    if (!shapeFeasible(plan, day, m_state.problem())) return false;
    saved.push_back(m_state.save(day));
    m_state.set(day, plan);
    return true;
}

void Moves::replaceEverywhere(const ProblemGroup& group, int threshold) {
    const int d = randomWorkout(group);
    if (d < 0) return;
    const DayPlan& from = m_state.day(d);
    const int old = from.items[static_cast<std::size_t>(m_random.between(0, from.count - 1))].exercise;
    const PatternMask same = m_state.problem().candidate(old).pattern;
    const int exercise = randomCandidate(group, d, from.focus, m_random.chance(0.8) ? same : ~PatternMask{0});
    if (exercise < 0 || exercise == old) return;
    const int before = m_state.points();
    std::vector<PlanState::SavedDay> saved;
    bool kept = true;
    for (int day = group.firstDay; day <= group.lastDay && kept; ++day) kept = replaceOn(day, old, exercise, saved);
    kept = kept &&
           std::all_of(saved.begin(), saved.end(), [&](const auto& day) { return m_state.feasibleAround(day.index); });
    if (kept && m_state.points() - before <= threshold) return;
    std::for_each(saved.rbegin(), saved.rend(), [&](const auto& day) { m_state.restore(day); });
}

void Moves::addOrRemove(const ProblemGroup& group, int threshold) {
    const int d = randomWorkout(group);
    if (d < 0) return;
    DayPlan plan = m_state.day(d);
    const bool remove = m_random.chance(0.4);
    if (remove && plan.count > 1) plan.remove(m_random.between(0, plan.count - 1));
    if (!remove && plan.count < m_state.problem().rules.exercisesMost) {
        const int exercise = randomCandidate(group, d, plan.focus, ~PatternMask{0});
        if (exercise < 0) return;
        const int most = m_state.problem().candidate(exercise).mostSets[static_cast<std::size_t>(d)];
        plan.add(
            {static_cast<std::int16_t>(exercise), static_cast<std::int8_t>(std::min(most, m_random.between(2, 3)))});
        if (m_random.chance(0.5)) makeRoom(plan, d);
    }
    attempt({{d, plan}}, threshold);
}

void Moves::moveExercise(const ProblemGroup& group, int threshold) {
    const int from = randomWorkout(group);
    const int to = randomWorkout(group);
    if (from < 0 || to < 0 || from == to) return;
    DayPlan source = m_state.day(from);
    DayPlan target = m_state.day(to);
    const int position = m_random.between(0, source.count - 1);
    const Item item = source.items[static_cast<std::size_t>(position)];
    if (target.count >= m_state.problem().rules.exercisesMost) return;
    if (item.sets > 1 && m_random.chance(kSplitShare))
        return splitSets({from, source}, {to, target}, position, threshold);
    source.remove(position);
    if (m_random.chance(0.6)) {
        const int back = m_random.between(0, target.count - 1);
        source.add(target.items[static_cast<std::size_t>(back)]);
        target.remove(back);
    }
    if (!source.workout()) return;
    target.add(item);
    attempt({{from, source}, {to, target}}, threshold);
}

void Moves::splitSets(Change from, Change to, int position, int threshold) {
    Item& item = from.plan.items[static_cast<std::size_t>(position)];
    const auto moved = static_cast<std::int8_t>(item.sets / 2);
    to.plan.add({item.exercise, moved});
    item.sets = static_cast<std::int8_t>(item.sets - moved);
    attempt({from, to}, threshold);
}

void Moves::swapDays(const ProblemGroup& group, int threshold) {
    const int first = randomDay(group);
    const int second = randomDay(group);
    if (first == second) return;
    DayPlan a = m_state.day(first);
    DayPlan b = m_state.day(second);
    const int what = m_random.between(0, 3);
    if (what == 0) {
        std::swap(a.items, b.items);
        std::swap(a.count, b.count);
        std::swap(a.focus, b.focus);
    }
    if (what == 1 || what == 0) std::swap(a.cardioMinutes, b.cardioMinutes);
    if (what == 2) std::swap(a.yoga, b.yoga);
    if (what == 3 || what == 0) std::swap(a.stretching, b.stretching);
    attempt({{first, a}, {second, b}}, threshold);
}

void Moves::makeRoom(DayPlan& plan, int day) {
    const Problem& problem = m_state.problem();
    while (plan.workout() && minutesOf(plan, problem.day(day), problem) > problem.day(day).minutes)
        plan.remove(m_random.between(0, plan.count - 1));
    if (!plan.workout()) plan.focus = -1;
}

void Moves::changeOther(const ProblemGroup& group, int threshold) {
    const Problem& problem = m_state.problem();
    const int d = randomDay(group);
    DayPlan plan = m_state.day(d);
    const auto choose = [&](std::int8_t& index, std::size_t options) {
        const bool none = index >= 0 && m_random.chance(0.5);
        index = none || options == 0 ? std::int8_t{-1} : static_cast<std::int8_t>(m_random.below(options));
    };
    switch (m_random.between(0, 4)) {
        case 0:
            if (group.yoga + group.gentle == 0) return;
            choose(plan.yoga, problem.yoga.size());
            break;
        case 1:
            if (group.cardio == 0) return;
            plan.cardioMinutes = static_cast<std::int16_t>(plan.cardioMinutes > 0 ? 0 : m_random.between(3, 6) * 5);
            break;
        case 2:
            if (group.gentle == 0) return;
            plan.walkMinutes = static_cast<std::int16_t>(plan.walkMinutes > 0 ? 0 : m_random.between(2, 4) * 5);
            break;
        default: choose(plan.stretching, problem.stretching.size()); break;
    }
    makeRoom(plan, d);
    attempt({{d, plan}}, threshold);
}

void Moves::changeFocus(const ProblemGroup& group, int threshold) {
    const int d = randomWorkout(group);
    if (d < 0) return;
    DayPlan plan = m_state.day(d);
    plan.focus = static_cast<std::int8_t>(m_random.below(m_state.problem().parameters->focuses.size()));
    attempt({{d, plan}}, threshold);
}

void Moves::refill(const ProblemGroup& group, int threshold) {
    const int d = randomDay(group);
    if (!hasTimeForWorkout(m_state.problem().day(d))) return;
    const DayPlan old = m_state.day(d);
    const int before = m_state.points();
    DayPlan plan = old;
    plan.focus = static_cast<std::int8_t>(m_random.below(m_state.problem().parameters->focuses.size()));
    while (plan.count > 0 && m_random.chance(0.7)) plan.remove(m_random.between(0, plan.count - 1));
    while (nodesLeft() > 0 && plan.count < m_state.problem().rules.exercisesMost && addBest(d, plan)) {
    }
    if (!attempt({{d, plan}}, kAnyPrice)) return;
    tuneSets(d);
    if (m_state.points() - before > threshold) m_state.set(d, old);
}

void Moves::step(const ProblemGroup& group, int threshold) {
    --m_nodes;
    if (m_random.below(kRuinDivisor) == 0) return refill(group, threshold);
    if (m_random.below(kEverywhereDivisor) == 0) return replaceEverywhere(group, threshold);
    switch (m_random.between(0, 9)) {
        case 0:
        case 1: return changeSets(group, threshold);
        case 2:
        case 3:
        case 4: return replaceExercise(group, threshold);
        case 5:
        case 6: return addOrRemove(group, threshold);
        case 7: return moveExercise(group, threshold);
        case 8: return m_random.chance(0.5) ? swapDays(group, threshold) : changeFocus(group, threshold);
        default: return changeOther(group, threshold);
    }
}

}  // namespace limber::inline planning
