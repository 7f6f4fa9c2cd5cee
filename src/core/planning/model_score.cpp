// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/focus.h"
#include "core/planning/model.h"

namespace limber::inline planning {
namespace {

constexpr int kHardRpe = 8;

bool isIn(const std::vector<Pattern>& patterns, const Candidate& candidate) {
    return std::find(patterns.begin(), patterns.end(), candidate.exercise->pattern) != patterns.end();
}

bool belongs(const Focus& focus, const Candidate& candidate) {
    return isIn(focus.extras, candidate) ||
           std::any_of(focus.roles.begin(), focus.roles.end(), [&](const auto& role) { return isIn(role, candidate); });
}

}  // namespace

int Model::weight(Term term) const {
    return m_problem.parameters->weight(nameOf(term)) *
           (term == Term::trunkBalance ? m_problem.rules.balanceFactor : 1);
}

void Model::penalise(Term term, std::string name, LinearSum sum, double limit, double share) {
    const std::string variable = m_text.continuous(std::move(name));
    m_text.minimise(weight(term) * share, variable);
    for (auto& part : sum) part.first = -part.first;
    sum.emplace_back(1, variable);
    m_text.atLeast(sum, -limit);
}

void Model::charge(Term term, const LinearSum& sum) {
    for (const auto& [coefficient, variable] : sum) m_text.minimise(weight(term) * coefficient, variable);
}

void Model::addDayScore(int day) {
    const ProblemDay& target = m_problem.day(day);
    charge(Term::minutes, withMinutes(day));
    if (!target.preferred) charge(Term::dayNotPreferred, {{1, named("w", day)}});
    if (m_problem.rules.longestSession > 0)
        penalise(Term::longSession, named("long", day), {{1, named("m", day)}}, m_problem.rules.longestSession);
    penalise(Term::shortCardio, named("sc", day),
             {{m_problem.rules.cardioMinutes, named("c", day)}, {-1, named("cm", day)}}, 0);
    for (const auto& [letter, options] : {std::pair{'r', &m_problem.stretching}, {'y', &m_problem.yoga}})
        for (std::size_t o = 0; o < options->size(); ++o) {
            const auto d = static_cast<std::size_t>(day);
            if ((*options)[o].allowed[d] && !(*options)[o].preferred[d])
                charge(Term::otherRoutine, {{1, named(letter, o, day)}});
        }
    penalise(Term::heavyLiftAgain, named("highs", day),
             sumOf('x', day, [](const Candidate& e) { return e.high ? 1.0 : 0.0; }), 1);
    addFocusScore(day);
    addBlendScore(day);
    addChoiceScore(day);
    addChangeScore(day);
}

void Model::addFocusScore(int day) {
    LinearSum chosen{{-1, named("w", day)}};
    const auto& focuses = m_problem.parameters->focuses;
    for (std::size_t f = 0; f < focuses.size(); ++f) {
        const std::string z = m_text.binary(named('z', f, day));
        chosen.emplace_back(1, z);
        LinearSum lead{{1, z}};
        append(lead,
               sumOf('x', day,
                     [&](const Candidate& e) { return e.mayLead(day) && isIn(focuses[f].leads, e) ? 1.0 : 0.0; }),
               -1);
        penalise(Term::leadMissing, named("lead", f, day), lead, 0);
        addRoles(f, day);
    }
    m_text.equal(chosen, 0);
    for (std::size_t e = 0; e < m_problem.candidates.size(); ++e) {
        if (!eligible(e, day)) continue;
        LinearSum off{{1, named('x', e, day)}};
        for (std::size_t f = 0; f < focuses.size(); ++f)
            if (!belongs(focuses[f], m_problem.candidates[e])) off.emplace_back(1, named('z', f, day));
        if (off.size() > 1) penalise(Term::offFocus, named("off", e, day), off, 1);
    }
}

void Model::addRoles(std::size_t focus, int day) {
    const auto& roles = m_problem.parameters->focuses[focus].roles;
    LinearSum missing;
    for (std::size_t r = 0; r < roles.size(); ++r) {
        const std::string lacks = m_text.continuous(named(fmt::format("role{}f", r).c_str(), focus, day));
        LinearSum role{{1, lacks}, {-1, named('z', focus, day)}};
        append(role, sumOf('x', day, [&](const Candidate& e) { return e.role != 0 && isIn(roles[r], e) ? 1.0 : 0.0; }));
        m_text.atLeast(role, 0);
        missing.emplace_back(1, lacks);
    }
    const int spare = std::max(0, static_cast<int>(roles.size()) - m_problem.day(day).usualExercises);
    penalise(Term::roleMissing, named("roles", focus, day), missing, spare);
}

void Model::addBlendScore(int day) {
    for (const Pattern pattern : allOf<Pattern>()) {
        const LinearSum same =
            sumOf('x', day, [&](const Candidate& e) { return e.pattern == maskOf(pattern) ? 1.0 : 0.0; });
        if (same.size() > 1)
            penalise(Term::samePattern, named("same", static_cast<std::size_t>(pattern), day), same, 1);
    }
    LinearSum thin = sumOf('x', day, [](const Candidate&) { return -1.0; });
    thin.emplace_back(m_problem.day(day).usualExercises, named("w", day));
    penalise(Term::thinWorkout, named("thin", day), thin, 0);
    if (m_problem.rules.pushPullWaived) return;
    const auto difference = [](const Candidate& e) { return (e.push ? 1.0 : 0.0) - (e.pull ? 1.0 : 0.0); };
    penalise(Term::unpaired, named("push", day), sumOf('x', day, difference), 0);
    penalise(Term::unpaired, named("pull", day), sumOf('x', day, [&](const Candidate& e) { return -difference(e); }),
             1);
}

void Model::addChoiceScore(int day) {
    const unsigned weekday = 1U << static_cast<unsigned>(weekdayOf(m_problem.day(day).date));
    for (std::size_t e = 0; e < m_problem.candidates.size(); ++e) {
        if (!eligible(e, day)) continue;
        const Candidate& candidate = m_problem.candidates[e];
        const std::string x = named('x', e, day);
        const int dose = std::min<int>(candidate.dose.sets, candidate.mostSets[static_cast<std::size_t>(day)]);
        const std::string odd = named("odd", e, day);
        penalise(Term::unusualDose, odd, {{1, named('s', e, day)}, {-dose, x}}, 0, candidate.mayLead(day) ? 2 : 1);
        m_text.atLeast({{1, odd}, {1, named('s', e, day)}, {-dose, x}}, 0);
        const bool newcomer = m_problem.rules.newcomer;
        if (candidate.medium && m_problem.day(day).tight) charge(Term::loadWhileTight, {{1, x}});
        if (candidate.unaccustomed && !newcomer) charge(Term::unaccustomed, {{1, x}});
        if (!candidate.familiar && !newcomer) charge(Term::unfamiliar, {{1, x}});
        const int behind = candidate.stepsBehind[static_cast<std::size_t>(day)];
        if (behind > 0) charge(Term::secondChoice, {{behind, x}});
        if (candidate.usualWeekdays != 0 && (candidate.usualWeekdays & weekday) == 0)
            charge(Term::unusualWeekday, {{1, x}});
    }
}

void Model::addChangeScore(int day) {
    const ProblemDay& target = m_problem.day(day);
    if (!target.standingAny) return;
    const auto d = static_cast<std::size_t>(day);
    for (std::size_t e = 0; e < m_problem.candidates.size(); ++e) {
        const int standing = m_problem.candidates[e].standingSets[d];
        if (!eligible(e, day)) {
            if (standing > 0) charge(Term::change, {{1, "one"}});
            continue;
        }
        const std::string x = named('x', e, day);
        if (standing == 0) {
            charge(Term::change, {{1, x}});
            continue;
        }
        charge(Term::change, {{1, "one"}, {-1, x}});
        const std::string differs = m_text.binary(named("ch", e, day));
        charge(Term::change, {{0.5, differs}});
        const std::string s = named('s', e, day);
        m_text.atMost({{1, s}, {-standing, x}, {-100, differs}}, 0);
        m_text.atMost({{-1, s}, {standing, x}, {-100, differs}}, 0);
    }
    const auto toggled = [&](bool stands, const LinearSum& now) {
        if (stands) charge(Term::change, {{1, "one"}});
        for (const auto& [coefficient, variable] : now) charge(Term::change, {{stands ? -1.0 : 1.0, variable}});
    };
    LinearSum stretching;
    LinearSum yoga;
    for (const auto& part : stretched(day, 1)) (part.second.front() == 'r' ? stretching : yoga).push_back(part);
    toggled(target.standingStretch, stretching);
    toggled(target.standingYoga, yoga);
    toggled(target.standingCardio, {{1, named("c", day)}});
}

void Model::addNeighbourScore(int day) {
    const auto mark = [&](const char* word, bool fixed, const LinearSum& causes) {
        const std::string variable = m_text.binary(named(word, day));
        if (fixed) m_text.equal({{1, variable}}, 1);
        LinearSum none{{1, variable}};
        for (const auto& [one, cause] : causes) {
            m_text.atLeast({{1, variable}, {-1, cause}}, 0);
            none.emplace_back(-1, cause);
        }
        if (!fixed) m_text.atMost(none, 0);
    };
    const DayFacts& fixed = m_problem.fixedOn(day);
    const int mostRpe = m_problem.day(day).mostRpe;
    mark("hg", fixed.hinge, sumOf('x', day, [](const Candidate& e) { return e.hinge ? 1.0 : 0.0; }));
    mark("hd", fixed.hard, sumOf('x', day, [&](const Candidate& e) {
             return e.high || std::min(e.rpe, mostRpe) >= kHardRpe ? 1.0 : 0.0;
         }));
    mark("sd", fixed.stretched, stretched(day, 1));
    mark("wd", fixed.workout, {{1, named("w", day)}});
    const auto pair = [&](Term term, const char* word, bool before, const char* name) {
        LinearSum both{{1, named(word, day)}};
        if (day > 0) both.emplace_back(1, named(word, day - 1));
        if (day > 0 || before) penalise(term, named(name, day), both, day > 0 ? 1 : 0);
    };
    const DayFacts& before = m_problem.fixedOn(day - 1);
    pair(Term::workoutsInARow, "wd", before.workout, "row");
    pair(Term::hardDaysAdjacent, "hd", before.hard, "hard");
    for (const int gap : {1, 2})
        for (std::size_t f = 0; day >= gap && f < m_problem.parameters->focuses.size(); ++f)
            penalise(Term::sameFocusSoon, named(fmt::format("soon{}f", gap).c_str(), f, day),
                     {{1, named('z', f, day)}, {1, named('z', f, day - gap)}}, 1);
    pair(Term::stretchingSpread, "sd", before.stretched, "spread");
    LinearSum three;
    int fixedDays = 0;
    for (int d = day - 2; d <= day; ++d) {
        if (m_problem.inHorizon(d))
            three.emplace_back(1, named("t", d));
        else
            fixedDays += m_problem.fixedOn(d).training() ? 1 : 0;
    }
    penalise(Term::restSpread, named("three", day), three, 2 - fixedDays);
    for (auto& part : three) part.first = -1;
    if (day > 1) penalise(Term::restSpread, named("idle", day), three, -1);
}

}  // namespace limber::inline planning
