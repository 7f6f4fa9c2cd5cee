// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/planning/plan_requests.h"
#include "limber/planning/lifts.h"

namespace limber::testing {
namespace {

std::string said(const std::vector<Message>& lifts) {
    std::string codes;
    for (const Message& lift : lifts) codes += lift.code + ' ';
    return codes;
}

std::vector<Message> liftsOf(const PlanRequest& request) {
    return smallestLift(planFor(request), request, *builtInCatalogue());
}

/// The request with what the plan says would make everything fit.
PlanRequest withLifts(PlanRequest request, const std::vector<Message>& lifts) {
    for (const Message& lift : lifts) {
        const auto count = [&] { return lift.field("count") != nullptr ? std::get<int>(*lift.field("count")) : 1; };
        if (lift.code == "lift.minutes_on") {
            const Date date = std::get<Date>(*lift.field("date"));
            request.profile.availableMinutes[weekdayOf(date)] = std::get<int>(*lift.field("minutes"));
        } else if (lift.code.ends_with("fewer_workouts")) {
            request.profile.workoutsPerWeek = *request.profile.workoutsPerWeek - count();
        } else if (lift.code.ends_with("fewer_yoga")) {
            request.profile.yogaPerWeek = *request.profile.yogaPerWeek - count();
        } else {
            ADD_FAILURE() << lift.code;
        }
    }
    return request;
}

PlanRequest timeOn(std::initializer_list<Weekday> days, int minutes, int otherMinutes) {
    PlanRequest request = ordinaryRequest();
    for (const Weekday day : allOf<Weekday>()) request.profile.availableMinutes[day] = otherMinutes;
    for (const Weekday day : days) request.profile.availableMinutes[day] = minutes;
    return request;
}

}  // namespace

TEST(PlanLifts, NothingIsSaidWhereEverythingFits) {
    EXPECT_TRUE(planFor(ordinaryRequest()).relaxed.empty());
    const auto lifts = liftsOf(ordinaryRequest());
    EXPECT_TRUE(lifts.empty());
}

TEST(PlanLifts, OneMissingWorkoutNeedsMoreMinutesOnOneDay) {
    PlanRequest request = timeOn({Weekday::mon, Weekday::wed}, 60, 10);
    request.profile.workoutsPerWeek = 3;
    request.profile.yogaPerWeek = 0;
    const auto lifts = liftsOf(request);
    ASSERT_EQ(lifts.size(), 1U) << said(lifts);
    EXPECT_EQ(lifts.front().code, "lift.minutes_on");
    EXPECT_TRUE(planFor(withLifts(request, lifts)).relaxed.empty()) << said(lifts);
}

TEST(PlanLifts, TwoMissingWorkoutsNeedTwoChangesTogether) {
    PlanRequest request = timeOn({Weekday::mon}, 60, 10);
    request.profile.workoutsPerWeek = 3;
    request.profile.yogaPerWeek = 0;
    const auto lifts = liftsOf(request);
    ASSERT_EQ(lifts.size(), 2U) << said(lifts);
    EXPECT_TRUE(planFor(withLifts(request, lifts)).relaxed.empty()) << said(lifts);
}

TEST(PlanLifts, WhatRestDaysForbidIsGivenUpAndTheRestGetsItsMinutes) {
    PlanRequest request = timeOn({Weekday::mon, Weekday::tue, Weekday::thu, Weekday::fri, Weekday::sun}, 60, 5);
    request.profile.workoutsPerWeek = 7;
    request.profile.yogaPerWeek = 0;
    const auto lifts = liftsOf(request);
    ASSERT_FALSE(lifts.empty());
    EXPECT_TRUE(std::any_of(lifts.begin(), lifts.end(), [](const Message& lift) {
        return lift.code.ends_with("fewer_workouts");
    })) << said(lifts);
    EXPECT_TRUE(planFor(withLifts(request, lifts)).relaxed.empty()) << said(lifts);
}

TEST(PlanLifts, APinThatLeavesNoDayOfRestCanBeUndone) {
    PlanRequest request = timeOn({Weekday::mon, Weekday::wed, Weekday::fri}, 60, 170);
    for (const int day : {1, 3, 5, 6}) {
        PlanBlock ride{.id = {"ride " + std::to_string(day)}, .kind = BlockKind::cardio, .title = {"title.cardio"}};
        ride.minutes = 170;
        ride.pinned = true;
        ride.exercises = {{.exercise = "cycling"}};
        historyOf(request).plannedDays.push_back({.date = kMonday + Days(day), .rest = false, .blocks = {ride}});
    }
    const auto lifts = liftsOf(request);
    ASSERT_EQ(lifts.size(), 1U) << said(lifts);
    EXPECT_EQ(lifts.front().code, "lift.unpinned") << said(lifts);
}

TEST(PlanLifts, NothingIsSaidWhileOneIsIll) {
    PlanRequest request = timeOn({Weekday::mon}, 60, 10);
    historyOf(request).weekNotes.push_back({.from = kMonday, .to = kMonday + Days{6}, .ill = true});
    const auto lifts = liftsOf(request);
    EXPECT_FALSE(planFor(request).relaxed.empty());
    EXPECT_TRUE(lifts.empty()) << said(lifts);
}

TEST(PlanLifts, TheSameRequestSaysTheSame) {
    PlanRequest request = timeOn({Weekday::mon}, 60, 10);
    request.profile.workoutsPerWeek = 4;
    EXPECT_EQ(liftsOf(request), liftsOf(request));
}

}  // namespace limber::testing
