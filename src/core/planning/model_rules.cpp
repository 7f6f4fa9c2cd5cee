// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/model.h"
#include "core/planning/model_names.h"

namespace limber::inline planning {
namespace {

constexpr int kLongestDay = 1440;
constexpr int kManySets = 60;
constexpr int kHardRpe = 8;
constexpr int kRepeatedRpe = 6;
constexpr int kWindow = 7;
constexpr int kFewestToWork = 2;    ///< direct sets that work a muscle
constexpr int kCountedToWork = 12;  ///< quarters of effective sets that do
constexpr int kHardSetsFor72h = 6;
constexpr int kShortestCardio = 15;

}  // namespace

LinearSum Model::stretched(int day, double factor) const {
    LinearSum sum;
    for (std::size_t o = 0; o < m_problem.stretching.size(); ++o)
        if (m_problem.stretching[o].allowed[static_cast<std::size_t>(day)])
            sum.emplace_back(factor, named('r', o, day));
    for (std::size_t o = 0; o < m_problem.yoga.size(); ++o)
        if (m_problem.yoga[o].allowed[static_cast<std::size_t>(day)]) sum.emplace_back(factor, named('y', o, day));
    return sum;
}

LinearSum Model::training(int day, double factor) const { return {{factor, named("t", day)}}; }

void Model::addVariables(int day) {
    const ProblemDay& target = m_problem.day(day);
    m_text.binary(named("w", day));
    m_text.binary(named("t", day));
    m_text.binary(named("c", day));
    m_text.binary(named("l", day));
    m_text.binary(named("short", day));
    m_text.integer(named("m", day), kLongestDay);
    m_text.integer(named("cm", day), target.cardio == nullptr ? 0 : m_problem.rules.cardioMinutes);
    m_text.integer(named("lm", day), m_problem.parameters->whole("walk_minutes"));
    for (std::size_t e = 0; e < m_problem.candidates.size(); ++e) {
        if (!eligible(e, day)) continue;
        const int most = m_problem.candidates[e].mostSets[static_cast<std::size_t>(day)];
        const std::string x = m_text.binary(named('x', e, day));
        const std::string s = m_text.integer(named('s', e, day), most);
        m_text.atMost({{1, s}, {-most, x}}, 0);
        m_text.atLeast({{1, s}, {-m_problem.candidates[e].leastSets(day), x}}, 0);
        m_text.atMost({{1, x}, {-1, named("w", day)}}, 0);
    }
    for (const auto& [letter, options] : {std::pair{'r', &m_problem.stretching}, {'y', &m_problem.yoga}}) {
        LinearSum once;
        for (std::size_t o = 0; o < options->size(); ++o)
            if ((*options)[o].allowed[static_cast<std::size_t>(day)])
                once.emplace_back(1, m_text.binary(named(letter, o, day)));
        m_text.atMost(once, 1);
    }
}

LinearSum Model::withMinutes(int day) const {
    LinearSum sum{{m_problem.day(day).warmUpMinutes, named("w", day)},
                  {1, named("m", day)},
                  {1, named("cm", day)},
                  {1, named("lm", day)}};
    for (const auto& [letter, options] : {std::pair{'r', &m_problem.stretching}, {'y', &m_problem.yoga}})
        for (std::size_t o = 0; o < options->size(); ++o)
            if ((*options)[o].allowed[static_cast<std::size_t>(day)])
                sum.emplace_back((*options)[o].minutes, named(letter, o, day));
    return sum;
}

void Model::addDayRules(int day) {
    const ProblemDay& target = m_problem.day(day);
    const std::string w = named("w", day);
    const std::string c = named("c", day);
    if (!target.workoutAllowed) m_text.atMost({{1, w}}, 0);
    if (target.cardio == nullptr) m_text.atMost({{1, c}}, 0);
    if (target.walk == nullptr) m_text.atMost({{1, named("l", day)}}, 0);
    m_text.atMost(withMinutes(day), target.minutes);
    LinearSum minutes{{kTenths, named("m", day)}, {-1, named("ramp", day)}};
    append(minutes, sumOf('x', day, [](const Candidate& e) { return e.setupTenths; }), -1);
    append(minutes, sumOf('s', day, [](const Candidate& e) { return e.tenthsASet; }), -1);
    m_text.atLeast(minutes, 0);
    for (std::size_t e = 0; e < m_problem.candidates.size(); ++e)
        if (eligible(e, day) && m_problem.candidates[e].rampTenths > 0)
            m_text.atLeast({{1, named("ramp", day)}, {-m_problem.candidates[e].rampTenths, named('x', e, day)}}, 0);
    m_text.atMost({{1, named("cm", day)}, {-m_problem.rules.cardioMinutes, c}}, 0);
    m_text.atLeast({{1, named("cm", day)}, {-kShortestCardio, c}}, 0);
    const std::string l = named("l", day);
    m_text.atMost({{1, named("lm", day)}, {-m_problem.parameters->whole("walk_minutes"), l}}, 0);
    m_text.atLeast({{1, named("lm", day)}, {-m_problem.parameters->whole("walk_minutes_least"), l}}, 0);
    const int trains = m_problem.fixedOn(day).training() ? 1 : 0;
    for (const std::string& part : {w, c}) m_text.atLeast({{1, named("t", day)}, {-1, part}}, 0);
    m_text.atLeast({{1, named("t", day)}}, trains);
    m_text.atMost({{1, named("t", day)}, {-1, w}, {-1, c}}, trains);
}

void Model::addShapeRules(int day) {
    const ProblemRules& rules = m_problem.rules;
    const std::string w = named("w", day);
    const std::string brief = named("short", day);
    const auto one = [](const Candidate&) { return 1.0; };
    LinearSum count = sumOf('x', day, one);
    LinearSum least = count;
    least.emplace_back(-rules.exercisesLeast, w);
    least.emplace_back(rules.exercisesLeast - rules.exercisesLeastShort, brief);
    m_text.atLeast(least, 0);
    m_text.atMost({{1, brief}, {-1, w}}, 0);
    m_text.atMost({{1, named("m", day)}, {kLongestDay, brief}}, kLongestDay + rules.shortSessionMinutes - 1);
    LinearSum most = count;
    most.emplace_back(-rules.exercisesMost, w);
    m_text.atMost(most, 0);
    m_text.atMost(sumOf('x', day, [](const Candidate& e) { return e.heavyHinge ? 1.0 : 0.0; }), rules.heavyHingesMost);
    m_text.atMost(sumOf('x', day, [](const Candidate& e) { return e.unaccustomed ? 1.0 : 0.0; }),
                  m_problem.day(day).mostNew);
    for (std::size_t e = 0; e < m_problem.candidates.size(); ++e) {
        if (!eligible(e, day) || !m_problem.candidates[e].tiresTrunk) continue;
        LinearSum both = sumOf('x', day, [](const Candidate& other) { return other.heavyHinge ? 1.0 : 0.0; });
        if (both.empty()) continue;
        both.emplace_back(1, named('x', e, day));
        m_text.atMost(both, 1);
    }
    LinearSum high = sumOf('x', day, [](const Candidate& e) { return e.high ? 1.0 : 0.0; });
    m_text.atMost(high, std::max(0, rules.highLoadsADay - m_problem.fixedOn(day).highLoads));
    addStationRules(day);
}

void Model::addStationRules(int day) {
    int stations = 0;
    for (const Candidate& candidate : m_problem.candidates) stations = std::max(stations, candidate.station + 1);
    LinearSum used;
    for (int station = 0; station < stations; ++station) {
        LinearSum at = sumOf('x', day, [&](const Candidate& e) { return e.station == station ? 1.0 : 0.0; });
        if (at.empty()) continue;
        used.emplace_back(1, m_text.binary(named("st", static_cast<std::size_t>(station), day)));
        for (const auto& [coefficient, x] : at) m_text.atLeast({{1, used.back().second}, {-1, x}}, 0);
    }
    m_text.atMost(used, m_problem.rules.stationsMost);
}

void Model::addMuscleRules(int day) {
    for (const Muscle muscle : allOf<Muscle>()) {
        const auto m = static_cast<std::size_t>(muscle);
        const DayFacts& fixed = m_problem.fixedOn(day);
        m_text.atMost(sumOf('x', day, [&](const Candidate& e) { return e.exercise->primary == muscle ? 1.0 : 0.0; }),
                      m_problem.rules.samePrimaryMost);
        m_text.atMost(sumOf('s', day, [&](const Candidate& e) { return e.directSets[m]; }),
                      std::max(0, m_problem.rules.directSetsASession - fixed.direct[m]));
        LinearSum direct = sumOf('s', day, [&](const Candidate& e) { return e.workedDirectSets[m]; });
        LinearSum counted = sumOf('s', day, [&](const Candidate& e) { return e.countedQuarters[m]; });
        if (counted.empty()) continue;
        const std::string worked = m_text.binary(named("k", m, day));
        direct.emplace_back(-kManySets, worked);
        if (direct.size() > 1) m_text.atMost(direct, kFewestToWork - 1 - fixed.workedDirect[m]);
        counted.emplace_back(-kManySets * kQuartersASet, worked);
        m_text.atMost(counted, kCountedToWork - 1 - fixed.counted[m]);
        const int mostRpe = m_problem.day(day).mostRpe;
        LinearSum hard = sumOf('s', day, [&](const Candidate& e) {
            return std::min(e.rpe, mostRpe) >= kHardRpe ? e.workedDirectSets[m] : 0;
        });
        if (hard.empty()) continue;
        hard.emplace_back(-kManySets, m_text.binary(named("h", m, day)));
        m_text.atMost(hard, kHardSetsFor72h - 1 - fixed.hardDirect[m]);
    }
}

void Model::addNeighbourRules(int day) {
    const auto isNamed = [&](std::size_t m, int d) {
        return m_problem.inHorizon(d) &&
               !sumOf('s', d, [&](const Candidate& e) { return e.countedQuarters[m]; }).empty();
    };
    for (std::size_t m = 0; m < kMuscleCount; ++m) {
        for (const int gap : {-2, -1, 1, 2}) {
            const int other = day + gap;
            if (!isNamed(m, day)) continue;
            const int later = std::max(day, other);
            const bool rested = m_problem.inHorizon(later) && (m_problem.day(later).rested >> m & 1U) != 0;
            const DayFacts& first = m_problem.fixedOn(std::min(day, other));
            const bool always = gap == 1 || gap == -1 || rested || (first.needs72h(first.worked()) >> m & 1U) != 0;
            const bool fixedWorks = (m_problem.fixedOn(other).worked() >> m & 1U) != 0;
            if (fixedWorks && always) m_text.atMost({{1, named("k", m, day)}}, 0);
            if (gap < 0 || !isNamed(m, other)) continue;
            if (always) m_text.atMost({{1, named("k", m, day)}, {1, named("k", m, other)}}, 1);
            const bool hard =
                !sumOf('s', day, [&](const Candidate& e) { return e.rpe >= kHardRpe ? e.workedDirectSets[m] : 0; })
                     .empty() &&
                m_problem.day(day).mostRpe >= kHardRpe;
            if (gap == 2 && hard) m_text.atMost({{1, named("h", m, day)}, {1, named("k", m, other)}}, 1);
        }
    }
    const auto high = [](const Candidate& e) { return e.high ? 1.0 : 0.0; };
    const LinearSum today = sumOf('x', day, high);
    for (const int gap : {-1, 1}) {
        const int other = day + gap;
        if (m_problem.fixedOn(other).highLoads > 0) m_text.atMost(today, 0);
        if (gap < 0 || !m_problem.inHorizon(other)) continue;
        for (const auto& [one, x] : today)
            for (const auto& [two, next] : sumOf('x', other, high)) m_text.atMost({{1, x}, {1, next}}, 1);
    }
}

void Model::addRestRules() {
    const int most = kWindow - m_problem.rules.restDays;
    for (int first = 1 - kWindow; first < m_problem.dayCount(); ++first) {
        LinearSum trained;
        LinearSum added;
        int fixed = 0;
        for (int d = first; d < first + kWindow; ++d) {
            const bool inside = m_problem.inHorizon(d);
            if (!inside) fixed += m_problem.fixedOn(d).training() ? 1 : 0;
            if (!inside) continue;
            trained.emplace_back(1, named("t", d));
            added.emplace_back(1, named("w", d));
            added.emplace_back(1, named("c", d));
        }
        int pinned = 0;
        for (int d = first; d < first + kWindow; ++d)
            if (m_problem.inHorizon(d)) pinned += m_problem.fixedOn(d).training() ? 1 : 0;
        if (fixed + pinned > most)
            m_text.atMost(added, 0);
        else
            m_text.atMost(trained, most - fixed);
    }
}

void Model::addWeekRules(const ProblemWeek& week) {
    addWeekMuscles(week);
    addRepetition(week);
    LinearSum hinges;
    LinearSum hard;
    int fixedHinges = 0;
    int fixedHard = 0;
    for (int d = week.firstDay; d <= week.lastDay; ++d) {
        fixedHinges += m_problem.fixedOn(d).hinge ? 1 : 0;
        fixedHard += m_problem.fixedOn(d).hard ? 1 : 0;
        if (!m_problem.inHorizon(d)) continue;
        hinges.emplace_back(1, named("hg", d));
        hard.emplace_back(1, named("hd", d));
    }
    LinearSum stretching;
    for (int d = std::max(week.firstDay, 0); d <= std::min(week.lastDay, m_problem.dayCount() - 1); ++d)
        stretching.emplace_back(-1, named("sd", d));
    penalise(Term::stretchingDayMissing, named("unstretched", week.firstDay + Problem::kPastDays), stretching,
             -week.stretchingDays);
    m_text.atMost(hinges, std::max(0, week.hingeDaysMost - fixedHinges));
    m_text.atMost(hard, std::max(0, week.hardDaysMost - fixedHard));
}

void Model::addWeekMuscles(const ProblemWeek& week) {
    const ProblemRules& rules = m_problem.rules;
    for (std::size_t m = 0; m < kMuscleCount; ++m) {
        LinearSum effective;
        LinearSum seconds;
        LinearSum direct;
        LinearSum directDays;
        DayFacts fixed;
        int fixedDays = 0;
        for (int d = week.firstDay; d <= week.lastDay; ++d) {
            fixed.add(m_problem.fixedOn(d));
            fixedDays += m_problem.fixedOn(d).direct[m] > 0 ? 1 : 0;
            if (!m_problem.inHorizon(d)) continue;
            append(effective, sumOf('s', d, [&](const Candidate& e) { return e.quarters[m]; }));
            append(direct, sumOf('s', d, [&](const Candidate& e) { return e.directSets[m]; }));
            for (const auto& [letter, options] : {std::pair{'r', &m_problem.stretching}, {'y', &m_problem.yoga}})
                for (std::size_t o = 0; o < options->size(); ++o)
                    if ((*options)[o].allowed[static_cast<std::size_t>(d)] && (*options)[o].seconds[m] > 0)
                        seconds.emplace_back((*options)[o].seconds[m], named(letter, o, d));
            const LinearSum on = sumOf('x', d, [&](const Candidate& e) { return e.directSets[m]; });
            if (on.empty() || !rules.beginnersDose) continue;
            directDays.emplace_back(1, m_text.binary(named("dd", m, d)));
            for (const auto& [one, x] : on) m_text.atLeast({{1, directDays.back().second}, {-1, x}}, 0);
        }
        m_text.atMost(effective, std::max(0, week.most[m] - fixed.effective[m]));
        m_text.atMost(seconds, std::max(0, rules.stretchSecondsAWeek - fixed.stretchSeconds[m]));
        m_text.atMost(directDays, std::max(0, rules.doseDays - fixedDays));
        if (rules.beginnersDose)
            m_text.atMost(direct, std::max(0, rules.directSetsASession * rules.doseDays - fixed.direct[m]));
    }
}

void Model::addRepetition(const ProblemWeek& week) {
    for (std::size_t e = 0; e < m_problem.candidates.size(); ++e) {
        LinearSum days;
        int fixed = 0;
        for (int d = week.firstDay; d <= week.lastDay; ++d) {
            fixed += m_problem.fixedOn(d).repeated.test(std::min(e, kMostExercises - 1)) ? 1 : 0;
            if (!m_problem.inHorizon(d) || !eligible(e, d)) continue;
            if (std::min(m_problem.candidates[e].rpe, m_problem.day(d).mostRpe) < kRepeatedRpe) continue;
            days.emplace_back(1, named('x', e, d));
        }
        m_text.atMost(days, std::max(0, m_problem.rules.sameExerciseDays - fixed));
    }
}

std::string Model::text() {
    m_text.equal({{1, "one"}}, 1);
    for (int d = 0; d < m_problem.dayCount(); ++d) {
        addVariables(d);
        addDayRules(d);
        addShapeRules(d);
        addMuscleRules(d);
    }
    for (int d = 0; d < m_problem.dayCount(); ++d) {
        addNeighbourRules(d);
        addDayScore(d);
        addNeighbourScore(d);
    }
    addRestRules();
    for (const ProblemWeek& week : m_problem.weeks) addWeekRules(week);
    for (std::size_t g = 0; g < m_problem.groups.size(); ++g) addGroupScore(static_cast<int>(g));
    return m_text.text();
}

}  // namespace limber::inline planning
