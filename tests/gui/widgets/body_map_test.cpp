// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/body_map.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include "gui/widgets/body_shape.h"

namespace limber::test {

namespace {
QAbstractButton* place(BodyMap& map, const QString& name) {
    for (auto* button : map.findChildren<QAbstractButton*>())
        if (button->accessibleName() == name) return button;
    return nullptr;
}
}  // namespace

TEST(BodyMap, MarksAPlaceByItsKey) {
    BodyMap map;
    QTest::keyClick(place(map, "lower back, left"), Qt::Key_Space);
    EXPECT_EQ(map.tight(), std::vector{Region::lowerBackLeft});
}

TEST(BodyMap, MakesBothOfLeftAndRight) {
    BodyMap map;
    QTest::keyClick(place(map, "hip, left"), Qt::Key_Space);
    QTest::keyClick(place(map, "hip, right"), Qt::Key_Space);
    EXPECT_EQ(map.tight(), std::vector{Region::hipBoth});
    map.setTight({Region::upperBackBoth});
    EXPECT_TRUE(place(map, "upper back, left")->isChecked());
    EXPECT_TRUE(place(map, "upper back, right")->isChecked());
}

TEST(BodyMap, WalksByArrows) {
    BodyMap map;
    map.resize(200, 260);
    map.show();
    QApplication::setActiveWindow(&map);
    place(map, "neck, left")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(QApplication::focusWidget(), place(map, "upper back, right"));
}

TEST(BodyMap, KeepsTenderSpotsApartFromTightPlaces) {
    BodyMap map;
    map.setTight({Region::hipLeft});
    map.setMode(BodyMap::Mode::tender);
    QTest::keyClick(place(map, "tender spot, lower back, right"), Qt::Key_Space);
    EXPECT_EQ(map.tender(), std::vector{Region::lowerBackRight});
    EXPECT_EQ(map.tight(), std::vector{Region::hipLeft});
}

TEST(BodyMap, TakesAClickInsideAPlaceOnly) {
    BodyMap map;
    map.resize(static_cast<int>(kBodySize.width()) * 2, static_cast<int>(kBodySize.height()) * 2 + 40);
    map.show();
    QApplication::processEvents();
    auto* lower = place(map, "lower back, left");
    QTest::mouseClick(lower, Qt::LeftButton, {}, lower->mask().boundingRect().center());
    EXPECT_EQ(map.tight(), std::vector{Region::lowerBackLeft});
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(4, 4));
    EXPECT_EQ(map.tight().size(), 1U);
}

TEST(BodyShape, PlacesDoNotOverlap) {
    for (const Area one : allOf<Area>())
        for (const Area other : allOf<Area>())
            for (const Side side : {Side::left, Side::right})
                if (one != other) {
                    EXPECT_TRUE(regionShape(one, Side::left).intersected(regionShape(other, side)).isEmpty());
                }
}

}  // namespace limber::test
