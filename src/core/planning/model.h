// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/planning/lp_text.h"
#include "core/planning/model_names.h"
#include "core/planning/problem.h"
#include "core/planning/score_terms.h"

namespace limber::inline planning {

/// The problem as a mixed-integer model. Variables: x<e>_<d> exercise e on day d, s its sets, w workout, z<f>_<d> its
/// focus, r<o>_<d> stretching routine, y<o>_<d> yoga routine, c cardio, l easy walk, m minutes of the workout.
class Model {
public:
    explicit Model(Problem problem) : m_problem(std::move(problem)) {}
    [[nodiscard]] std::string text();

private:
    void addVariables(int day);
    void addDayRules(int day);
    void addShapeRules(int day);
    void addStationRules(int day);
    void addMuscleRules(int day);
    void addNeighbourRules(int day);
    void addRestRules();
    void addWeekRules(const ProblemWeek& week);
    void addWeekMuscles(const ProblemWeek& week);
    void addRepetition(const ProblemWeek& week);

    void addDayScore(int day);
    void addFocusScore(int day);
    void addRoles(std::size_t focus, int day);
    void addBlendScore(int day);
    void addChoiceScore(int day);
    void addChangeScore(int day);
    void addGroupScore(int group);
    void addTargets(int group);
    void addFocuses(int group);
    void addHeavyLifts(int group, const char* name, bool DayFacts::*done, bool Candidate::*heavy);
    void addGroupWishes(int group);
    void addGroupPatterns(int group);
    void addExtras(int group);
    void addNeighbourScore(int day);

    [[nodiscard]] bool eligible(std::size_t exercise, int day) const {
        return m_problem.candidates[exercise].mostSets[static_cast<std::size_t>(day)] > 0;
    }
    [[nodiscard]] int weight(Term term) const;
    /// A variable of the score that is at least `sum` - `limit`, and at least 0.
    void penalise(Term term, std::string name, LinearSum sum, double limit, double share = 1);
    /// A term of the score that is a sum of variables.
    void charge(Term term, const LinearSum& sum);
    template <class Value>
    [[nodiscard]] LinearSum sumOf(char variable, int day, Value value) const;
    [[nodiscard]] LinearSum withMinutes(int day) const;
    [[nodiscard]] LinearSum stretched(int day, double factor) const;
    [[nodiscard]] LinearSum training(int day, double factor) const;

    Problem m_problem;
    LpText m_text{};
};

template <class Value>
LinearSum Model::sumOf(char variable, int day, Value value) const {
    LinearSum sum;
    for (std::size_t e = 0; e < m_problem.candidates.size(); ++e) {
        if (!eligible(e, day)) continue;
        const double coefficient = value(m_problem.candidates[e]);
        if (coefficient != 0) sum.emplace_back(coefficient, named(variable, e, day));
    }
    return sum;
}

}  // namespace limber::inline planning
