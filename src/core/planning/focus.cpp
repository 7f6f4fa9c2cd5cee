// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/focus.h"

#include <algorithm>
#include <vector>

namespace limber::inline planning {
namespace {

struct FocusMasks {
    PatternMask leads = 0;
    PatternMask any = 0;
    std::vector<PatternMask> roles{};
};

PatternMask maskOfAll(const std::vector<Pattern>& patterns) {
    PatternMask mask = 0;
    for (const Pattern pattern : patterns) mask |= maskOf(pattern);
    return mask;
}

std::vector<FocusMasks> masksOf(const std::vector<Focus>& focuses) {
    std::vector<FocusMasks> all;
    for (const Focus& focus : focuses) {
        FocusMasks masks{.leads = maskOfAll(focus.leads), .any = maskOfAll(focus.extras)};
        for (const auto& role : focus.roles) {
            masks.roles.push_back(maskOfAll(role));
            masks.any |= masks.roles.back();
        }
        all.push_back(std::move(masks));
    }
    return all;
}

const std::vector<FocusMasks>& allFocuses() {
    static const std::vector<FocusMasks> kFocuses = masksOf(planningParameters().focuses);
    return kFocuses;
}

}  // namespace

int mostOfAWeek(const Focus& focus, const ProblemRules& rules) {
    const int last = static_cast<int>(focus.ofWorkouts.size()) - 1;
    return focus.ofWorkouts[static_cast<std::size_t>(std::clamp(rules.workoutsAWeek - 1, 0, last))];
}

bool belongsTo(int focus, const Candidate& candidate) {
    return (allFocuses()[static_cast<std::size_t>(focus)].any & candidate.pattern) != 0;
}

void addFocusTerms(TermValues& values, const DayPlan& plan, int day, const Problem& problem) {
    const auto index = static_cast<std::size_t>(std::max<std::int8_t>(plan.focus, 0));
    const FocusMasks& focus = allFocuses()[index];
    PatternMask seen = 0;
    bool led = false;
    for (int i = 0; i < plan.count; ++i) {
        const Candidate& candidate = problem.candidate(plan.items[static_cast<std::size_t>(i)].exercise);
        seen |= candidate.role;
        led |= candidate.mayLead(day) && (candidate.pattern & focus.leads) != 0;
        values.add(Term::offFocus, (candidate.pattern & focus.any) == 0 ? 1 : 0);
    }
    values.add(Term::leadMissing, led ? 0 : 1);
    int missing = 0;
    for (const PatternMask role : focus.roles) missing += (seen & role) == 0 ? 1 : 0;
    const int spare = std::max(0, static_cast<int>(focus.roles.size()) - problem.day(day).usualExercises);
    values.add(Term::roleMissing, std::max(0, missing - spare));
}

int bestFocus(const DayPlan& plan, int day, const Problem& problem) {
    const Weights weights = weightsOf(*problem.parameters, 1);
    int best = 0;
    int bestPoints = 0;
    DayPlan trial = plan;
    for (int focus = 0; focus < static_cast<int>(problem.parameters->focuses.size()); ++focus) {
        trial.focus = static_cast<std::int8_t>(focus);
        TermValues values;
        addFocusTerms(values, trial, day, problem);
        const int points = pointsOf(values, weights);
        if (focus == 0 || points < bestPoints) {
            best = focus;
            bestPoints = points;
        }
    }
    return best;
}

}  // namespace limber::inline planning
