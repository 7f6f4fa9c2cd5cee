// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/body_record.h"

namespace limber::test {
namespace {

Session feltAt(Date date, std::vector<Region> regions, double after) {
    Session session = aSession().on(date).tight(2, after);
    session.id.value = toIso(date);
    session.regions = std::move(regions);
    return session;
}

const PlaceRecord* place(const BodyRecord& record, Area area, Side side) {
    for (const auto& one : record.places)
        if (one.area == area && one.side == side) return &one;
    return nullptr;
}

}  // namespace

TEST(BodyRecord, CountsBothSidesForEither) {
    History history;
    history.sessions = {feltAt(kToday - Days{9}, {Region::lowerBackBoth}, 4),
                        feltAt(kToday - Days{2}, {Region::lowerBackLeft}, 7)};
    const auto record = bodyRecord(history, kToday, 4);
    ASSERT_EQ(record.places.size(), 2U);
    EXPECT_EQ(record.places.front().side, Side::left);
    EXPECT_EQ(record.places.front().tight, 2);
    EXPECT_EQ(record.places.front().worst, 7);
    EXPECT_EQ(record.places.front().last, kToday - Days{2});
    EXPECT_EQ(record.places.front().sessions,
              (std::vector{SessionId{toIso(kToday - Days{2})}, SessionId{toIso(kToday - Days{9})}}));
    EXPECT_EQ(place(record, Area::lowerBack, Side::right)->tight, 1);
    EXPECT_EQ(place(record, Area::lowerBack, Side::right)->worst, 4);
}

TEST(BodyRecord, TakesTheNextMorningForTheWorst) {
    History history;
    history.sessions = {feltAt(kToday - Days{2}, {Region::hipLeft}, 3)};
    history.sessions.front().tightnessNextMorning = tightness(6);
    EXPECT_EQ(bodyRecord(history, kToday, 4).places.front().worst, 6);
}

TEST(BodyRecord, KeepsTenderSpotsApartAndASessionOnce) {
    History history;
    history.sessions = {feltAt(kToday, {Region::hipLeft}, 5)};
    history.sessions.front().tenderSpots = {{.region = Region::hipLeft}, {.region = Region::neckRight}};
    const auto record = bodyRecord(history, kToday, 4);
    EXPECT_EQ(place(record, Area::hip, Side::left)->tender, 1);
    EXPECT_EQ(place(record, Area::hip, Side::left)->sessions.size(), 1U);
    EXPECT_EQ(place(record, Area::neck, Side::right)->tight, 0);
    EXPECT_FALSE(place(record, Area::neck, Side::right)->worst);
}

TEST(BodyRecord, EndsWithItsWeeks) {
    History history;
    history.sessions = {feltAt(kToday - Days{28}, {Region::neckBoth}, 4), feltAt(kToday - Days{27}, {}, 4)};
    const auto four = bodyRecord(history, kToday, 4);
    EXPECT_TRUE(four.places.empty());
    EXPECT_EQ(four.sessions, 1);
    EXPECT_EQ(four.withPlace, 0);
    EXPECT_EQ(bodyRecord(history, kToday, 8).places.size(), 2U);
}

}  // namespace limber::test
