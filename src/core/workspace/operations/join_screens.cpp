// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "core/workspace/combined_screens.h"
#include "limber/storage/safety_repository.h"
#include "limber/workspace/operations/merge_operations.h"

namespace limber::inline workspace {

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
    for (auto& screen : saidAgain(ours, screens, loadScreens(transaction), today)) {
        screen.id = transaction.newId();
        addScreen(transaction, screen);
    }
    return changes;
}

}  // namespace limber::inline workspace
