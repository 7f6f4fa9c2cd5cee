// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tests_as_sets.h"

#include "core/workspace/workspace_fixture.h"
#include "limber/training/effective_sets.h"
#include "limber/training/load.h"
#include "limber/workspace/loop.h"

namespace limber::test {

TEST(TestsAsSets, CountAHoldAsOneHardSetAndNoTraining) {
    auto history = std::make_shared<History>();
    history->sessions.push_back(aSession().on(kToday - Days{5}));
    history->sessions.push_back(aSession().on(kToday));
    history->selfTests.push_back({kToday - Days{2}, SelfTestKind::trunkExtensorHold, 92.4});
    history->selfTests.push_back({kToday - Days{2}, SelfTestKind::sideBendLeft, 18});
    history->selfTests.push_back({kToday - Days{60}, SelfTestKind::trunkExtensorHold, 80});
    const auto seen = withTestsAsSets(history, kToday);
    ASSERT_EQ(seen->sessions.size(), 3U);
    const Session& test = seen->sessions[1];
    EXPECT_EQ(test.date, kToday - Days{2});
    EXPECT_FALSE(isTraining(test));
    const auto sets = setsOf(test, *builtInCatalogue());
    EXPECT_EQ(sets.direct[Muscle::erectorSpinae], 1.0);
    EXPECT_EQ(sets.hardDirect[Muscle::erectorSpinae], 1.0);
}

TEST(TestsAsSets, LeaveAHistoryWithoutThemAlone) {
    const auto history = std::make_shared<const History>();
    EXPECT_EQ(withTestsAsSets(history, kToday), history);
}

TEST(TestsAsSets, ReachThePlanner) {
    const auto workspace = aWorkspace();
    apply(*workspace, RecordSelfTests{{{kToday - Days{1}, SelfTestKind::sideBridgeRight, 40}}});
    const auto request = planRequest(snapshotOf(*workspace), kToday, 7);
    ASSERT_EQ(request.history->sessions.size(), 1U);
    EXPECT_EQ(request.history->sessions[0].exercises.at(0).exercise, "side_plank");
}

}  // namespace limber::test
