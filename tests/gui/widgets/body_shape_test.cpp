// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/body_shape.h"

#include <gtest/gtest.h>

#include <QTransform>

namespace limber::test {

namespace {

constexpr std::array kViews{BodyView::front, BodyView::back};
constexpr std::array kSides{Side::left, Side::right};

QPainterPath mirrored(const QPainterPath& path) { return QTransform(-1, 0, 0, 1, kWholeBody.width(), 0).map(path); }

bool isClosed(const QPainterPath& path) {
    for (const auto& polygon : path.toSubpathPolygons())
        if (!polygon.isClosed()) return false;
    return !path.isEmpty();
}

/// Every point of the edge within the outline, or a hair beside it.
bool liesInside(const QPainterPath& path) {
    QPainterPathStroker hair;
    hair.setWidth(1);
    const QPainterPath body = bodyOutline().united(hair.createStroke(bodyOutline()));
    for (const auto& polygon : path.toSubpathPolygons())
        for (const auto& point : polygon)
            if (!body.contains(point)) return false;
    return true;
}

template <class Check>
void forEveryShape(Check check) {
    for (const BodyView view : kViews)
        for (const Muscle muscle : musclesSeen(view))
            for (const Side side : kSides) check(muscleShape(muscle, view, side), nameOf(muscle));
    for (const Area area : allOf<Area>())
        for (const Side side : kSides) check(regionShape(area, side), nameOf(area));
}

}  // namespace

TEST(BodyShape, ShowsEveryMuscleSomewhereAndNoneTwice) {
    for (const Muscle muscle : allOf<Muscle>()) {
        int seen = 0;
        for (const BodyView view : kViews) {
            const auto& all = musclesSeen(view);
            const auto count = std::count(all.begin(), all.end(), muscle);
            EXPECT_LE(count, 1) << nameOf(muscle);
            EXPECT_EQ(count == 0, muscleShape(muscle, view, Side::left).isEmpty());
            seen += static_cast<int>(count);
        }
        EXPECT_GE(seen, 1) << nameOf(muscle);
    }
}

TEST(BodyShape, IsClosedAndInsideTheOutline) {
    EXPECT_TRUE(isClosed(bodyOutline()));
    forEveryShape([](const QPainterPath& path, std::string_view name) {
        EXPECT_TRUE(isClosed(path)) << name;
        EXPECT_TRUE(liesInside(path)) << name;
    });
}

TEST(BodyShape, IsTheSameOnBothSides) {
    for (const BodyView view : kViews)
        for (const Muscle muscle : musclesSeen(view))
            EXPECT_EQ(mirrored(muscleShape(muscle, view, Side::left)), muscleShape(muscle, view, Side::right))
                << nameOf(muscle);
    for (const Area area : allOf<Area>())
        EXPECT_EQ(mirrored(regionShape(area, Side::left)), regionShape(area, Side::right)) << nameOf(area);
}

TEST(BodyShape, LeftIsTheLeftOfThePerson) {
    const auto x = [](BodyView view, Side side) {
        return muscleShape(Muscle::shoulders, view, side).boundingRect().x();
    };
    EXPECT_LT(x(BodyView::back, Side::left), x(BodyView::back, Side::right));
    EXPECT_GT(x(BodyView::front, Side::left), x(BodyView::front, Side::right));
    EXPECT_LT(regionShape(Area::hip, Side::left).boundingRect().x(),
              regionShape(Area::hip, Side::right).boundingRect().x());
}

TEST(BodyShape, KeepsTheRegionsOnTheShownPartOfTheBack) {
    const QRectF shown(QPointF(0, 0), kBodySize);
    for (const Area area : allOf<Area>())
        for (const Side side : kSides) EXPECT_TRUE(shown.contains(regionShape(area, side).boundingRect()));
}

TEST(BodyShape, RegionsLieFromTheNeckToTheHips) {
    double above = 0;
    for (const Area area : allOf<Area>()) {
        const double middle = regionShape(area, Side::left).boundingRect().center().y();
        EXPECT_GT(middle, above) << nameOf(area);
        above = middle;
    }
}

}  // namespace limber::test
