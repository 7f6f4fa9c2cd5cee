// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/contributors.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/guidance/guidance_case.h"

namespace limber::test {
namespace {

/// Four ordinary weeks, and the session that is asked about on the day before `kToday`.
GuidanceCase before(Session session) {
    GuidanceCase c;
    c.everyWeekOn({0, 2, 4}, 4, anOrdinarySession().warmedUp(8));
    session.id.value = "asked";
    session.date = kToday - Days(1);
    c.add(std::move(session));
    return c;
}

std::vector<Contributor> asked(const GuidanceCase& c) {
    return contributorsOf(SessionId{"asked"}, c.profile, c.history, *builtInCatalogue());
}

const Contributor* lineWith(const std::vector<Contributor>& lines, std::string_view code) {
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const Contributor& line) {
        return line.text.code == "in_session." + std::string(code);
    });
    return found == lines.end() ? nullptr : &*found;
}

void expectLine(const GuidanceCase& c, std::string_view code, Cause cause) {
    const auto lines = asked(c);
    const auto* line = lineWith(lines, code);
    ASSERT_NE(line, nullptr) << code;
    EXPECT_EQ(line->cause, cause);
    ASSERT_FALSE(line->sessions.empty());
    EXPECT_EQ(line->sessions.front().value, "asked");
    EXPECT_FALSE(line->source.empty());
}

TEST(Contributors, SayNothingOfAnOrdinarySessionOrALooseBack) {
    EXPECT_TRUE(asked(before(anOrdinarySession())).empty());
    EXPECT_TRUE(asked(before(anOrdinarySession().warmedUp(0).tagged({Tag::rushed}).tight(1, 2))).empty());
    EXPECT_TRUE(contributorsOf(SessionId{"unknown"}, {}, {}, *builtInCatalogue()).empty());
}

TEST(Contributors, NameWhatWasMissingBefore) {
    expectLine(before(anOrdinarySession().warmedUp(0)), "no_preparation", Cause::insufficientStretching);
    Session eased = anOrdinarySession();
    eased.relievedBy = {Relief::stretching};
    expectLine(before(eased), "eased_by_stretching", Cause::insufficientStretching);
}

TEST(Contributors, NameHowItWasDone) {
    const auto c = before(anOrdinarySession().tagged({Tag::rushed, Tag::fatigued}));
    expectLine(c, "tighter_after_strain", Cause::postureAndLifting);
    const auto lines = asked(c);
    EXPECT_EQ(*lineWith(lines, "tighter_after_strain")->text.field("tags"),
              (FieldValue{std::vector<std::string>{"fatigued", "rushed"}}));
    Session during = anOrdinarySession().with("deadlift", 3, 5).tightened(Tightened::during);
    during.tightenedDuring = "deadlift";
    during.technique = 2;
    expectLine(before(during), "tightened_during_lift", Cause::postureAndLifting);
    expectLine(before(during), "low_technique", Cause::postureAndLifting);
    expectLine(before(anOrdinarySession().at(7)), "tighter_after_morning_lift", Cause::postureAndLifting);
}

TEST(Contributors, NameTheBalanceOfTheSession) {
    const auto c = before(aSession().with("sit_up", 5, 15).with("crunch", 4, 15).warmedUp(5).tight(2, 5));
    expectLine(c, "abdominal_surplus", Cause::muscularImbalance);
}

TEST(Contributors, NameTenderSpotsButNotThoseThatSpread) {
    expectLine(before(anOrdinarySession().tenderAt(Region::hipLeft)), "tender_spot", Cause::triggerPoints);
    Session spreading = anOrdinarySession().tenderAt(Region::hipLeft);
    spreading.tenderSpots[0].spreads = true;
    EXPECT_EQ(lineWith(asked(before(spreading)), "tender_spot"), nullptr);
    expectLine(before(anOrdinarySession().tagged({Tag::acuteIncident})), "acute_incident", Cause::triggerPoints);
}

TEST(Contributors, NameWorkOnTwoDaysRunningWithBothSessions) {
    auto c = before(anOrdinarySession().with("back_extension", 3, 12));
    c.add(anOrdinarySession().with("back_extension", 3, 12).withId("day-before").on(kToday - Days(2)));
    expectLine(c, "little_rest", Cause::triggerPoints);
    const auto lines = asked(c);
    ASSERT_EQ(lineWith(lines, "little_rest")->sessions.size(), 2U);
    EXPECT_EQ(lineWith(lines, "little_rest")->sessions[1].value, "day-before");
}

TEST(Contributors, NameWhatWasNewOrMoreThanUsual) {
    expectLine(before(anOrdinarySession().with("good_morning", 3, 10)), "new_exercises", Cause::unaccustomedLoad);
    const auto more = before(anOrdinarySession().with("back_extension", 9, 12));
    expectLine(more, "back_set_jump", Cause::unaccustomedLoad);
    const auto lines = asked(more);
    EXPECT_GT(lineWith(lines, "back_set_jump")->sessions.size(), 3U) << "what it is compared with";
    expectLine(before(anOrdinarySession().tightened(Tightened::nextDay)), "tightened_next_day",
               Cause::unaccustomedLoad);
}

TEST(Contributors, NameTheNightAndTheDay) {
    auto c = before(anOrdinarySession().tightened(Tightened::before));
    CheckIn morning = aCheckIn(kToday - Days(1), 4);
    morning.sleepHours = 5;
    morning.stress = 5;
    c.add(morning);
    expectLine(c, "tighter_after_short_night", Cause::stressAndSleep);
    expectLine(c, "stress", Cause::stressAndSleep);
    expectLine(c, "tight_before_training", Cause::stressAndSleep);
    const auto lines = asked(c);
    EXPECT_EQ(lineWith(lines, "stress")->checkIns, std::vector<Date>{kToday - Days(1)});
}

TEST(Contributors, SeeTheNextMorning) {
    auto c = before(anOrdinarySession().warmedUp(0).tight(1, 2));
    EXPECT_TRUE(asked(c).empty());
    c.add(aCheckIn(kToday, 5));
    expectLine(c, "no_preparation", Cause::insufficientStretching);
}

TEST(Contributors, OfTwoWeeksAreListedNewestFirst) {
    GuidanceCase c;
    c.add(anOrdinarySession().warmedUp(0).withId("asked").on(kToday - Days(1)));
    c.add(anOrdinarySession().warmedUp(8).withId("ordinary").on(kToday - Days(3)));
    c.add(anOrdinarySession().warmedUp(0).withId("older").on(kToday - Days(6)));
    c.add(anOrdinarySession().warmedUp(0).withId("too-old").on(kToday - Days(16)));
    const auto recent = recentContributors(c.profile, c.history, kToday, 14, *builtInCatalogue());
    ASSERT_EQ(recent.size(), 2U);
    EXPECT_EQ(recent[0].session.value, "asked");
    EXPECT_EQ(recent[1].session.value, "older");
}

}  // namespace
}  // namespace limber::test
