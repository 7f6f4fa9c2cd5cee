// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/assess.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

#include "core/guidance/guidance_case.h"
#include "limber/base/random.h"
#include "limber/guidance/tightness.h"

namespace limber::test {
namespace {

GuidanceCase withoutStretching(int warmUp = 0, int stretch = 0) {
    GuidanceCase c;
    c.everyWeekOn({0, 2, 4}, 4, anOrdinarySession().warmedUp(warmUp).stretchedBefore(0).stretchedAfter(stretch));
    return c;
}

GuidanceCase abdominal(bool backWork = false) {
    auto session = aSession().of(SessionKind::strength, 50).effortOf(7).with("sit_up", 5, 15).with("crunch", 5, 20);
    session.with("goblet_squat", 3, 10).with("push_up", 3, 10).with("lat_pulldown", 3, 10);
    if (backWork) session.with("back_extension", 4, 12).with("bird_dog", 3, 8);
    GuidanceCase c;
    c.everyWeekOn({0, 2, 4}, 4, session.warmedUp(8).stretchedBefore(0).stretchedAfter(10).tight(2, 5));
    return c;
}

GuidanceCase deadlifting() {
    GuidanceCase c;
    c.everyWeekOn({0, 1, 2, 3, 4}, 4,
                  aSession()
                      .of(SessionKind::strength, 45)
                      .effortOf(7)
                      .with("deadlift", 4, 5, 100)
                      .warmedUp(8)
                      .stretchedBefore(0)
                      .stretchedAfter(10)
                      .tight(3, 6)
                      .tenderAt(Region::lowerBackLeft));
    return c;
}

TEST(Assess, NamesLittleStretchingAfterFourWeeksWithoutIt) {
    const auto with = withoutStretching().assessed();
    EXPECT_EQ(with.causes.front().cause, Cause::insufficientStretching);
    EXPECT_GE(with.causes.front().probability, kLikely);
    EXPECT_LT(withoutStretching(8, 12).assessed().of(Cause::insufficientStretching).probability, kPossible);
}

TEST(Assess, NamesImbalanceAfterMuchAbdominalAndNoBackWork) {
    const auto assessment = abdominal().assessed();
    EXPECT_EQ(assessment.causes.front().cause, Cause::muscularImbalance);
    EXPECT_GE(assessment.causes.front().probability, kLikely);
    EXPECT_LT(abdominal(true).assessed().of(Cause::muscularImbalance).probability, kPossible);
}

TEST(Assess, NamesTenderSpotsAfterDeadliftingFiveDaysAWeek) {
    const auto assessment = deadlifting().assessed();
    EXPECT_EQ(assessment.causes.front().cause, Cause::triggerPoints);
    EXPECT_GE(assessment.causes.front().probability, kLikely);
    GuidanceCase twice;
    twice.everyWeekOn({0, 3}, 4, anOrdinarySession());
    EXPECT_LT(twice.assessed().of(Cause::triggerPoints).probability, kPossible);
}

TEST(Assess, CallsFourSteadyWeeksAccustomedHoweverHard) {
    EXPECT_LT(deadlifting().assessed().of(Cause::unaccustomedLoad).probability, kPossible);
}

TEST(Assess, NamesUnaccustomedLoadAfterAJump) {
    GuidanceCase c;
    c.everyWeekOn({0, 2, 4}, 4, anOrdinarySession());
    const double before = c.assessed().of(Cause::unaccustomedLoad).probability;
    for (int i = 1; i <= 5; ++i)
        c.add(aSession()
                  .on(kToday - Days(i))
                  .of(SessionKind::strength, 80)
                  .effortOf(9)
                  .with("good_morning", 6, 10)
                  .tight(2, 6));
    const auto after = c.assessed();
    EXPECT_EQ(after.causes.front().cause, Cause::unaccustomedLoad);
    EXPECT_GT(after.causes.front().probability, before + 0.3);
}

TEST(Assess, IsNotEnoughBelowSixSessionsOrTwoWeeks) {
    GuidanceCase few;
    few.everyWeekOn({0}, 5, anOrdinarySession());
    EXPECT_FALSE(few.assessed().enough);
    EXPECT_EQ(few.assessed().sessionsUsed, 5);
    GuidanceCase brief;
    brief.everyWeekOn({0, 1, 2, 3, 4, 5, 6}, 1, anOrdinarySession());
    EXPECT_FALSE(brief.assessed().enough);
    EXPECT_TRUE(withoutStretching().assessed().enough);
    EXPECT_EQ(GuidanceCase{}.assessed().causes.size(), kEnumSize<Cause>);
}

TEST(Assess, IgnoresWhatLiesAfterToday) {
    GuidanceCase c = withoutStretching();
    const auto before = c.assessed();
    c.add(deadlifting().history.sessions.back());
    c.history.sessions.back().date = kToday + Days(1);
    EXPECT_EQ(c.assessed().causes.front().probability, before.causes.front().probability);
}

TEST(Assess, ShowsThePersonsWordAndLeavesTheEstimate) {
    GuidanceCase c = withoutStretching();
    const double before = c.assessed().of(Cause::insufficientStretching).probability;
    c.history.verdicts.push_back({Cause::insufficientStretching, Opinion::notIt, kToday});
    EXPECT_EQ(c.assessed().of(Cause::insufficientStretching).userSays, Opinion::notIt);
    EXPECT_EQ(c.assessed().of(Cause::insufficientStretching).probability, before);
}

TEST(Assess, TellsTighterWithoutWarmUpInBothHalves) {
    GuidanceCase c;
    for (int i = 1; i <= 16; ++i) {
        const bool warm = i % 2 == 0;
        c.add(anOrdinarySession().on(kToday - Days(3 * i)).warmedUp(warm ? 10 : 0).tightNextMorning(warm ? 1 : 5));
    }
    const auto assessment = c.assessed();
    const auto* finding = findingWith(assessment.of(Cause::insufficientStretching), "finding.tighter_without_warm_up");
    ASSERT_NE(finding, nullptr);
    EXPECT_GT(finding->logOdds, 0);
    EXPECT_EQ(*finding->text.field("with"), FieldValue{8});
    EXPECT_EQ(*finding->text.field("with_total"), FieldValue{8});
    EXPECT_EQ(*finding->text.field("without"), FieldValue{0});
    EXPECT_EQ(finding->sessions.size(), 16U);
}

TEST(Assess, NeverCountsASpreadingSpotTowardsTenderSpots) {
    GuidanceCase c = deadlifting();
    for (auto& session : c.history.sessions) session.tenderSpots[0].spreads = true;
    const auto assessment = c.assessed();
    const auto& cause = assessment.of(Cause::triggerPoints);
    EXPECT_EQ(findingWith(cause, "finding.tender_spot"), nullptr);
    EXPECT_EQ(findingWith(cause, "finding.same_place"), nullptr);
}

TEST(Assess, UsesATenderSpotOnceAndNotAsAPlaceToo) {
    GuidanceCase c = deadlifting();
    for (auto& session : c.history.sessions) session.regions.clear();
    const auto assessment = c.assessed();
    EXPECT_NE(findingWith(assessment.of(Cause::triggerPoints), "finding.tender_spot"), nullptr);
    EXPECT_EQ(findingWith(assessment.of(Cause::triggerPoints), "finding.same_place"), nullptr);
}

TEST(Assess, LetsEntriesFromMemoryCountHalf) {
    GuidanceCase c = deadlifting();
    const double sure = findingWith(c.assessed().of(Cause::triggerPoints), "finding.tender_spot")->logOdds;
    for (auto& session : c.history.sessions) session.loggedOn = session.date + Days(2);
    EXPECT_NEAR(findingWith(c.assessed().of(Cause::triggerPoints), "finding.tender_spot")->logOdds, sure / 2, 1e-9);
}

TEST(Assess, LetsMorningsFromMemoryCountHalf) {
    GuidanceCase c = withoutStretching();
    for (int i = 1; i <= 6; ++i) {
        CheckIn morning = aCheckIn(kToday - Days(4 * i), 4);
        morning.easier = Easier::moving;
        c.add(morning);
    }
    const auto movedEasier = [](const GuidanceCase& log) {
        return findingWith(log.assessed().of(Cause::stressAndSleep), "finding.eased_by_moving")->logOdds;
    };
    const double sure = movedEasier(c);
    for (auto& morning : c.history.checkIns) morning.loggedOn = morning.date + Days(1);
    EXPECT_NEAR(movedEasier(c), sure, 1e-9) << "the evening after is no memory";
    for (auto& morning : c.history.checkIns) morning.loggedOn = morning.date + Days(2);
    EXPECT_NEAR(movedEasier(c), sure / 2, 1e-9);
}

TEST(Assess, CallsABackTightByWeightOfItsDays) {
    GuidanceCase c;
    for (int i = 1; i <= 2; ++i) c.add(aCheckIn(kToday - Days(i), 5));
    for (int i = 3; i <= 6; ++i) c.add(aCheckIn(kToday - Days(i), 1));
    EXPECT_DOUBLE_EQ(*shareOfTightDays(c.history, kToday, 28, 3, 0.5), 2.0 / 6);
    c.history.checkIns[0].loggedOn = kToday + Days(1);
    EXPECT_DOUBLE_EQ(*shareOfTightDays(c.history, kToday, 28, 3, 0.5), 1.5 / 5.5);
}

/// Tender spots in `spots` of four sessions, each answered with `tender`.
GuidanceCase withSpots(int spots, std::optional<bool> tender) {
    GuidanceCase c;
    c.everyWeekOn({2}, 4, anOrdinarySession().tight(2, 5));
    for (int i = 0; i < spots; ++i)
        c.history.sessions[static_cast<std::size_t>(i)].tenderSpots = {
            {.region = Region::lowerBackLeft, .tender = tender, .familiar = true}};
    return c;
}

TEST(Assess, TakesATenderSpotFromTwoSessionsOn) {
    const auto seen = [](const GuidanceCase& c) {
        const auto assessment = c.assessed();
        const auto* finding = findingWith(assessment.of(Cause::triggerPoints), "finding.tender_spot");
        return finding == nullptr ? 0 : finding->logOdds > 0 ? 1 : -1;
    };
    EXPECT_EQ(seen(withSpots(1, true)), 0) << "one pressing is told from chance by nobody";
    EXPECT_EQ(seen(withSpots(2, true)), 1);
    EXPECT_EQ(seen(withSpots(2, std::nullopt)), 1) << "marked as one";
    EXPECT_EQ(seen(withSpots(2, false)), -1) << "familiar, but not tender";
}

TEST(Assess, CallsAPlaceTheSameFromThreeTimesOn) {
    const auto seen = [](int times) {
        GuidanceCase c;
        c.everyWeekOn({2}, 4, anOrdinarySession().tight(2, 5));
        for (std::size_t i = 0; i < 4; ++i)
            c.history.sessions[i].regions = {static_cast<int>(i) < times ? Region::lowerBackLeft
                                                                         : Region::lowerBackBoth};
        const auto assessment = c.assessed();
        const auto* finding = findingWith(assessment.of(Cause::triggerPoints), "finding.same_place");
        return finding == nullptr ? 0 : finding->logOdds > 0 ? 1 : -1;
    };
    EXPECT_EQ(seen(1), -1);
    EXPECT_EQ(seen(2), 0) << "half of the times, but only twice";
    EXPECT_EQ(seen(3), 1);
}

TEST(Assess, DoesNotHoldAJumpOfTenDaysAgoAgainstItself) {
    GuidanceCase c;
    for (int i = 1; i <= 40; i += 3)
        c.add(aSession().on(kToday - Days(i)).effortOf(7).with("deadlift", i < 14 ? 8 : 3, 5, 80).tight(2, 4));
    const auto assessment = c.assessed();
    const auto* jump = findingWith(assessment.of(Cause::unaccustomedLoad), "finding.back_set_jump");
    ASSERT_NE(jump, nullptr);
    EXPECT_GT(jump->logOdds, 0);
    GuidanceCase steady;
    for (int i = 1; i <= 40; i += 3)
        steady.add(aSession().on(kToday - Days(i)).effortOf(7).with("deadlift", 8, 5, 80).tight(2, 4));
    const auto accustomed = steady.assessed();
    EXPECT_LT(findingWith(accustomed.of(Cause::unaccustomedLoad), "finding.back_set_jump")->logOdds, 0);
}

TEST(Assess, TakesSilenceAboutStretchingForNoAnswer) {
    GuidanceCase silent = withoutStretching();
    for (auto& session : silent.history.sessions)
        session.warmUpMinutes = session.stretchedBeforeMinutes = session.stretchedAfterMinutes = std::nullopt;
    const auto assessment = silent.assessed();
    EXPECT_EQ(findingWith(assessment.of(Cause::insufficientStretching), "finding.stretching_days"), nullptr);
    EXPECT_EQ(findingWith(assessment.of(Cause::insufficientStretching), "finding.stretching_minutes"), nullptr);
    EXPECT_LT(assessment.of(Cause::insufficientStretching).probability, kPossible);
}

TEST(Assess, BelievesAFewAnswersAboutStretchingLess) {
    const auto logOdds = [](std::size_t answered) {
        GuidanceCase c = withoutStretching();
        for (std::size_t i = answered; i < c.history.sessions.size(); ++i)
            c.history.sessions[i].stretchedBeforeMinutes = c.history.sessions[i].stretchedAfterMinutes = std::nullopt;
        return findingWith(c.assessed().of(Cause::insufficientStretching), "finding.stretching_days")->logOdds;
    };
    EXPECT_GT(logOdds(12), logOdds(6));
    EXPECT_GT(logOdds(6), logOdds(3));
    EXPECT_GT(logOdds(3), 0);
}

TEST(Assess, IsTightEnoughFromThreeOrTwoAboveTheUsual) {
    GuidanceCase c;
    c.add(aCheckIn(kToday, 2.9));
    EXPECT_FALSE(c.assessed().tightEnough);
    c.history.checkIns[0].tightness = tightness(3);
    EXPECT_TRUE(c.assessed().tightEnough);
    GuidanceCase above;
    for (int i = 1; i < 20; ++i) above.add(aCheckIn(kToday - Days(20 - i), 0.5));
    above.add(aCheckIn(kToday, 2.6));
    EXPECT_TRUE(above.assessed().tightEnough);
}

TEST(Assess, SumsUpTightness) {
    GuidanceCase c;
    c.add(aSession().on(kToday - Days(40)).tight(1, 2));
    c.add(aSession().on(kToday - Days(1)).tight(2, 6));
    c.add(aCheckIn(kToday, 4));
    const auto summary = c.assessed().tightness;
    EXPECT_DOUBLE_EQ(summary.now.value(), 4.0);
    EXPECT_DOUBLE_EQ(summary.usual.value(), 4.0);  // of 2 and 6: today's 4 is what they are held against
    EXPECT_DOUBLE_EQ(summary.fourWeekMean.value(), 4.0);
    EXPECT_DOUBLE_EQ(summary.change.value(), 2.5);
    c.today = kToday + Days(3);
    EXPECT_FALSE(c.assessed().tightness.now.has_value());
}

TEST(Assess, HoldsTheFirstReadingsAgainstNothing) {
    GuidanceCase c;
    c.add(aSession().on(kToday).tight(3, 6));
    const auto summary = c.assessed().tightness;
    EXPECT_DOUBLE_EQ(summary.now.value(), 6.0);
    EXPECT_FALSE(summary.usual.has_value());
}

/// A plausible year: three or four sessions a week, a check-in on most mornings.
GuidanceCase aYear(Seed seed, int days = 365) {
    Random random(seed);
    GuidanceCase c;
    static const std::array<const char*, 8> kLifts{"deadlift", "back_squat",  "bench_press",    "bent_over_row",
                                                   "sit_up",   "front_plank", "back_extension", "lunge"};
    for (int i = days; i >= 1; --i) {
        const Date date = kToday - Days(i);
        if (random.chance(0.5)) {
            auto session =
                aSession().on(date).of(SessionKind::strength, random.between(30, 80)).at(random.between(7, 20));
            session.effortOf(random.between(5, 9)).warmedUp(random.chance(0.5) ? 8 : 0);
            for (int e = 0; e < 5; ++e) session.with(kLifts[random.below(kLifts.size())], random.between(2, 4), 8);
            if (random.chance(0.7)) session.stretchedBefore(0).stretchedAfter(random.chance(0.4) ? 10 : 0);
            if (random.chance(0.6)) session.tagged({});
            if (random.chance(0.2)) session.tagged({Tag::fatigued});
            if (random.chance(0.6)) session.tightened(static_cast<Tightened>(random.below(4)));
            if (random.chance(0.3)) session.tenderAt(Region::lowerBackLeft);
            session.tight(random.between(0, 4), random.between(1, 8));
            c.add(session.build());
        }
        if (random.chance(0.8)) {
            CheckIn checkIn = aCheckIn(date, random.between(0, 7));
            checkIn.sleepHours = random.between(5, 8);
            checkIn.stress = random.between(1, 5);
            checkIn.easier = static_cast<Easier>(random.below(3));
            checkIn.sittingHours = random.between(3, 11);
            c.add(checkIn);
        }
        if (i % 25 == 0)
            for (const auto test : allOf<SelfTestKind>())
                c.history.selfTests.push_back({date, test, static_cast<double>(random.between(8, 60))});
    }
    return c;
}

using Cited = std::pair<Finding, Cause>;
std::vector<Cited> notCiting(const Assessment& assessment, const SessionId& id, std::optional<Date> checkIn,
                             const std::optional<SelfTest>& test = {}) {
    std::vector<Cited> result;
    for (const auto& cause : assessment.causes)
        for (const auto& finding : cause.findings) {
            const auto& sessions = finding.sessions;
            const bool citesSession = std::find(sessions.begin(), sessions.end(), id) != sessions.end();
            const bool citesMorning = checkIn && std::find(finding.checkIns.begin(), finding.checkIns.end(),
                                                           *checkIn) != finding.checkIns.end();
            const auto& tests = finding.selfTests;
            const bool citesTest = test && std::find(tests.begin(), tests.end(), *test) != tests.end();
            if (!citesSession && !citesMorning && !citesTest) result.emplace_back(finding, cause.cause);
        }
    return result;
}

void expectStillThere(const std::vector<Cited>& before, const Assessment& after) {
    for (const auto& [finding, cause] : before) {
        const auto& now = after.of(cause).findings;
        const auto same =
            std::find_if(now.begin(), now.end(), [&](const Finding& f) { return f.text == finding.text; });
        ASSERT_NE(same, now.end()) << finding.text.code;
        EXPECT_EQ(same->sessions, finding.sessions) << finding.text.code;
        EXPECT_EQ(same->checkIns, finding.checkIns) << finding.text.code;
        EXPECT_EQ(same->selfTests, finding.selfTests) << finding.text.code;
        EXPECT_GT(same->logOdds * finding.logOdds, 0) << finding.text.code;
    }
}

TEST(Assess, RemovingAnEntryChangesOnlyFindingsThatCiteIt) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        const GuidanceCase full = aYear(Seed{seed}, 60);
        const Assessment before = full.assessed();
        for (std::size_t i = 0; i < full.history.sessions.size(); ++i) {
            GuidanceCase less = full;
            less.history.sessions.erase(less.history.sessions.begin() + static_cast<std::ptrdiff_t>(i));
            expectStillThere(notCiting(before, full.history.sessions[i].id, {}), less.assessed());
        }
        for (std::size_t i = 0; i < full.history.checkIns.size(); ++i) {
            GuidanceCase less = full;
            less.history.checkIns.erase(less.history.checkIns.begin() + static_cast<std::ptrdiff_t>(i));
            expectStillThere(notCiting(before, SessionId{"none"}, full.history.checkIns[i].date), less.assessed());
        }
        for (std::size_t i = 0; i < full.history.selfTests.size(); ++i) {
            GuidanceCase less = full;
            less.history.selfTests.erase(less.history.selfTests.begin() + static_cast<std::ptrdiff_t>(i));
            expectStillThere(notCiting(before, SessionId{"none"}, {}, full.history.selfTests[i]), less.assessed());
        }
    }
}

TEST(Assess, SorenessThatCameByTheCheckInIsAnEpisode) {
    GuidanceCase c;
    for (const int ago : {30, 20, 10}) {
        c.add(aSession().on(kToday - Days(ago)).tight(2, 2));
        c.add(aCheckIn(kToday - Days(ago - 1), 5));
        c.add(aCheckIn(kToday - Days(ago - 4), 2));
    }
    const auto load = c.assessed().of(Cause::unaccustomedLoad);
    const Finding* gone = findingWith(load, "finding.gone_within_days");
    ASSERT_NE(gone, nullptr);
    EXPECT_GT(gone->logOdds, 0);
    EXPECT_EQ(gone->sessions.size(), 3U);
}

TEST(Assess, ASelfTestSpeaksInOneLineOnly) {
    int lines = 0;
    for (const std::uint64_t seed : {1U, 2U, 3U, 5U, 8U}) {
        std::vector<SelfTest> cited;
        for (const auto& cause : aYear(Seed{seed}).assessed().causes)
            for (const auto& finding : cause.findings) {
                cited.insert(cited.end(), finding.selfTests.begin(), finding.selfTests.end());
                if (!finding.selfTests.empty()) ++lines;
            }
        for (const auto& test : cited)
            EXPECT_EQ(std::count(cited.begin(), cited.end(), test), 1) << nameOf(test.test) << ' ' << toIso(test.date);
    }
    EXPECT_GE(lines, 10) << "side-bends, holds and bridges speak";
}

TEST(Assess, CitesTheSelfTestsThatALineRestsOn) {
    GuidanceCase c = aYear(Seed{2}, 60);
    const auto hold = [&](int daysAgo, double seconds) {
        return SelfTest{c.today - Days(daysAgo), SelfTestKind::trunkExtensorHold, seconds};
    };
    const auto line = [&](std::string_view code) {
        const auto estimate = c.assessed().of(Cause::muscularImbalance);
        const Finding* found = findingWith(estimate, code);
        return found == nullptr ? std::vector<SelfTest>{} : found->selfTests;
    };
    const SelfTest flexor{c.today - Days(4), SelfTestKind::trunkFlexorHold, 100};
    c.history.selfTests = {hold(40, 90), hold(5, 40), flexor};
    EXPECT_EQ(line("finding.extensor_endurance_low"), (std::vector{flexor, hold(5, 40)}));
    c.history.selfTests = {hold(300, 100), hold(40, 70), hold(5, 65)};
    EXPECT_EQ(line("finding.extensor_hold_course"), c.history.selfTests);
    c.history.selfTests = {hold(400, 100), hold(40, 70), hold(5, 65)};
    EXPECT_TRUE(line("finding.extensor_hold_course").empty()) << "what was held more than a year ago";
    c.history.selfTests = {hold(300, 100), hold(200, 70), hold(100, 65)};
    EXPECT_TRUE(line("finding.extensor_hold_course").empty()) << "no test of late";
}

TEST(Assess, CitesOnlyEntriesOfTheLog) {
    const GuidanceCase c = aYear(Seed{4});
    for (const auto& cause : c.assessed().causes)
        for (const auto& finding : cause.findings) {
            for (const auto& id : finding.sessions)
                EXPECT_TRUE(std::any_of(c.history.sessions.begin(), c.history.sessions.end(),
                                        [&](const Session& session) { return session.id == id; }));
            EXPECT_FALSE(finding.source.empty());
        }
}

TEST(Assess, TakesAFinishedExperimentForAFinding) {
    const GuidanceCase c = aYear(Seed{6});
    const auto with = [&](double effect, double meaningful) {
        const Effect tried{.habit = Habit::stretchingAfter,
                           .sessionsWith = 12,
                           .sessionsWithout = 12,
                           .effect = effect,
                           .benefit = meaningful,
                           .meaningful = meaningful,
                           .label = EffectLabel::strong,
                           .randomised = true};
        return assess(c.profile, c.history, c.today, *builtInCatalogue(), {tried}).of(Cause::insufficientStretching);
    };
    const auto before = c.assessed().of(Cause::insufficientStretching);
    EXPECT_EQ(findingWith(before, "finding.tried_preparation"), nullptr);
    const auto looser = with(-1.5, 0.97);
    EXPECT_GT(looser.probability, before.probability);
    ASSERT_NE(findingWith(looser, "finding.tried_preparation"), nullptr);
    EXPECT_GT(findingWith(looser, "finding.tried_preparation")->logOdds, 0);
    const auto none = with(-0.1, 0.1);
    EXPECT_LT(none.probability, before.probability);
    EXPECT_EQ(with(-0.6, 0.5).probability, before.probability) << "it points neither way";
}

TEST(Assess, TakesMillisecondsForAYear) {
    const GuidanceCase c = aYear(Seed{5});
    constexpr int kRuns = 20;
    const auto start = std::chrono::steady_clock::now();
    double sum = 0;
    for (int i = 0; i < kRuns; ++i) sum += c.assessed().unexplained;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    RecordProperty("milliseconds", std::to_string(took.count() / kRuns));
    EXPECT_GT(sum, 0);
    EXPECT_LT(took.count() / kRuns, 2000) << "far above what any build takes";
}

}  // namespace
}  // namespace limber::test
