// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/plan_check/eligibility.h"
#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

/// One of these should be in every week.
struct MustHave {
    const char* id;
    std::array<Pattern, 3> patterns;
};
constexpr std::array kMustHaves{
    MustHave{"squat_or_lunge", {Pattern::squat, Pattern::lunge, Pattern::lunge}},
    MustHave{"hinge_or_hip_extension", {Pattern::hinge, Pattern::hipExtension, Pattern::hipExtension}},
    MustHave{"pull", {Pattern::horizontalPull, Pattern::verticalPull, Pattern::verticalPull}},
    MustHave{"push", {Pattern::horizontalPush, Pattern::verticalPush, Pattern::verticalPush}},
    MustHave{"anti_extension", {Pattern::antiExtension, Pattern::antiExtension, Pattern::antiExtension}},
    MustHave{"lateral_trunk", {Pattern::antiLateral, Pattern::antiLateral, Pattern::antiLateral}},
};

bool has(const MustHave& mustHave, const Exercise& exercise) {
    return exercise.kind == ExerciseKind::strength &&
           std::find(mustHave.patterns.begin(), mustHave.patterns.end(), exercise.pattern) != mustHave.patterns.end();
}

bool isEligible(const Facts& facts, const MustHave& mustHave, const Day& day) {
    const auto exercises = facts.catalogue().exercises();
    return std::any_of(exercises.begin(), exercises.end(), [&](const Exercise& exercise) {
        return has(mustHave, exercise) && isWithinReach(facts, exercise, day.date) &&
               !isExcluded(facts, exercise, day.date) && !loadsRestingArea(facts, exercise, day.date);
    });
}

void checkWeek(const Facts& facts, const Week& week, Problems& problems) {
    const auto days = facts.days(week.planned);
    const auto workout = std::find_if(days.begin(), days.end(), [](const Day& day) {
        return std::any_of(day.blocks.begin(), day.blocks.end(),
                           [](const PlanBlock* block) { return block->kind == BlockKind::workout; });
    });
    if (workout == days.end()) return;
    for (const auto& mustHave : kMustHaves) {
        const bool there = std::any_of(days.begin(), days.end(), [&](const Day& day) {
            return std::any_of(day.work.begin(), day.work.end(),
                               [&](const Work& work) { return has(mustHave, *work.exercise); });
        });
        if (!there && isEligible(facts, mustHave, *workout))
            problems.soft("session_shape", "week_lacks",
                          {{"week", week.monday}, {"what", std::string("must_have_") + mustHave.id}}, {week.monday});
    }
}

}  // namespace

void checkWeekShape(const Facts& facts, Problems& problems) {
    for (const auto& week : facts.weeks())
        if (week.isWhole()) checkWeek(facts, week, problems);
}

}  // namespace limber::inline plan_check
