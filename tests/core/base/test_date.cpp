// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "limber/base/date.h"

namespace limber {
namespace {

Date on(const char* text) { return parseDate(text).value(); }

template <class A, class B>
concept CanAdd = requires(A a, B b) {
    a + b;
};
template <class A, class B>
concept CanSubtract = requires(A a, B b) {
    a - b;
};

static_assert(CanAdd<Date, Days>);
static_assert(CanSubtract<Date, Date>);
static_assert(!CanAdd<Date, Date>);
static_assert(!CanAdd<Date, int>);
static_assert(!CanAdd<TimeOfDay, int>);

TEST(ParseDate, ReadsWhatToIsoWrites) {
    for (const auto* text : {"1900-01-01", "2024-02-29", "2026-11-23", "2200-12-31"}) EXPECT_EQ(toIso(on(text)), text);
}

TEST(ParseDate, RefusesWhatIsNotInTheCalendar) {
    for (const auto* text : {"2023-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "1899-12-31", "2201-01-01"}) {
        const auto date = parseDate(text);
        ASSERT_FALSE(date) << text;
        EXPECT_EQ(date.error().code, ErrorCode::noSuchDate) << text;
        EXPECT_EQ(date.error().value, text);
    }
}

TEST(ParseDate, RefusesOtherShapes) {
    for (const auto* text :
         {"", "2026-1-23", "23.11.2026", "2026/11/23", "2026-11-23T00:00", " 2026-11-23", "2026-11-2x"}) {
        const auto date = parseDate(text);
        ASSERT_FALSE(date) << text;
        EXPECT_EQ(date.error().code, ErrorCode::malformed) << text;
        EXPECT_EQ(date.error().expected, "YYYY-MM-DD");
    }
}

TEST(Dates, KnowTheirWeek) {
    EXPECT_EQ(weekdayOf(on("2026-11-23")), Weekday::mon);
    EXPECT_EQ(weekdayOf(on("2026-11-29")), Weekday::sun);
    EXPECT_EQ(toIso(weekStart(on("2026-11-29"))), "2026-11-23");
    EXPECT_EQ(weekStart(on("2026-11-23")), on("2026-11-23"));
    EXPECT_EQ(daysBetween(on("2026-02-27"), on("2026-03-02")), 3);
    EXPECT_EQ(yearOf(on("2026-01-01")), 2026);
}

TEST(ParseTime, ReadsAndRefuses) {
    EXPECT_EQ(parseTime("18:30").value(), (TimeOfDay{18 * 60 + 30}));
    EXPECT_EQ(toIso(TimeOfDay{5}), "00:05");
    for (const auto* text : {"24:00", "18:60", "6:30", "1830", "aa:bb", ""}) EXPECT_FALSE(parseTime(text)) << text;
}

}  // namespace
}  // namespace limber
