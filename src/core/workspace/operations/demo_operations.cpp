// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/demo_operations.h"

#include "limber/storage/check_in_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/profile_repository.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/session_repository.h"
#include "limber/workspace/demo_history.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/operations.h"

namespace limber::inline workspace {
namespace {

constexpr DateRange kEver{Date{std::chrono::year{1900} / 1 / 1}, Date{std::chrono::year{2200} / 12 / 31}};

bool isEmpty(storage::Transaction& transaction) {
    return loadSessions(transaction, kEver).empty() && loadCheckIns(transaction, kEver).empty() &&
           loadSelfTests(transaction, kEver).empty() && loadScreens(transaction).empty() &&
           loadPlanDays(transaction, kEver).empty() && loadProfile(transaction) == Profile{};
}

/// From today to the Sunday of next week.
Result<Plan> planFor(const DemoHistory& demo, Date today) {
    const Snapshot snapshot{.today = today,
                            .range = kEver,
                            .profile = std::make_shared<const Profile>(demo.profile),
                            .history = std::make_shared<const History>(demo.history),
                            .catalogue = builtInCatalogue()};
    const auto days = daysBetween(today, weekStart(today) + Days{14});
    return suggestPlan(planRequest(snapshot, today, days), *snapshot.catalogue);
}

}  // namespace

Result<ChangeSet> FillWithDemo::perform(storage::Transaction& transaction) const {
    if (!isEmpty(transaction)) return failure({.code = ErrorCode::notEmpty});
    const auto demo = makeDemoHistory(transaction.today(), years, seed, *builtInCatalogue());
    const auto plan = planFor(demo, transaction.today());
    if (!plan) return failure(plan.error());
    ChangeSet all;
    const auto run = [&](const auto& operation) -> Result<void> {
        const auto changes = operation.perform(transaction);
        if (!changes) return failure(changes.error());
        all.ids.insert(all.ids.end(), changes->ids.begin(), changes->ids.end());
        return {};
    };
    return run(SetProfile{demo.profile})
        .and_then([&] { return run(RecordScreens{demo.history.screens}); })
        .and_then([&] { return run(LogSessions{demo.history.sessions}); })
        .and_then([&] { return run(RecordCheckIns{demo.history.checkIns}); })
        .and_then([&] { return run(RecordSelfTests{demo.history.selfTests}); })
        .and_then([&] { return run(SavePlan{*plan}); })
        .map([&] { return all; });
}

}  // namespace limber::inline workspace
