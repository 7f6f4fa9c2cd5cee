// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/self_tests.h"

#include <gtest/gtest.h>

#include "core/guidance/guidance_case.h"

namespace limber::test {
namespace {

constexpr auto kHold = SelfTestKind::trunkExtensorHold;

struct Case : GuidanceCase {
    Case() {
        add(aClearScreen(today - Days(30)));
        add(aCheckIn(today, 2));
    }
    [[nodiscard]] SelfTestAdvice advice(SelfTestKind test = kHold, std::optional<double> tightness = {}) const {
        return selfTestAdvice(test, profile, history, safety(), today, *builtInCatalogue(), tightness);
    }
    [[nodiscard]] std::string reason(SelfTestKind test = kHold) const {
        const auto found = advice(test);
        return found.reasons.empty() ? std::string() : found.reasons.front().code;
    }
    void tested(SelfTestKind test, int daysAgo, double value) {
        history.selfTests.push_back({today - Days(daysAgo), test, value});
    }
    [[nodiscard]] std::string course(SelfTestKind test) const {
        const auto line = courseOf(test, history, today);
        return line ? line->code : std::string();
    }
};

}  // namespace

TEST(SelfTestAdvice, IsOpenForAClearAndRestedBack) {
    const Case c;
    for (const auto test : allOf<SelfTestKind>()) EXPECT_TRUE(c.advice(test).isOpen()) << nameOf(test);
}

TEST(SelfTestAdvice, FollowsTheSafetyLevel) {
    GuidanceCase unscreened;
    EXPECT_EQ(
        selfTestAdvice(kHold, {}, {}, unscreened.safety(), unscreened.today, *builtInCatalogue(), 1).reasons.at(0).code,
        "self_test.unscreened");
    const auto with = [](SafetyQuestion question) {
        Case c;
        Screen screen{.date = c.today};
        screen.answers[question] = true;
        c.add(screen);
        return c.reason();
    };
    EXPECT_EQ(with(SafetyQuestion::darkUrine), "self_test.emergency");
    EXPECT_EQ(with(SafetyQuestion::nightPain), "self_test.prompt");
    EXPECT_EQ(with(SafetyQuestion::morningStiffnessEasedByExercise), "");
}

TEST(SelfTestAdvice, IsNotForSomeConditions) {
    for (const auto condition :
         {Condition::highBloodPressure, Condition::heartDisease, Condition::osteoporosis, Condition::recentSurgery}) {
        Case c;
        c.profile = aProfile().withCondition(condition);
        EXPECT_FALSE(c.reason().empty()) << nameOf(condition);
        EXPECT_FALSE(c.advice(SelfTestKind::sideBendLeft).isOpen()) << nameOf(condition);
    }
    Case expecting;
    expecting.profile.pregnant = true;
    EXPECT_EQ(expecting.reason(), "self_test.not_for_you");
    Case high;
    high.profile.canGetUpFromFloor = false;
    EXPECT_EQ(high.reason(), "self_test.floor");
    EXPECT_EQ(high.reason(SelfTestKind::sideBendLeft), "");
}

TEST(SelfTestAdvice, WaitsForATightnessOfThree) {
    Case c;
    EXPECT_EQ(c.advice(kHold, 4).reasons.at(0).code, "self_test.tight");
    EXPECT_TRUE(c.advice(kHold, 3).isOpen());
    c.history.checkIns.back().tightness = tightness(5);
    EXPECT_EQ(c.reason(), "self_test.tight");
    c.history.checkIns.clear();
    EXPECT_TRUE(c.advice().asksTightness);
    EXPECT_FALSE(c.advice().isOpen());
    EXPECT_TRUE(c.advice(kHold, 0).isOpen());
}

TEST(SelfTestAdvice, WaitsTwoDaysAfterDirectBackWork) {
    for (const int ago : {0, 1, 2}) {
        Case c;
        c.add(aSession().on(c.today - Days(ago)).with("back_extension", 3, 10));
        EXPECT_EQ(c.reason(), ago < 2 ? "self_test.back_work" : "") << ago;
    }
    Case other;
    other.add(aSession().on(other.today).with("biceps_curl", 3, 10));
    EXPECT_EQ(other.reason(), "");
}

TEST(SelfTestAdvice, IsOnceInFourWeeksForEachTest) {
    for (const int ago : {1, 27, 28}) {
        Case c;
        c.tested(SelfTestKind::sideBridgeLeft, ago, 60);
        EXPECT_EQ(c.reason(SelfTestKind::sideBridgeLeft), ago < 28 ? "self_test.again" : "") << ago;
        EXPECT_EQ(c.reason(SelfTestKind::sideBridgeRight), "") << ago;
    }
}

TEST(SelfTestAdvice, RestsAfterSomethingHappened) {
    Case c;
    c.add(aSession().on(c.today).with("biceps_curl", 3, 10).tagged({Tag::acuteIncident}));
    EXPECT_EQ(c.reason(), "self_test.area_rest");
}

TEST(SelfTestCourse, HoldsTheNewestAgainstTheOneBefore) {
    Case c;
    EXPECT_EQ(c.course(kHold), "");
    c.tested(kHold, 90, 100);
    EXPECT_EQ(c.course(kHold), "self_test.first");
    c.tested(kHold, 60, 110);
    EXPECT_EQ(c.course(kHold), "self_test.as_before");
    c.tested(kHold, 30, 80);
    EXPECT_EQ(c.course(kHold), "self_test.shorter");
    c.tested(kHold, 1, 120);
    EXPECT_EQ(c.course(kHold), "self_test.longer");
    c.tested(SelfTestKind::sideBendLeft, 60, 18);
    c.tested(SelfTestKind::sideBendLeft, 30, 20);
    EXPECT_EQ(c.course(SelfTestKind::sideBendLeft), "self_test.farther");
}

TEST(SelfTestBalance, UsesSoftBands) {
    Case c;
    EXPECT_TRUE(balanceOfTests(c.history, c.today).empty());
    c.tested(kHold, 10, 100);
    c.tested(SelfTestKind::trunkFlexorHold, 10, 158);
    c.tested(SelfTestKind::sideBridgeLeft, 10, 60);
    c.tested(SelfTestKind::sideBridgeRight, 10, 40);
    auto lines = balanceOfTests(c.history, c.today);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].code, "self_test.back_in_step") << "1.58 is the mean of ordinary adults";
    EXPECT_EQ(lines[1].code, "self_test.bridges_differ");
    c.tested(SelfTestKind::trunkFlexorHold, 1, 230);
    lines = balanceOfTests(c.history, c.today);
    EXPECT_EQ(lines[0].code, "self_test.back_shorter");
}

}  // namespace limber::test
