// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/muscle_map.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

namespace limber::test {

namespace {

QStringList muscleNames() {
    QStringList names;
    for (const Muscle muscle : allOf<Muscle>()) names.append(QString::fromLatin1(limber::nameOf(muscle).data()));
    return names;
}

struct MuscleMapTest : testing::Test {
    MuscleMapTest() {
        map.resize(220, 260);
        map.show();
        QApplication::setActiveWindow(&map);
        map.setFocus(Qt::TabFocusReason);
    }
    void click(Muscle muscle, BodyView view) {
        QTest::mouseClick(&map, Qt::LeftButton, {}, map.pointOf(muscle, view).value());
    }
    MuscleMap map{MuscleMap::Mode::pick, muscleNames()};
};

}  // namespace

TEST_F(MuscleMapTest, EveryMuscleCanBePickedByAClick) {
    for (const BodyView view : {BodyView::front, BodyView::back})
        for (const Muscle muscle : musclesSeen(view)) {
            ASSERT_TRUE(map.pointOf(muscle, view)) << limber::nameOf(muscle);
            map.setPicked({});
            click(muscle, view);
            EXPECT_EQ(map.picked(), muscle) << limber::nameOf(muscle);
        }
}

TEST_F(MuscleMapTest, ASecondClickTakesItBack) {
    const QSignalSpy changed(&map, &MuscleMap::changed);
    click(Muscle::gluteusMaximus, BodyView::back);
    click(Muscle::gluteusMaximus, BodyView::back);
    EXPECT_EQ(map.picked(), std::nullopt);
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(MuscleMapTest, WalksByArrowsAndPicksBySpace) {
    map.setPicked(Muscle::gluteusMaximus);
    QTest::keyClick(&map, Qt::Key_Down);
    EXPECT_EQ(map.current(), Muscle::hamstrings);
    QTest::keyClick(&map, Qt::Key_Left);
    EXPECT_EQ(map.current(), Muscle::quadriceps);
    QTest::keyClick(&map, Qt::Key_Space);
    EXPECT_EQ(map.picked(), Muscle::quadriceps);
    EXPECT_TRUE(map.accessibleDescription().contains("quadriceps"));
}

TEST_F(MuscleMapTest, ArrowsReachEveryMuscle) {
    std::set<Muscle> reached;
    for (const int view : {Qt::Key_Left, Qt::Key_Right}) {
        QTest::keyClick(&map, static_cast<Qt::Key>(view));
        for (int i = 0; i < 30; ++i) QTest::keyClick(&map, Qt::Key_Up);
        for (int i = 0; i < 30; ++i) {
            reached.insert(map.current());
            QTest::keyClick(&map, Qt::Key_Down);
        }
    }
    EXPECT_EQ(reached.size(), kMuscleCount);
}

TEST(MuscleMap, SaysWhatItShowsAndCannotBePicked) {
    MuscleMap map(MuscleMap::Mode::show, muscleNames());
    map.setShown({{Muscle::multifidus, 1}}, {Muscle::chest});
    EXPECT_EQ(map.accessibleDescription(), "multifidus, chest");
    map.resize(220, 260);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.pointOf(Muscle::multifidus, BodyView::back).value());
    EXPECT_EQ(map.picked(), std::nullopt);
    EXPECT_EQ(map.focusPolicy(), Qt::NoFocus);
}

}  // namespace limber::test
