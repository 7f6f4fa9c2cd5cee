// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/own_catalogue.h"
#include "core/workspace/validator.h"
#include "limber/storage/profile_repository.h"
#include "limber/storage/weight_repository.h"
#include "limber/workspace/operations/experiment_operations.h"

namespace limber::inline workspace {
namespace {

constexpr double kLeastKilograms = 20;
constexpr double kMostKilograms = 500;
constexpr Date kFirst{std::chrono::year{1900} / 1 / 1};

/// The profile follows the newest weight.
void followNewest(storage::Transaction& transaction) {
    const auto entries = loadWeights(transaction, {kFirst, transaction.today()});
    if (entries.empty()) return;
    auto profile = loadProfile(transaction);
    if (profile.weight == entries.back().weight) return;
    profile.weight = entries.back().weight;
    putProfile(transaction, profile);
}

}  // namespace

Result<ChangeSet> LogWeights::perform(storage::Transaction& transaction) const {
    ChangeSet changes;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Validator check(transaction.today(), *builtInCatalogue(), prefixOf(i, entries.size()));
        check.notAfterToday("date", entries[i].date);
        check.inRange("weight_kg", entries[i].weight.kilograms(), kLeastKilograms, kMostKilograms);
        if (auto valid = check.result(); !valid) return failure(valid.error());
        putWeight(transaction, entries[i]);
        changes.ids.push_back(toIso(entries[i].date));
    }
    followNewest(transaction);
    return changes;
}

Result<ChangeSet> RemoveWeight::perform(storage::Transaction& transaction) const {
    if (!removeWeight(transaction, date))
        return failure({.code = ErrorCode::notFound, .key = "date", .value = toIso(date)});
    followNewest(transaction);
    return ChangeSet{.ids = {toIso(date)}};
}

}  // namespace limber::inline workspace
