// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/focus.h"
#include "core/planning/model.h"

namespace limber::inline planning {
namespace {

constexpr double kQuarters = 4.0;

DayFacts fixedIn(const Problem& problem, int first, int last) {
    DayFacts sum;
    for (int d = first; d <= last; ++d) sum.add(problem.fixedOn(d));
    return sum;
}

}  // namespace

void Model::addGroupScore(int group) {
    addGroupWishes(group);
    addTargets(group);
    addGroupPatterns(group);
    addExtras(group);
    const ProblemGroup& days = m_problem.groups[static_cast<std::size_t>(group)];
    const DayFacts fixed = fixedIn(m_problem, days.firstDay, days.lastDay);
    addFocuses(group);
    addHeavyLifts(group, "hinges", &DayFacts::heavyHinge, &Candidate::heavyHinge);
    addHeavyLifts(group, "squats", &DayFacts::heavySquat, &Candidate::heavySquat);
    for (std::size_t e = 0; e < m_problem.candidates.size(); ++e) {
        const std::string used = named("use", e, group);
        bool any = false;
        for (int d = days.firstDay; d <= days.lastDay; ++d) {
            if (!eligible(e, d)) continue;
            m_text.atLeast({{1, used}, {-1, named('x', e, d)}}, 0);
            any = true;
        }
        const bool pinned = fixed.exercises.test(std::min(e, kMostExercises - 1));
        if (pinned) m_text.atLeast({{1, used}}, 1);
        if (any || pinned) charge(Term::differentExercises, {{1, used}});
    }
}

void Model::addFocuses(int group) {
    const ProblemGroup& days = m_problem.groups[static_cast<std::size_t>(group)];
    for (std::size_t f = 0; f < m_problem.parameters->focuses.size(); ++f) {
        LinearSum chosen;
        for (int d = days.firstDay; d <= days.lastDay; ++d) chosen.emplace_back(1, named('z', f, d));
        penalise(Term::unusualFocus, named("focus", f, group), chosen,
                 mostOfAWeek(m_problem.parameters->focuses[f], m_problem.rules));
    }
}

void Model::addHeavyLifts(int group, const char* name, bool DayFacts::*done, bool Candidate::*heavy) {
    const ProblemGroup& days = m_problem.groups[static_cast<std::size_t>(group)];
    LinearSum onDays;
    int fixed = 0;
    for (int d = days.firstDay; d <= days.lastDay; ++d) {
        fixed += m_problem.fixedOn(d).*done ? 1 : 0;
        const LinearSum lifts = sumOf('x', d, [&](const Candidate& e) { return e.*heavy ? 1.0 : 0.0; });
        if (lifts.empty() || m_problem.fixedOn(d).*done) continue;
        onDays.emplace_back(1, m_text.binary(named(fmt::format("{}d", name).c_str(), d)));
        for (const auto& [one, x] : lifts) m_text.atLeast({{1, onDays.back().second}, {-1, x}}, 0);
    }
    penalise(Term::heavyLiftAgain, named(name, group), onDays, 1 - fixed);
}

void Model::addGroupWishes(int group) {
    const ProblemGroup& days = m_problem.groups[static_cast<std::size_t>(group)];
    LinearSum workouts;
    LinearSum cardio;
    LinearSum yoga;
    LinearSum gentle;
    LinearSum stretching;
    int fixedWorkouts = 0;
    int fixedCardio = 0;
    int fixedYoga = 0;
    for (int d = days.firstDay; d <= days.lastDay; ++d) {
        const DayFacts& fixed = m_problem.fixedOn(d);
        fixedWorkouts += fixed.workout ? 1 : 0;
        fixedCardio += fixed.cardio ? 1 : 0;
        fixedYoga += fixed.yoga ? 1 : 0;
        workouts.emplace_back(-1, named("w", d));
        cardio.emplace_back(-1, named("c", d));
        for (const auto& part : stretched(d, -1))
            if (part.second.front() == 'y' && !fixed.yoga) yoga.push_back(part);
        const std::string calm = m_text.binary(named("gentle", d));
        if (!fixed.gentle) {
            LinearSum from{{1, calm}, {-1, named("l", d)}};
            for (const auto& part : stretched(d, -1))
                if (part.second.front() == 'y') from.push_back(part);
            m_text.atMost(from, 0);
        }
        gentle.emplace_back(-1, calm);
        stretching.emplace_back(-1, named("sd", d));
    }
    penalise(Term::workoutMissing, named("nowork", group), workouts, fixedWorkouts - days.workouts);
    for (auto& part : workouts) part.first = 1;
    penalise(Term::workoutTooMany, named("toomany", group), workouts, days.workouts - fixedWorkouts);
    penalise(Term::cardioMissing, named("nocardio", group), cardio, fixedCardio - days.cardio);
    const std::string noYoga = named("noyoga", group);
    penalise(Term::yogaMissing, noYoga, yoga, fixedYoga - days.yoga);
    gentle.emplace_back(-1, noYoga);
    penalise(Term::gentleMissing, named("nogentle", group), gentle, -days.gentle - days.yoga);
    penalise(Term::stretchingDaysWished, named("nostretch", group), stretching, -days.stretchingDays);
}

void Model::addTargets(int group) {
    const ProblemGroup& days = m_problem.groups[static_cast<std::size_t>(group)];
    const DayFacts fixed = fixedIn(m_problem, days.firstDay, days.lastDay);
    const auto total = [&](auto value) {
        LinearSum sum;
        for (int d = days.firstDay; d <= days.lastDay; ++d) append(sum, sumOf('s', d, value));
        return sum;
    };
    for (std::size_t m = 0; m < kMuscleCount && days.workouts > 0; ++m) {
        const int target = days.target[m];
        if (target == 0) continue;
        LinearSum sets = total([&](const Candidate& e) { return e.quarters[m]; });
        penalise(Term::weeklySetsOver, named("over", m, group), sets, mostWanted(target) - fixed.effective[m],
                 1 / kQuarters);
        for (auto& part : sets) part.first = -part.first;
        penalise(Term::weeklySetsShort, named("less", m, group), sets, fixed.effective[m] - target, 1 / kQuarters);
    }
    penalise(Term::trunkBalance, named("trunk", group),
             total([](const Candidate& e) { return 2 * e.abdominalQuarters - 3 * e.extensorQuarters; }),
             3 * fixed.extensor - 2 * fixed.abdominal, 1 / kQuarters);
    if (m_problem.rules.pushPullWaived) return;
    penalise(Term::pushPull, named("pushpull", group),
             total([](const Candidate& e) { return (e.push ? 5.0 : 0.0) - (e.pull ? 6.0 : 0.0); }),
             6 * fixed.pull - 5 * fixed.push);
}

void Model::addGroupPatterns(int group) {
    const ProblemGroup& days = m_problem.groups[static_cast<std::size_t>(group)];
    const DayFacts fixed = fixedIn(m_problem, days.firstDay, days.lastDay);
    const std::string any = named("any", group);
    for (int d = days.firstDay; d <= days.lastDay; ++d) m_text.atLeast({{1, any}, {-1, named("w", d)}}, 0);
    if (fixed.workout) m_text.atLeast({{1, any}}, 1);
    for (std::size_t p = 0; p < days.patterns.size(); ++p) {
        if ((fixed.patterns & days.patterns[p]) != 0) continue;
        LinearSum missing{{1, any}};
        for (int d = days.firstDay; d <= days.lastDay; ++d)
            append(missing,
                   sumOf('x', d, [&](const Candidate& e) { return (e.role & days.patterns[p]) != 0 ? 1.0 : 0.0; }), -1);
        penalise(Term::patternMissing, named("pattern", p, group), missing, 0);
    }
    for (int d = days.firstDay; days.fewWorkouts && d <= days.lastDay; ++d)
        for (const PatternMask wanted : {kLowerBody, m_problem.rules.pullPatterns}) {
            LinearSum missing{{1, named("w", d)}};
            append(missing, sumOf('x', d, [&](const Candidate& e) { return (e.role & wanted) != 0 ? 1.0 : 0.0; }), -1);
            penalise(Term::lowerBodyOrPullMissing, named(wanted == kLowerBody ? "nolower" : "nopull", d), missing, 0);
        }
}

void Model::addExtras(int group) {
    const ProblemGroup& days = m_problem.groups[static_cast<std::size_t>(group)];
    const DayFacts fixed = fixedIn(m_problem, days.firstDay, days.lastDay);
    for (const auto& [muscle, extra] : {std::pair{Muscle::erectorSpinae, days.extensorSetsExtra},
                                        {Muscle::quadratusLumborum, days.lateralSetsExtra}}) {
        if (extra <= 0) continue;
        const auto m = static_cast<std::size_t>(muscle);
        LinearSum sets;
        LinearSum onDays;
        for (int d = days.firstDay; d <= days.lastDay; ++d) {
            append(sets, sumOf('s', d, [&](const Candidate& e) { return -e.directSets[m]; }));
            const std::string on = m_text.binary(named("extra", m, d));
            onDays.emplace_back(-1, on);
            LinearSum from{{1, on}};
            append(from, sumOf('x', d, [&](const Candidate& e) { return e.directSets[m]; }), -1);
            if (m_problem.fixedOn(d).direct[m] == 0) m_text.atMost(from, 0);
        }
        penalise(Term::extraTargetMissing, named("extraset", m, group), sets, fixed.direct[m] - extra);
        penalise(Term::extraTargetMissing, named("extraday", m, group), onDays, -2);
    }
}

}  // namespace limber::inline planning
