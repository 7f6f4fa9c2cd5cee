// SPDX-License-Identifier: GPL-3.0-or-later
// How many key presses or clicks a log takes, from the page open to the session saved.
#include <QLineEdit>

#include "gui/widgets/set_table.h"
#include "log_desk.h"

namespace limber::test {

namespace {

struct PressesTest : LogDesk {
    /// Three exercises of three sets.
    PressesTest() {
        const Date today = desk.bridge().today();
        auto workout = withId(aWorkoutBlock("goblet_squat", 3, 10), kWorkout);
        for (const auto* more : {"one_arm_row", "bench_press"}) {
            workout.exercises.push_back(workout.exercises.front());
            workout.exercises.back().exercise = more;
        }
        for (auto& exercise : workout.exercises) exercise.load = kilograms(18);
        Plan plan;
        plan.from = today;
        plan.days.push_back({today, false, {}, {workout}});
        EXPECT_TRUE(desk.apply(SavePlan{plan}));
        open();
    }
    /// To whatever has the focus, as a keyboard does.
    void key(int which, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ++presses;
        press(which, modifiers);
        desk.settle();
    }
    void mouse(QWidget& target, QPoint at) {
        ++presses;
        QTest::mouseClick(&target, Qt::LeftButton, {}, at);
        desk.settle();
    }
    void mouse(const QString& buttonText) {
        auto* button = withText<QPushButton>(*page, buttonText);
        ASSERT_NE(button, nullptr);
        mouse(*button, button->rect().center());
    }
    void mouse(RatingScale& scale, int rating) {
        mouse(scale, {scale.width() * (2 * rating + 1) / 22, scale.height() / 2 + 2});
    }
    void expectSaved(int reps, const char* what) {
        ASSERT_EQ(sessions().size(), 1U) << what;
        const auto& session = sessions().front();
        EXPECT_EQ(session.plannedBlocks, std::vector{BlockId{kWorkout}});
        EXPECT_EQ(session.tightnessBefore, tightness(2));
        EXPECT_EQ(session.tightnessAfter, tightness(6));
        int done = 0;
        int total = 0;
        for (const auto& exercise : session.exercises)
            for (const auto& set : exercise.sets) ++done, total += set.reps.value_or(0);
        EXPECT_EQ(done, 9) << what;
        EXPECT_EQ(total, reps) << what;
    }

    int presses = 0;
};

}  // namespace

TEST_F(PressesTest, AsPlannedTakesSixKeysAtMost) {
    key(Qt::Key_A);
    key(Qt::Key_2);
    key(Qt::Key_Tab);
    key(Qt::Key_6);
    key(Qt::Key_Return, Qt::ControlModifier);
    expectSaved(90, "as planned");
    EXPECT_LE(presses, 6);
    RecordProperty("presses", presses);
}

TEST_F(PressesTest, AsPlannedTakesSixClicksAtMost) {
    mouse("All as planned");
    auto* card = page->findChild<FeelingCard*>();
    mouse(*card->before(), 2);
    mouse(*card->after(), 6);
    mouse("Save");
    expectSaved(90, "as planned");
    EXPECT_LE(presses, 6);
    RecordProperty("presses", presses);
}

TEST_F(PressesTest, ThreeChangedSetsTakeFifteenKeysAtMost) {
    key(Qt::Key_Down);
    key(Qt::Key_Down);
    key(Qt::Key_9);
    for (int i = 0; i < 3; ++i) key(Qt::Key_Down);
    key(Qt::Key_8);
    key(Qt::Key_Down);
    key(Qt::Key_7);
    key(Qt::Key_A);
    key(Qt::Key_2);
    key(Qt::Key_Return);
    key(Qt::Key_6);
    key(Qt::Key_Return, Qt::ControlModifier);
    expectSaved(90 - 1 - 2 - 3, "three changed sets");
    EXPECT_LE(presses, 15);
    RecordProperty("presses", presses);
}

TEST_F(PressesTest, ThreeChangedSetsTakeFifteenClicksAndKeysAtMost) {
    const auto change = [&](const QString& field, Qt::Key digit) {
        auto* line = named<QLineEdit>(*page, field);
        ASSERT_NE(line, nullptr);
        mouse(*line, line->rect().center());
        key(digit);
    };
    change("Reps, Goblet squat, set 3", Qt::Key_9);
    change("Reps, One-arm dumbbell row, set 3", Qt::Key_8);
    change("Reps, Bench press, set 1", Qt::Key_7);
    mouse("All as planned");
    auto* card = page->findChild<FeelingCard*>();
    mouse(*card->before(), 2);
    mouse(*card->after(), 6);
    mouse("Save");
    expectSaved(90 - 1 - 2 - 3, "three changed sets");
    EXPECT_LE(presses, 15);
    RecordProperty("presses", presses);
}

}  // namespace limber::test
