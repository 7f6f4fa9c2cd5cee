// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/experiment_operations.h"

#include "core/workspace/experiment_plan.h"
#include "core/workspace/experiment_rules.h"
#include "core/workspace/own_catalogue.h"
#include "core/workspace/validator.h"
#include "limber/storage/check_in_repository.h"
#include "limber/storage/experiment_repository.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/profile_repository.h"
#include "limber/storage/safety_repository.h"
#include "limber/storage/session_repository.h"
#include "limber/workspace/operations/plan_operations.h"

namespace limber::inline workspace {
namespace {

constexpr Days kLookBack{400};
constexpr Days kLookAhead{400};
constexpr double kLeastEffect = 0.5;
constexpr double kMostEffect = 5;
constexpr std::uint64_t kMostSeed = 1ULL << 53U;

History historyIn(storage::Transaction& transaction) {
    const DateRange range{transaction.today() - kLookBack, transaction.today()};
    History history;
    history.sessions = loadSessions(transaction, range);
    history.checkIns = loadCheckIns(transaction, range);
    history.screens = loadScreens(transaction);
    history.experiments = loadExperiments(transaction);
    return history;
}

Result<void> checkStart(const StartExperiment& start, const History& history, storage::Transaction& transaction) {
    const auto catalogue = catalogueIn(transaction);
    Validator check(transaction.today(), *catalogue);
    if (!canBeTried(start.habit)) check.outOfRange("habit", std::string(nameOf(start.habit)), "one that can be tried");
    check.inRange("hoped_effect", start.hopedEffect, kLeastEffect, kMostEffect);
    check.inRange("seed", start.seed.value, std::uint64_t{0}, kMostSeed);
    if (auto valid = check.result(); !valid) return valid;
    if (runningExperiment(history, transaction.today(), *catalogue))
        return failure({.code = ErrorCode::refused, .detail = "experiment_running"});
    if (whyNotTried(start.habit, loadProfile(transaction), history, transaction.today(), *catalogue))
        return failure(
            {.code = ErrorCode::refused, .value = std::string(nameOf(start.habit)), .detail = "experiment_not_now"});
    return {};
}

}  // namespace

Result<ChangeSet> StartExperiment::perform(storage::Transaction& transaction) const {
    const auto history = historyIn(transaction);
    if (auto valid = checkStart(*this, history, transaction); !valid) return failure(valid.error());
    auto experiment = experimentFrom(habit, hopedEffect, seed, history, transaction.today());
    experiment.id = transaction.newId();
    putExperiment(transaction, experiment);
    if (!placed.empty())
        if (auto saved = SavePlan{{.from = placed.front().date, .days = placed}, {}}.perform(transaction); !saved)
            return failure(saved.error());
    return ChangeSet{.ids = {experiment.id}};
}

Result<ChangeSet> StopExperiment::perform(storage::Transaction& transaction) const {
    const Date today = transaction.today();
    auto running = runningExperiment(historyIn(transaction), today, *catalogueIn(transaction));
    if (!running) return failure({.code = ErrorCode::notFound, .detail = "experiment"});
    running->experiment.stopped = today;
    putExperiment(transaction, running->experiment);
    for (auto& day : loadPlanDays(transaction, {today, today + kLookAhead}))
        if (dropAskReasons(day)) putPlanDay(transaction, day);
    return ChangeSet{.ids = {running->experiment.id}};
}

}  // namespace limber::inline workspace
