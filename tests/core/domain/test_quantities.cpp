// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <limits>

#include "limber/domain/mass.h"
#include "limber/domain/muscle.h"
#include "limber/domain/profile.h"
#include "limber/domain/rating.h"
#include "limber/domain/region.h"
#include "limber/domain/safety.h"

namespace limber {
namespace {

template <class A, class B>
concept CanAdd = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept CanCompare = requires(A a, B b) {
    a < b;
};
template <class A, class B>
concept CanMultiply = requires(A a, B b) {
    a* b;
};

static_assert(CanAdd<Mass, Mass>);
static_assert(!CanAdd<Mass, int>);
static_assert(!CanAdd<Mass, double>);
static_assert(!CanMultiply<Mass, Mass>);
static_assert(!CanCompare<Mass, double>);
static_assert(!CanAdd<Effort, Effort>);
static_assert(!CanCompare<Effort, Tightness>);
static_assert(!std::is_convertible_v<Effort, Tightness>);
static_assert(!std::is_convertible_v<double, Effort>);
static_assert(CanAdd<SessionLoad, SessionLoad>);
static_assert(!CanAdd<SessionLoad, double>);

TEST(Mass, ConvertsBetweenUnits) {
    EXPECT_EQ(Mass::fromKilograms(61.23492).grams(), 61'235);
    EXPECT_NEAR(Mass::fromPounds(135).kilograms(), 61.235, 0.0005);
    EXPECT_NEAR(Mass::fromKilograms(100).pounds(), 220.462, 0.001);
    EXPECT_EQ((Mass::fromKilograms(20) + Mass::fromKilograms(2.5)).grams(), 22'500);
}

TEST(Rating, AcceptsOnlyItsScale) {
    EXPECT_EQ(Effort::from(7.5)->tenths(), 75);
    EXPECT_EQ(Tightness::from(0)->value(), 0.0);
    EXPECT_EQ(Tightness::from(10)->value(), 10.0);
    for (const double value :
         {-0.1, 10.1, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()})
        EXPECT_FALSE(Effort::from(value)) << value;
}

TEST(SessionLoad, IsEffortTimesMinutes) { EXPECT_DOUBLE_EQ(sessionLoad(*Effort::from(6.5), 40).units, 260.0); }

TEST(Region, IsAreaAndSide) {
    for (const Region region : allOf<Region>()) EXPECT_EQ(regionOf(areaOf(region), sideOf(region)), region);
    EXPECT_EQ(nameOf(regionOf(Area::lowerBack, Side::left)), "lower_back_left");
}

TEST(Names, AreReadBack) {
    for (const Muscle muscle : allOf<Muscle>()) EXPECT_EQ(parseName<Muscle>(nameOf(muscle)), muscle);
    for (const SafetyQuestion question : allOf<SafetyQuestion>())
        EXPECT_EQ(parseName<SafetyQuestion>(nameOf(question)), question);
    EXPECT_FALSE(parseName<Muscle>("lower back"));
}

TEST(SafetyQuestions, FallIntoTheirClasses) {
    int emergency = 0;
    int prompt = 0;
    for (const SafetyQuestion question : allOf<SafetyQuestion>()) {
        emergency += classOf(question) == QuestionClass::emergency ? 1 : 0;
        prompt += classOf(question) == QuestionClass::prompt ? 1 : 0;
    }
    EXPECT_EQ(emergency, 11);
    EXPECT_EQ(prompt, 13);
    EXPECT_EQ(classOf(SafetyQuestion::darkUrine), QuestionClass::emergency);
    EXPECT_EQ(classOf(SafetyQuestion::cancerHistory), QuestionClass::prompt);
    EXPECT_EQ(classOf(SafetyQuestion::regularlyActive), QuestionClass::information);
}

TEST(Profile, KnowsWhatHoldsOnADay) {
    const Date day = parseDate("2026-11-23").value();
    Profile profile;
    EXPECT_FALSE(profile.ageOn(day));
    profile.birthYear = 1988;
    profile.conditions = {{Condition::knee, {}}, {Condition::wrist, day}};
    profile.pregnancyWeeks = 19;
    profile.postPartumWeeks = 12;
    EXPECT_EQ(profile.ageOn(day), 38);
    EXPECT_TRUE(profile.has(Condition::knee, day + Days{1000}));
    EXPECT_TRUE(profile.has(Condition::wrist, day));
    EXPECT_FALSE(profile.has(Condition::wrist, day + Days{1}));
    EXPECT_TRUE(profile.has(Condition::pregnant, day));
    EXPECT_FALSE(profile.has(Condition::pregnantAfterWeek20, day));
    EXPECT_FALSE(profile.has(Condition::postPartum, day));
}

}  // namespace
}  // namespace limber
