// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/calendar.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/builders.h"

namespace limber {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;
using ::testing::Not;

const Date kMonday{2026y / 11 / 23};

std::string calendarOf(const std::vector<PlanDay>& days) {
    return writeCalendar(days, *Phrases::builtIn("en", builtInCatalogue()), kMonday);
}

PlanDay aDay(Date date, PlanBlock block) {
    PlanDay day{.date = date, .rest = block.kind != BlockKind::workout, .blocks = {}};
    day.blocks.push_back(std::move(block));
    return day;
}

PlanBlock aLegDay() {
    PlanBlock block{.id = {"0f8fad5b-d9cb-469f-a165-70867728950e"}, .kind = BlockKind::workout, .minutes = 40};
    block.title = {"title.own", {{"text", "Legs, pull; and more"}}};
    block.exercises.push_back({.exercise = "goblet_squat", .sets = 3, .reps = 10, .load = Mass::fromKilograms(16)});
    return block;
}

TEST(Calendar, ABlockWithoutAStartFillsItsDay) {
    const auto text = calendarOf({aDay(kMonday, aLegDay())});
    EXPECT_THAT(text, HasSubstr("UID:0f8fad5b-d9cb-469f-a165-70867728950e@limber\r\n"));
    EXPECT_THAT(text, HasSubstr("DTSTART;VALUE=DATE:20261123\r\n"));
    EXPECT_THAT(text, HasSubstr("DTEND;VALUE=DATE:20261124\r\n"));
    EXPECT_THAT(text, HasSubstr("SUMMARY:Legs\\, pull\\; and more (40 min)\r\n"));
    EXPECT_THAT(text, HasSubstr("DESCRIPTION:Goblet squat: 3 x 10\\, 16 kg\r\n"));
}

TEST(Calendar, AStartIsLocalTimeWithoutAZone) {
    auto block = aLegDay();
    block.start = TimeOfDay{23 * 60 + 40};
    const auto text = calendarOf({aDay(kMonday, block)});
    EXPECT_THAT(text, HasSubstr("DTSTART:20261123T234000\r\n"));
    EXPECT_THAT(text, HasSubstr("DTEND:20261124T002000\r\n"));
    EXPECT_THAT(text, Not(HasSubstr("TZID")));
}

TEST(Calendar, ADayOfRestIsAnEventToo) {
    const auto text = calendarOf({{.date = kMonday + Days{1}, .rest = true}});
    EXPECT_THAT(text, HasSubstr("UID:rest-2026-11-24@limber\r\n"));
    EXPECT_THAT(text, HasSubstr("DTSTART;VALUE=DATE:20261124\r\n"));
    EXPECT_THAT(text, HasSubstr("SUMMARY:Rest day\r\n"));
}

TEST(Calendar, LinesAreAtMost75OctetsAndEndWithCarriageReturnAndLineFeed) {
    auto block = aLegDay();
    std::string longTitle;
    for (int i = 0; i < 60; ++i) longTitle += "Rückenübung ";
    block.title = {"title.own", {{"text", longTitle + "\n\x01 end"}}};
    const auto text = calendarOf({aDay(kMonday, block)});
    std::size_t from = 0;
    while (from < text.size()) {
        const auto end = text.find("\r\n", from);
        ASSERT_NE(end, std::string::npos);
        EXPECT_LE(end - from, 75U);
        EXPECT_EQ(text.substr(from, end - from).find_first_of("\r\n"), std::string::npos);
        from = end + 2;
    }
}

TEST(Calendar, TheSamePlanGivesTheSameText) {
    const std::vector<PlanDay> days{aDay(kMonday, aLegDay()), {.date = kMonday + Days{1}, .rest = true}};
    EXPECT_EQ(calendarOf(days), calendarOf(days));
    EXPECT_THAT(calendarOf({}), HasSubstr("BEGIN:VCALENDAR\r\n"));
}

}  // namespace
}  // namespace limber
