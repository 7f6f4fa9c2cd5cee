// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/data_file_fixture.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/own_exercise_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/profile_repository.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/session_repository.h"

namespace limber::test {
namespace {

constexpr auto kId = "11111111-1111-4111-8111-111111111111";

/// The code that the file answers with when a write breaks one of its constraints.
template <class Work>
ErrorCode refusalOf(Work work) {
    const auto file = inMemory();
    const auto written = file->write(kToday, true, [&](Transaction& t) -> Result<void> {
        work(t);
        return {};
    });
    return written ? ErrorCode::malformed : written.error().code;
}

ErrorCode refusalOf(const Session& session) {
    return refusalOf([&](Transaction& t) { putSession(t, session); });
}

Session withSet(SetEntry set) {
    Session session = aSession().withId(kId);
    session.exercises = {{"deadlift", {}, {set}}};
    return session;
}

Session edited(const std::function<void(Session&)>& edit) {
    Session session = aSession().withId(kId);
    edit(session);
    return session;
}

}  // namespace

TEST(Constraints, RefuseNumbersOutOfTheirRange) {
    EXPECT_EQ(refusalOf(edited([](Session& s) { s.minutes = 0; })), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf(edited([](Session& s) { s.minutes = 1441; })), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf(edited([](Session& s) { s.technique = 6; })), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf(edited([](Session& s) { s.rpe = Effort::fromTenths(101); })), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf(edited([](Session& s) { s.date = Date{} - Days{40'000}; })), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf(withSet({.reps = 1001})), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf(withSet({.load = kilograms(1000.001)})), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf(withSet({.load = Mass::fromGrams(-1)})), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf(withSet({.holdSeconds = -1})), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf([](Transaction& t) { putCheckIn(t, {.date = kToday, .sleepHours = 24.5}); }),
              ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf([](Transaction& t) { putCheckIn(t, {.date = kToday, .stress = 0}); }), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf([](Transaction& t) { putProfile(t, {.workoutsPerWeek = 8}); }), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf([](Transaction& t) {
                  putDecision(t, {Cause::triggerPoints, true, kToday, kToday - Days{1}});
              }),
              ErrorCode::outOfRange);
}

TEST(Constraints, TakeTheEndsOfEveryRange) {
    const auto file = inMemory();
    ASSERT_TRUE(write(*file, [](Transaction& t) {
        putSession(t, edited([](Session& s) { s.minutes = 1440; }));
        putSession(t, withSet({.reps = 1000, .load = kilograms(1000), .rpe = effort(10), .seconds = 0}));
        putCheckIn(t, {.date = kToday, .sleepHours = 24, .stress = 5});
    }));
}

TEST(Constraints, RefuseATextWithNulOrTooLong) {
    EXPECT_EQ(refusalOf(edited([](Session& s) { s.notes = std::string("a\0b", 3); })), ErrorCode::outOfRange);
    EXPECT_EQ(refusalOf(edited([](Session& s) { s.notes = std::string(10'001, 'a'); })), ErrorCode::outOfRange);
}

TEST(Constraints, RefuseWhatIsNoUuidAndAConditionThatIsDerived) {
    EXPECT_EQ(refusalOf(edited([](Session& s) { s.id.value = "short"; })), ErrorCode::outOfRange);
    Profile pregnant;
    pregnant.conditions = {{Condition::pregnant, {}}};
    EXPECT_EQ(refusalOf([&](Transaction& t) { putProfile(t, pregnant); }), ErrorCode::outOfRange);
}

TEST(Constraints, RefuseAnOwnExerciseWithoutANameOrADoseOfOneKind) {
    const auto own = [](const std::string& name, Dose dose) {
        return refusalOf([&](Transaction& t) {
            Exercise exercise;
            exercise.id = ownExerciseId(kId);
            exercise.name = name;
            exercise.dose = dose;
            exercise.muscles = {{Muscle::neck, 1}};
            putOwnExercise(t, exercise);
        });
    };
    EXPECT_EQ(own(" ", {.sets = 1, .reps = 5}), ErrorCode::outOfRange);
    EXPECT_EQ(own("Nod", {.sets = 1, .reps = 5, .holdSeconds = 5}), ErrorCode::outOfRange);
    EXPECT_EQ(own("Nod", {.sets = 0, .reps = 5}), ErrorCode::outOfRange);
    EXPECT_EQ(own("Nod", {.sets = 1, .reps = 5}), ErrorCode::malformed) << "written";
}

TEST(Constraints, KeepScreensFromBeingEditedOrRemoved) {
    const TempFolder folder;
    const auto file = open(folder / "limber.db");
    ASSERT_TRUE(write(*file, [](Transaction& t) {
        addScreen(t, {kId, kToday, {{SafetyQuestion::darkUrine, true}}, {}, {}});
        addScreen(t, {kId, kToday, {{SafetyQuestion::darkUrine, false}}, {}, {}});
    }));
    Connection raw(folder / "limber.db");
    EXPECT_THROW(raw.execute("UPDATE screen_answer SET yes = 0"), SQLite::Exception);
    EXPECT_THROW(raw.execute("DELETE FROM screen"), SQLite::Exception);
    const auto screens = read(*file, loadScreens);
    ASSERT_EQ(screens.size(), 1U);
    EXPECT_TRUE(screens[0].answers.at(SafetyQuestion::darkUrine));
}

TEST(Constraints, RefuseAChildWithoutItsParent) {
    const TempFolder folder;
    const auto file = open(folder / "limber.db");
    Connection raw(folder / "limber.db");
    raw.execute("PRAGMA foreign_keys = ON");
    EXPECT_THROW(raw.execute("INSERT INTO session_tag (id, edited, session, position, tag) VALUES "
                             "('11111111-1111-4111-8111-111111111111', 1, 'none', 0, 'rushed')"),
                 SQLite::Exception);
}

}  // namespace limber::test
