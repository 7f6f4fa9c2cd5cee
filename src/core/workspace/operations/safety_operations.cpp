// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/safety_operations.h"

#include "core/workspace/validator.h"
#include "limber/storage/safety_repository.h"

namespace limber::inline workspace {

Result<ChangeSet> RecordScreens::perform(storage::Transaction& transaction) const {
    ChangeSet changes;
    for (std::size_t i = 0; i < screens.size(); ++i) {
        auto screen = screens[i];
        if (screen.id.empty()) screen.id = transaction.newId();
        Validator check(transaction.today(), *builtInCatalogue(), prefixOf(i, screens.size()));
        check.uuid("id", screen.id);
        check.notAfterToday("date", screen.date);
        if (auto valid = check.result(); !valid) return failure(valid.error());
        addScreen(transaction, screen);
        changes.ids.push_back(screen.id);
    }
    return changes;
}

Result<ChangeSet> GiveVerdict::perform(storage::Transaction& transaction) const {
    if (opinion)
        putVerdict(transaction, {cause, *opinion, transaction.today()});
    else
        removeVerdict(transaction, cause);
    return ChangeSet{.ids = {std::string(nameOf(cause))}};
}

}  // namespace limber::inline workspace
