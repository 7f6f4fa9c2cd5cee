// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_state.h"

#include <algorithm>

#include "limber/base/expects.h"

namespace limber::inline planning {
namespace {

constexpr int kHardRpe = 8;
constexpr int kRepeatedRpe = 6;

void addTimes(Counts& sum, Counts unit, std::int16_t times) {
    for (std::size_t m = 0; m < kPaddedMuscles; ++m) sum[m] = static_cast<std::int16_t>(sum[m] + unit[m] * times);
}

std::int16_t plus(std::int16_t value, int amount) { return static_cast<std::int16_t>(value + amount); }

void addItem(DayFacts& facts, const Item& item, const ProblemDay& day, const Problem& problem) {
    const Candidate& candidate = problem.candidate(item.exercise);
    const int rpe = std::min(candidate.rpe, day.mostRpe);
    addTimes(facts.effective, candidate.quarters, item.sets);
    addTimes(facts.counted, candidate.countedQuarters, item.sets);
    addTimes(facts.direct, candidate.directSets, item.sets);
    addTimes(facts.workedDirect, candidate.workedDirectSets, item.sets);
    if (rpe >= kHardRpe) addTimes(facts.hardDirect, candidate.workedDirectSets, item.sets);
    facts.touched |= candidate.touched;
    if (candidate.unaccustomed && item.sets > 2) facts.unaccustomed |= candidate.touched;
    facts.patterns |= candidate.role;
    const auto bit = std::min(static_cast<std::size_t>(item.exercise), kMostExercises - 1);
    facts.exercises.set(bit);
    if (rpe >= kRepeatedRpe) facts.repeated.set(bit);
    facts.highLoads = plus(facts.highLoads, candidate.high ? 1 : 0);
    facts.hard |= candidate.high || rpe >= kHardRpe;
    facts.hinge |= candidate.hinge;
    facts.heavyHinge |= candidate.heavyHinge;
    facts.heavySquat |= candidate.heavySquat;
    facts.abdominal = plus(facts.abdominal, candidate.abdominalQuarters * item.sets);
    facts.extensor = plus(facts.extensor, candidate.extensorQuarters * item.sets);
    if (candidate.push) facts.push = plus(facts.push, item.sets);
    if (candidate.pull) facts.pull = plus(facts.pull, item.sets);
}

int routineMinutes(const std::vector<RoutineOption>& options, int index) {
    return index < 0 ? 0 : options[static_cast<std::size_t>(index)].minutes;
}

}  // namespace

void DayPlan::add(Item item) {
    LIMBER_EXPECTS(count < kMostItems);
    items[static_cast<std::size_t>(count++)] = item;
}

void DayPlan::remove(int position) {
    std::move(items.begin() + position + 1, items.begin() + count, items.begin() + position);
    --count;
}

bool DayPlan::has(int exercise) const {
    return std::any_of(items.begin(), items.begin() + count,
                       [&](const Item& item) { return item.exercise == exercise; });
}

int workoutTenths(const DayPlan& plan, const Problem& problem) {
    int tenths = 0;
    int ramp = 0;
    for (int i = 0; i < plan.count; ++i) {
        const Item& item = plan.items[static_cast<std::size_t>(i)];
        const Candidate& candidate = problem.candidate(item.exercise);
        tenths += candidate.setupTenths + candidate.tenthsASet * item.sets;
        ramp = std::max(ramp, candidate.rampTenths);
    }
    return tenths + ramp;
}

int workoutMinutes(const DayPlan& plan, const Problem& problem) {
    return (workoutTenths(plan, problem) + kTenths - 1) / kTenths;
}

int minutesOf(const DayPlan& plan, const ProblemDay& day, const Problem& problem) {
    const int workout = plan.workout() ? day.warmUpMinutes + workoutMinutes(plan, problem) : 0;
    return workout + plan.cardioMinutes + plan.walkMinutes + plan.otherMinutes +
           routineMinutes(problem.stretching, plan.stretching) + routineMinutes(problem.yoga, plan.yoga);
}

DayFacts factsOf(const DayPlan& plan, const ProblemDay& day, const Problem& problem) {
    DayFacts facts;
    for (int i = 0; i < plan.count; ++i) addItem(facts, plan.items[static_cast<std::size_t>(i)], day, problem);
    facts.workout = plan.workout();
    facts.cardio = plan.cardioMinutes > 0;
    facts.yoga = plan.yoga >= 0 || plan.otherYoga;
    facts.stretched = plan.stretching >= 0 || plan.otherStretching || facts.yoga;
    facts.gentle = plan.walkMinutes > 0 || facts.yoga;
    for (const auto& [options, index] : {std::pair{&problem.stretching, plan.stretching}, {&problem.yoga, plan.yoga}})
        if (index >= 0) addTo(facts.stretchSeconds, (*options)[static_cast<std::size_t>(index)].seconds);
    facts.minutes = static_cast<std::int16_t>(minutesOf(plan, day, problem));
    return facts;
}

PlanState::PlanState(const Problem& problem)
    : m_problem(&problem),
      m_weights(weightsOf(*problem.parameters, problem.rules.balanceFactor)),
      m_days(problem.days.size()),
      m_added(problem.fixed.size()),
      m_total(problem.fixed),
      m_hasFixed(problem.fixed.size()),
      m_worked(problem.fixed.size()),
      m_needs72h(problem.fixed.size()),
      m_addedCounted(problem.fixed.size()),
      m_dayPoints(problem.days.size(), kStale),
      m_groupPoints(problem.groups.size(), kStale) {
    for (std::size_t i = 0; i < m_total.size(); ++i) {
        m_hasFixed[i] = m_total[i] != DayFacts{};
        m_worked[i] = m_total[i].worked();
        m_needs72h[i] = m_total[i].needs72h(m_worked[i]);
        noteBits(i);
    }
    for (int d = 0; d < problem.dayCount(); ++d) set(d, DayPlan{});
}

void PlanState::noteBits(std::size_t place) {
    const DayFacts& facts = m_total[place];
    const auto note = [place](std::uint64_t& bits, bool value) {
        bits = (bits & ~(std::uint64_t{1} << place)) | static_cast<std::uint64_t>(value) << place;
    };
    note(m_bits.workout, facts.workout);
    note(m_bits.training, facts.training());
    note(m_bits.hard, facts.hard);
    note(m_bits.stretched, facts.stretched);
}

void PlanState::set(int index, const DayPlan& plan) {
    const auto d = static_cast<std::size_t>(index);
    m_days[d] = plan;
    DayFacts& added = m_added[at(index)];
    DayFacts& total = m_total[at(index)];
    added = factsOf(plan, m_problem->day(index), *m_problem);
    total = added;
    if (m_hasFixed[at(index)]) total.add(m_problem->fixedOn(index));
    m_worked[at(index)] = total.worked();
    m_needs72h[at(index)] = total.needs72h(m_worked[at(index)]);
    m_addedCounted[at(index)] = atLeast(added.counted, 1);
    noteBits(at(index));
    m_dayPoints[d] = kStale;
    m_groupPoints[static_cast<std::size_t>(m_problem->day(index).group)] = kStale;
    m_points = kStale;
}

PlanState::SavedDay PlanState::save(int index) const {
    const auto group = static_cast<std::size_t>(m_problem->day(index).group);
    return {index,
            m_days[static_cast<std::size_t>(index)],
            m_added[at(index)],
            m_total[at(index)],
            m_worked[at(index)],
            m_needs72h[at(index)],
            m_addedCounted[at(index)],
            m_dayPoints[static_cast<std::size_t>(index)],
            m_groupPoints[group],
            m_points};
}

void PlanState::restore(const SavedDay& saved) {
    const auto group = static_cast<std::size_t>(m_problem->day(saved.index).group);
    m_days[static_cast<std::size_t>(saved.index)] = saved.plan;
    m_added[at(saved.index)] = saved.added;
    m_total[at(saved.index)] = saved.total;
    m_worked[at(saved.index)] = saved.worked;
    m_needs72h[at(saved.index)] = saved.needs72h;
    m_addedCounted[at(saved.index)] = saved.addedCounted;
    noteBits(at(saved.index));
    m_dayPoints[static_cast<std::size_t>(saved.index)] = saved.dayPoints;
    m_groupPoints[group] = saved.groupPoints;
    m_points = saved.points;
}

int PlanState::points() const {
    if (m_points != kStale) return m_points;
    TermValues neighbours;
    addNeighbourTerms(neighbours, *this);
    int points = pointsOf(neighbours, m_weights);
    for (std::size_t g = 0; g < m_groupPoints.size(); ++g) {
        if (m_groupPoints[g] == kStale) {
            TermValues values;
            addGroupTerms(values, *this, static_cast<int>(g));
            m_groupPoints[g] = pointsOf(values, m_weights);
        }
        points += m_groupPoints[g];
    }
    for (std::size_t d = 0; d < m_dayPoints.size(); ++d) {
        if (m_dayPoints[d] == kStale) {
            TermValues values;
            addDayTerms(values, *this, static_cast<int>(d));
            m_dayPoints[d] = pointsOf(values, m_weights);
        }
        points += m_dayPoints[d];
    }
    m_points = points;
    return points;
}

TermValues PlanState::terms() const {
    TermValues values;
    for (int d = 0; d < m_problem->dayCount(); ++d) addDayTerms(values, *this, d);
    for (std::size_t g = 0; g < m_groupPoints.size(); ++g) addGroupTerms(values, *this, static_cast<int>(g));
    addNeighbourTerms(values, *this);
    return values;
}

}  // namespace limber::inline planning
