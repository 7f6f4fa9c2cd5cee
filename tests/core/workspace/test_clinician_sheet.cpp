// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/clinician_sheet.h"

namespace limber::test {
namespace {

bool asks(const ClinicianSheet& sheet, std::string_view code) {
    return std::any_of(sheet.questions.begin(), sheet.questions.end(),
                       [&](const Message& question) { return question.code == code; });
}

Session aTightSession(Date date) {
    Session session = aSession().on(date).with("deadlift", 3, 5, 90).effortOf(6).tight(2, 5).loggedOn(date);
    session.regions = {Region::lowerBackLeft};
    session.tightened = Tightened::during;
    session.treatments = {{.treatment = "heat_pack", .date = date, .helped = true},
                          {.treatment = "massage", .date = date, .helped = false}};
    return session;
}

}  // namespace

TEST(ClinicianSheet, HasADayForEachOfEightWeeks) {
    const auto workspace = aWorkspace();
    const auto sheet = clinicianSheet(snapshotOf(*workspace));
    ASSERT_EQ(sheet.days.size(), 56U);
    EXPECT_EQ(sheet.days.back().date, kToday);
    EXPECT_EQ(sheet.range.first, sheet.days.front().date);
    EXPECT_FALSE(sheet.days.back().highest);
    EXPECT_TRUE(asks(sheet, "question.keep"));
    EXPECT_TRUE(asks(sheet, "question.signs"));
}

TEST(ClinicianSheet, SaysWhatWasTriedAndWhetherItHelped) {
    const auto workspace = aWorkspace();
    for (const int days : {14, 7, 1}) apply(*workspace, LogSessions{{aTightSession(kToday - Days{days})}});
    auto old = aTightSession(kToday - Days{70});
    old.treatments.push_back({.treatment = "heat_wrap", .date = kToday - Days{70}});
    apply(*workspace, LogSessions{{old}});
    const auto sheet = clinicianSheet(snapshotOf(*workspace));
    ASSERT_EQ(sheet.tried.size(), 2U);
    EXPECT_EQ(sheet.tried.front().treatment, "heat_pack");
    EXPECT_EQ(sheet.tried.front().times, 3);
    EXPECT_EQ(sheet.tried.front().helped, 3);
    EXPECT_EQ(sheet.tried.back().didNot, 3);
    EXPECT_EQ(sheet.tightened.at(Tightened::during), 3);
    EXPECT_TRUE(asks(sheet, "question.same_place"));
}

TEST(ClinicianSheet, SumsUpTheTraining) {
    const auto workspace = aWorkspace();
    for (const int days : {14, 7, 1}) apply(*workspace, LogSessions{{aTightSession(kToday - Days{days})}});
    apply(*workspace, SavePlan{aPlan(kToday, {{1, aWorkoutBlock("goblet_squat", 3, 10)}})});
    const auto training = clinicianSheet(snapshotOf(*workspace)).training;
    EXPECT_DOUBLE_EQ(training.sessionsAWeek, 3.0 / 8);
    EXPECT_EQ(training.strength, 3);
    EXPECT_EQ(training.meanEffort, 6);
    ASSERT_EQ(training.backLifts.size(), 1U);
    EXPECT_EQ(training.backLifts.front().sessions, 3);
    EXPECT_EQ(training.backLifts.front().heaviest.load, kilograms(90));
    EXPECT_EQ(training.plannedSessions, 1);
}

TEST(ClinicianSheet, TakesTheNewestAnswerOfEachQuestion) {
    const auto workspace = aWorkspace();
    apply(*workspace, RecordScreens{{aClearScreen(kToday - Days{20})}});
    Screen later{.date = kToday - Days{2}};
    later.answers[SafetyQuestion::nightPain] = true;
    apply(*workspace, RecordScreens{{later}});
    const auto sheet = clinicianSheet(snapshotOf(*workspace));
    EXPECT_EQ(sheet.yes, std::vector{SafetyQuestion::nightPain});
    EXPECT_EQ(sheet.open, 0);
    EXPECT_GT(sheet.no, 10);
    EXPECT_EQ(sheet.answeredOn, kToday - Days{2});
}

TEST(ClinicianSheet, LeavesOutWhatWasAnsweredByMistake) {
    const auto workspace = aWorkspace();
    Screen screen{.date = kToday - Days{1}};
    screen.answers[SafetyQuestion::darkUrine] = true;
    apply(*workspace, RecordScreens{{screen}});
    EXPECT_EQ(clinicianSheet(snapshotOf(*workspace)).yes, std::vector{SafetyQuestion::darkUrine});
    apply(*workspace, RecordScreens{{{.date = kToday, .cleared = Clearing::answeredByMistake}}});
    EXPECT_TRUE(clinicianSheet(snapshotOf(*workspace)).yes.empty());
}

}  // namespace limber::test
