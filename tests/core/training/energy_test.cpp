// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/energy.h"

#include <gtest/gtest.h>

#include "support/builders.h"

namespace limber::test {
namespace {

const Date kToday = day(2026y / 11 / 29);
constexpr double kPound = 0.45359237;
constexpr double kInch = 2.54;

struct Row {
    const char* who;
    Sex sex;
    int age;
    double heightCm;
    double weightKg;
    Activity activity;
    double goal;
    std::optional<Condition> condition;
    // By hand: 10 kg + 6.25 cm - 5 y + 5 / - 161, times the factor, plus 500 kcal for each pound a week.
    int basal;
    int maintenance;
    int target;
    int floor;
    std::optional<EnergyLimit> limitedBy;
};

const std::vector<Row> kPeople{
    // 700 + 1093.75 - 200 + 5 = 1598.75; x 1.55 = 2478.06
    {"man who stays", Sex::male, 40, 175, 70, Activity::moderate, 0, {}, 1600, 2480, 2480, 1600, {}},
    // 600 + 1031.25 - 150 - 161 = 1320.25; x 1.375 = 1815.34; - 250 = 1565.34
    {"woman, half a pound", Sex::female, 30, 165, 60, Activity::light, -0.5, {}, 1320, 1820, 1570, 1330, {}},
    // 900 + 1125 - 250 + 5 = 1780; x 1.2 = 2136; - 1000 = 1136, held at 1780
    {"man at the floor",
     Sex::male,
     50,
     180,
     90,
     Activity::sedentary,
     -2,
     {},
     1780,
     2140,
     1780,
     1780,
     EnergyLimit::floor},
    // 1200 + 1156.25 - 175 + 5 = 2186.25; x 1.725 = 3771.28; - 1000 = 2771.28
    {"big and active, two pounds", Sex::male, 35, 185, 120, Activity::active, -2, {}, 2190, 3770, 2770, 2190, {}},
    // 550 + 1000 - 350 - 161 = 1039; x 1.2 = 1246.8; floor 1200, 46.8 left
    {"small, 70", Sex::female, 70, 160, 55, Activity::sedentary, -1, {}, 1040, 1250, 1200, 1200, EnergyLimit::floor},
    // 800 + 1125 - 125 + 5 = 1805; x 1.55 = 2797.75; + 1000 = 3797.75
    {"gaining two pounds", Sex::male, 25, 180, 80, Activity::moderate, 2, {}, 1810, 2800, 3800, 1810, {}},
    // 650 + 1062.5 - 140 - 161 = 1411.5; x 1.375 = 1940.81
    {"breastfeeding", Sex::female, 28, 170, 65, Activity::light, -1, Condition::breastfeeding, 1410, 1940, 1940, 1420,
     EnergyLimit::breastfeeding},
    // 480 + 1062.5 - 110 - 161 = 1271.5; x 1.55 = 1970.83; index 48 / 1.7^2 = 16.6
    {"light for the height",
     Sex::female,
     22,
     170,
     48,
     Activity::moderate,
     -1,
     {},
     1270,
     1970,
     1970,
     1280,
     EnergyLimit::lowBodyMass},
    // 600 + 1093.75 - 85 + 5 = 1613.75; x 1.725 = 2783.72
    {"seventeen", Sex::male, 17, 175, 60, Activity::active, -1, {}, 1610, 2780, 2780, 1620, EnergyLimit::under18},
    // 200 lb, 5 ft 10: 907.18 + 1111.25 - 225 + 5 = 1798.43; x 1.375 = 2472.85; - 500 = 1972.85
    {"two hundred pounds",
     Sex::male,
     45,
     70 * kInch,
     200 * kPound,
     Activity::light,
     -1,
     {},
     1800,
     2470,
     1970,
     1800,
     {}},
    // 130 lb, 5 ft 4: 589.67 + 1016 - 190 - 161 = 1254.67; x 1.9 = 2383.87; 1 % of 130 lb is 1.3 lb, 650 kcal
    {"one in a hundred",
     Sex::female,
     38,
     64 * kInch,
     130 * kPound,
     Activity::veryActive,
     -1.5,
     {},
     1250,
     2380,
     1730,
     1260,
     EnergyLimit::onePercent},
    // 700 + 1062.5 - 165 - 161 = 1436.5; x 1.55 = 2226.58
    {"with an eating disorder", Sex::female, 33, 170, 70, Activity::moderate, -0.5, Condition::eatingDisorder, 1440,
     2230, 2230, 1440, EnergyLimit::eatingDisorder},
};

Profile profileOf(const Row& row) {
    Profile profile;
    profile.sex = row.sex;
    profile.birthYear = 2026 - row.age;
    profile.heightCm = row.heightCm;
    profile.weight = kilograms(row.weightKg);
    profile.activity = row.activity;
    profile.weightGoalLbPerWeek = row.goal;
    if (row.condition) profile.conditions.push_back({*row.condition, std::nullopt});
    return profile;
}

TEST(EnergyTarget, OfTwelvePeopleWorkedByHand) {
    for (const auto& row : kPeople) {
        const auto target = energyTarget(profileOf(row), {}, kToday, 1.2);
        ASSERT_TRUE(target) << row.who;
        EXPECT_EQ(target->basal, row.basal) << row.who;
        EXPECT_EQ(target->maintenance, row.maintenance) << row.who;
        EXPECT_EQ(target->target, row.target) << row.who;
        EXPECT_EQ(target->floor, row.floor) << row.who;
        EXPECT_EQ(target->limitedBy, row.limitedBy) << row.who;
    }
}

TEST(EnergyTarget, NamesEveryKeyThatIsMissing) {
    Profile profile;
    profile.heightCm = 170;
    const auto target = energyTarget(profile, {}, kToday, 1.2);
    ASSERT_FALSE(target);
    EXPECT_EQ(target.error().code, ErrorCode::missingKey);
    EXPECT_EQ(target.error().key, "sex, birth_year, weight_kg");
}

TEST(EnergyTarget, HasNoDeficitWhereTheSafetyGateForbidsIt) {
    SafetyLimits limits;
    limits.noEnergyDeficit = true;
    const auto target = energyTarget(profileOf(kPeople[3]), limits, kToday, 1.2);
    EXPECT_EQ(target->target, target->maintenance);
    EXPECT_EQ(target->limitedBy, EnergyLimit::safety);
}

TEST(SessionEnergy, IsMetLessOneTimesKilogramsTimesHours) {
    const auto& catalogue = *builtInCatalogue();
    const Session yoga = aSession().of(SessionKind::yoga, 60);
    EXPECT_NEAR(sessionKcal(yoga, catalogue, kilograms(80)), 1.5 * 80, 1e-9);
    const Session lifting = aSession().of(SessionKind::strength, 30).with("bench_press", 3, 8, 60);
    const double met = catalogue.exercise("bench_press")->met;
    EXPECT_NEAR(sessionKcal(lifting, catalogue, kilograms(80)), (met - 1) * 40, 1e-9);
}

TEST(ActivityFromTheLog, StartsAtSedentaryAndAddsTheSessions) {
    const auto& catalogue = *builtInCatalogue();
    EXPECT_EQ(activityFactorFromLog({}, catalogue, kToday, kilograms(80), 1700), 1.2);
    std::vector<Session> sessions;
    for (int i = 0; i < 28; i += 2) sessions.push_back(aSession().on(kToday - Days(i)).of(SessionKind::yoga, 60));
    // 14 x 120 kcal over the 27 days since the log began.
    EXPECT_NEAR(activityFactorFromLog(sessions, catalogue, kToday, kilograms(80), 1700), 1.2 + 14 * 120 / 27.0 / 1700,
                1e-9);
}

TEST(WeightCurves, TheStraightLineOverPromises) {
    EXPECT_NEAR(straightLineLb(-500, 7), -1, 1e-9);
    EXPECT_NEAR(longRunLb(-500, 365), -25, 0.1);
    EXPECT_NEAR(straightLineLb(-500, 365), -52.1, 0.1);
    EXPECT_NEAR(longRunLb(-500, 36500), -50, 0.1);
}

}  // namespace
}  // namespace limber::test
