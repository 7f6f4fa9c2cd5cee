// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "core/workspace/combined_screens.h"
#include "limber/guidance/safety_gate.h"
#include "limber/knowledge/catalogue.h"
#include "limber/storage/safety_repository.h"
#include "limber/workspace/operations/merge_operations.h"

namespace limber::inline workspace {
namespace {

SafetyLevel levelOf(const std::vector<Screen>& screens, Date today) {
    History history;
    history.screens = screens;
    return assessSafety(Profile{}, history, today, *builtInCatalogue()).level;
}

/// The date of the newest, so that what is said again comes after everything else.
Date lastOf(const std::vector<Screen>& screens, Date today) {
    const auto byDate = [](const Screen& a, const Screen& b) { return a.date < b.date; };
    return screens.empty() ? today : std::max_element(screens.begin(), screens.end(), byDate)->date;
}

/// Of two levels, whether the first weighs more, where one of them asks for something.
bool isGraver(SafetyLevel level, SafetyLevel than) {
    return (level == SafetyLevel::emergency || level == SafetyLevel::prompt) && level > than;
}

}  // namespace

Result<ChangeSet> JoinScreens::perform(storage::Transaction& transaction) const {
    const auto today = transaction.today();
    const auto ours = loadScreens(transaction);
    std::set<std::string> known;
    for (const auto& screen : ours) known.insert(screen.id);
    ChangeSet changes;
    for (const auto& screen : screens) {
        if (screen.date > today)
            return failure({.code = ErrorCode::futureDate, .key = "date", .value = toIso(screen.date)});
        if (!known.insert(screen.id).second) continue;
        addScreen(transaction, screen);
        changes.ids.push_back(screen.id);
    }
    if (changes.ids.empty()) return changes;
    for (const auto* side : {&ours, &screens}) {
        const auto before = levelOf(*side, today);
        const auto after = loadScreens(transaction);
        if (!isGraver(before, levelOf(after, today))) continue;
        for (auto& screen : saidAgain(*side, before, lastOf(after, today))) {
            screen.id = transaction.newId();
            addScreen(transaction, screen);
        }
    }
    return changes;
}

}  // namespace limber::inline workspace
