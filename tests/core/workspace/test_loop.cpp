// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/loop.h"

namespace limber::test {
namespace {

/// Four weeks of three strength sessions; `day` sees each before it is logged.
template <class Day>
void logFourWeeks(Workspace& workspace, Day day) {
    std::vector<Session> sessions;
    for (int week = 4; week >= 1; --week)
        for (const int weekday : {0, 2, 4}) {
            const auto date = kToday - Days{7 * week} + Days{weekday};
            auto session = aSession().on(date).effortOf(6).loggedOn(date);
            day(session);
            sessions.push_back(session);
        }
    apply(workspace, LogSessions{sessions});
}

/// Someone screened, with a profile, who never warms up or stretches and gets tight.
std::unique_ptr<Workspace> someoneWhoNeverStretches() {
    auto workspace = aWorkspace();
    apply(*workspace, RecordScreens{{aClearScreen(kToday - Days{28})}});
    apply(*workspace, SetProfile{aProfile()});
    logFourWeeks(*workspace, [](SessionBuilder& session) {
        session.with("goblet_squat", 3, 10, 16).with("bench_press", 3, 8, 40).with("seated_cable_row", 3, 10, 35);
        session.with("bird_dog", 3, 8).warmedUp(0).stretchedBefore(0).stretchedAfter(0).tight(3, 6);
        session.tightened(Tightened::after);
    });
    return workspace;
}

bool carries(const Plan& plan, Cause cause) {
    for (const auto& day : plan.days)
        for (const auto& block : day.blocks)
            for (const auto& reason : block.reasons)
                if (reason.cause == cause) return true;
    return false;
}

Result<Plan> nextWeek(const Snapshot& snapshot) {
    return suggestPlan(planRequest(snapshot, kToday, 7), *snapshot.catalogue);
}

}  // namespace

TEST(Loop, ShowsWhatWentWithASingleSession) {
    const auto snapshot = snapshotOf(*someoneWhoNeverStretches());
    const auto& last = snapshot.history->sessions.back();
    const auto shown = contributorsOf(snapshot, last.id);
    ASSERT_FALSE(shown.empty());
    EXPECT_EQ(shown.front().text.code, "in_session.no_preparation");
    EXPECT_EQ(shown.front().sessions, std::vector<SessionId>{last.id});
    const auto recent = recentContributors(snapshot);
    ASSERT_EQ(recent.size(), 5U) << "of three a week, the Monday two weeks ago left out";
    EXPECT_EQ(recent.front().session, last.id);
}

TEST(Loop, TurnsAHabitInTheLogIntoACauseAPlanAndATip) {
    const auto workspace = someoneWhoNeverStretches();
    const auto snapshot = snapshotOf(*workspace);
    const auto assessment = assessmentOf(snapshot);
    ASSERT_TRUE(assessment.enough);
    EXPECT_EQ(assessment.causes.front().cause, Cause::insufficientStretching);

    const auto plan = nextWeek(snapshot);
    ASSERT_TRUE(plan);
    EXPECT_TRUE(carries(*plan, Cause::insufficientStretching));

    const auto tips = tipsOf(snapshot).tips;
    EXPECT_TRUE(std::any_of(tips.begin(), tips.end(), [](const Tip& tip) {
        return std::count(tip.answers.begin(), tip.answers.end(), Cause::insufficientStretching) > 0;
    }));
}

TEST(Loop, ProposesChangesThatHoldWhenUsed) {
    const auto workspace = someoneWhoNeverStretches();
    const auto proposal = proposedChanges(snapshotOf(*workspace));
    ASSERT_TRUE(proposal && *proposal);
    ASSERT_FALSE((*proposal)->adjustments.empty());
    EXPECT_EQ((*proposal)->before.from, kToday + Days{1});
    EXPECT_FALSE((*proposal)->differences.empty());

    apply(*workspace, SavePlan{(*proposal)->after, decisionsOn((*proposal)->adjustments, true)});
    const auto after = snapshotOf(*workspace);
    EXPECT_EQ(planRequest(after, kToday, 7).adjustments, (*proposal)->adjustments);
    const auto again = proposedChanges(after);
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->has_value());
    EXPECT_TRUE(carries(standingPlan(after, kToday, 8), Cause::insufficientStretching));
}

TEST(Loop, LeavesThePlanAloneWhenChangesAreLeft) {
    const auto workspace = someoneWhoNeverStretches();
    const auto proposal = proposedChanges(snapshotOf(*workspace));
    ASSERT_TRUE(proposal && *proposal);
    apply(*workspace, DecideChanges{decisionsOn((*proposal)->adjustments, false)});
    for (const auto& adjustment : planRequest(snapshotOf(*workspace), kToday, 7).adjustments)
        for (const auto& left : (*proposal)->adjustments) EXPECT_NE(adjustment.cause, left.cause);
}

TEST(Loop, PlansUnaskedOnlyWithTheChangesInUse) {
    const auto workspace = someoneWhoNeverStretches();
    const auto snapshot = snapshotOf(*workspace);
    const auto asked = adjustmentsFor(assessmentOf(snapshot), snapshot);
    ASSERT_FALSE(asked.empty());
    auto inUse = asked;
    EXPECT_TRUE(dropUnanswered(inUse, snapshot));
    EXPECT_TRUE(inUse.empty());

    apply(*workspace, DecideChanges{decisionsOn(asked, true)});
    const auto after = snapshotOf(*workspace);
    auto held = adjustmentsFor(assessmentOf(after), after);
    EXPECT_EQ(held, asked);
    EXPECT_FALSE(dropUnanswered(held, after));
}

TEST(Loop, ChangesNothingForACauseThatIsNotIt) {
    const auto workspace = someoneWhoNeverStretches();
    apply(*workspace, GiveVerdict{Cause::insufficientStretching, Opinion::notIt});
    const auto snapshot = snapshotOf(*workspace);
    EXPECT_EQ(assessmentOf(snapshot).causes.front().cause, Cause::insufficientStretching);
    const auto plan = nextWeek(snapshot);
    ASSERT_TRUE(plan);
    EXPECT_FALSE(carries(*plan, Cause::insufficientStretching));
}

TEST(Loop, RefusesToPlanInAnEmergency) {
    const auto workspace = aWorkspace();
    apply(*workspace, RecordScreens{{{.date = kToday, .answers = {{SafetyQuestion::saddleNumbness, true}}}}});
    const auto snapshot = snapshotOf(*workspace);
    const auto plan = nextWeek(snapshot);
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, ErrorCode::refused);
    EXPECT_EQ(plan.error().detail, "emergency");
    const auto tips = tipsOf(snapshot).tips;
    ASSERT_EQ(tips.size(), 1U);
    EXPECT_EQ(tips[0].treatment, "see_physician");
}

TEST(Loop, PlansForSomeoneWhoHasSaidNothing) {
    const auto workspace = aWorkspace();
    const auto plan = nextWeek(snapshotOf(*workspace));
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->days.size(), 7U);
    for (const auto& problem : plan->problems) EXPECT_FALSE(problem.hard) << problem.rule << " " << problem.text.code;
}

TEST(PlanRequest, CarriesTheNewestReadingAndTheUsual) {
    const auto workspace = aWorkspace();
    apply(*workspace, RecordCheckIns{{aCheckIn(kToday - Days{9}, 2), aCheckIn(kToday - Days{1}, 3)}});
    apply(*workspace, LogSessions{{aSession().on(kToday - Days{1}).tight(4, 7)}});
    const auto request = planRequest(snapshotOf(*workspace), kToday, 7);
    EXPECT_EQ(request.tightnessNow, 7);
    EXPECT_EQ(request.tightnessDate, kToday - Days{1});
    EXPECT_EQ(request.tightnessUsual, 2);
    workspace->setToday(kToday + Days{3});
    EXPECT_EQ(planRequest(snapshotOf(*workspace), kToday, 7).tightnessNow, std::nullopt);
}

TEST(JudgePlan, FindsProblemsAndScoresAHandMadeWeek) {
    const auto workspace = aWorkspace();
    const auto snapshot = snapshotOf(*workspace);
    Plan plan = aPlan(kToday, {});
    for (auto& day : plan.days) {
        day.rest = false;
        day.blocks = {aWorkoutBlock("deadlift", 5, 5)};
    }
    const auto judged = judgePlan(plan, planRequest(snapshot, kToday, 7), *snapshot.catalogue);
    EXPECT_FALSE(judged.score.terms.empty());
    EXPECT_TRUE(std::any_of(judged.problems.begin(), judged.problems.end(),
                            [](const PlanProblem& problem) { return problem.rule == "rest" && problem.hard; }));
}

}  // namespace limber::test
