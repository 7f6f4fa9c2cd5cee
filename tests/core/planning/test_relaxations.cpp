// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/plan_requests.h"
#include "support/random_requests.h"

namespace limber::testing {
namespace {

const Relaxation* relaxationOf(const Plan& plan, const std::string& rule) {
    const auto found = std::find_if(plan.relaxed.begin(), plan.relaxed.end(),
                                    [&](const Relaxation& relaxed) { return relaxed.rule == rule; });
    return found == plan.relaxed.end() ? nullptr : &*found;
}

int placedBy(const Relaxation* relaxed, int all) {
    return relaxed == nullptr ? all : std::get<int>(*relaxed->text.field("placed"));
}

/// The week in which the lift that the plan names was done.
PlanRequest lifted(PlanRequest request, const Relaxation& relaxed) {
    const Date date = std::get<Date>(*relaxed.lift.field("date"));
    const int minutes = std::get<int>(*relaxed.lift.field("minutes"));
    historyOf(request).weekNotes.push_back({.from = date, .to = date, .minutes = {{date, minutes}}});
    return request;
}

void expectThatTheLiftLifts(const PlanRequest& request, const Plan& plan, const std::string& what) {
    for (const Relaxation& relaxed : plan.relaxed) {
        if (relaxed.lift.code != "lift.more_minutes") continue;
        const int placed = std::get<int>(*relaxed.text.field("placed"));
        const int asked = std::get<int>(*relaxed.text.field("asked"));
        const Plan after = planFor(lifted(request, relaxed));
        EXPECT_GT(placedBy(relaxationOf(after, relaxed.rule), asked), placed) << what << " " << relaxed.rule;
    }
}

}  // namespace

TEST(Relaxed, MoreMinutesWhereTheyAreNamedBringAWorkoutBack) {
    PlanRequest request = ordinaryRequest();
    request.profile.availableMinutes[Weekday::fri] = 10;
    const Plan plan = planFor(request);
    const Relaxation* relaxed = relaxationOf(plan, "workouts");
    ASSERT_NE(relaxed, nullptr);
    EXPECT_EQ(relaxed->lift.code, "lift.more_minutes");
    expectThatTheLiftLifts(request, plan, "a short Friday");
}

TEST(Relaxed, MoreMinutesBringBackWhatRandomPeopleMiss) {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const PlanRequest request = test::randomRequest(Seed{seed}, *builtInCatalogue(), {.withPins = false});
        expectThatTheLiftLifts(request, planFor(request), "seed " + std::to_string(seed));
    }
}

TEST(Relaxed, RestDaysNeverGiveWay) {
    PlanRequest request = ordinaryRequest();
    for (const Weekday day : allOf<Weekday>()) request.profile.availableMinutes[day] = 90;
    request.profile.workoutsPerWeek = 3;
    request.profile.cardioPerWeek = 7;
    const Plan plan = planFor(request);
    const Relaxation* relaxed = relaxationOf(plan, "cardio");
    ASSERT_NE(relaxed, nullptr);
    EXPECT_EQ(relaxed->lift.code, "lift.fewer_wishes");
    EXPECT_EQ(placedBy(relaxed, 7), 6);
    EXPECT_EQ(relaxationOf(plan, "workouts"), nullptr);
}

TEST(Relaxed, SomeoneWhoLikesNothingIsToldSo) {
    PlanRequest request = ordinaryRequest();
    for (const Exercise& exercise : builtInCatalogue()->exercises())
        if (exercise.kind == ExerciseKind::strength) request.profile.avoidExercises.push_back(exercise.id);
    const Plan plan = planFor(request);
    const Relaxation* relaxed = relaxationOf(plan, "workouts");
    ASSERT_NE(relaxed, nullptr);
    EXPECT_EQ(relaxed->lift.code, "lift.more_exercises");
}

TEST(Relaxed, NothingIsSaidWhereEverythingFits) { EXPECT_TRUE(planFor(ordinaryRequest()).relaxed.empty()); }

}  // namespace limber::testing
