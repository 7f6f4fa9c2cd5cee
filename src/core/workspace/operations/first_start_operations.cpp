// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/first_start_operations.h"

#include "limber/storage/transaction.h"
#include "limber/workspace/operations/check_in_operations.h"
#include "limber/workspace/operations/profile_operations.h"
#include "limber/workspace/operations/safety_operations.h"
#include "limber/workspace/operations/week_operations.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

bool FirstAnswers::saysNothing() const { return profile == Profile{} && !checkIn && hurts.empty(); }

Result<ChangeSet> FirstAnswers::perform(storage::Transaction& transaction) const {
    ChangeSet all;
    const auto run = [&](bool said, const auto& operation) -> Result<void> {
        if (!said) return {};
        auto changes = operation.perform(transaction);
        if (!changes) return failure(changes.error());
        all.ids.insert(all.ids.end(), changes->ids.begin(), changes->ids.end());
        return {};
    };
    return run(screen.has_value(), RecordScreens{{screen.value_or(Screen{})}})
        .and_then([&] { return run(profile != Profile{}, SetProfile{profile}); })
        .and_then([&] { return run(checkIn.has_value(), RecordCheckIns{{checkIn.value_or(CheckIn{})}}); })
        .and_then([&] {
            return run(!hurts.empty(), NoteHurts{transaction.today(), hurts});
        })
        .map([&] { return all; });
}

bool holdsNothing(const Snapshot& snapshot) {
    const auto& history = *snapshot.history;
    return *snapshot.profile == Profile{} && history.sessions.empty() && history.checkIns.empty() &&
           history.screens.empty() && history.selfTests.empty() && history.verdicts.empty() &&
           history.weekNotes.empty() && history.plannedDays.empty() && snapshot.decisions.empty();
}

}  // namespace limber::inline workspace
