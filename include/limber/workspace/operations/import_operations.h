// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "limber/base/error.h"
#include "limber/base/progress.h"
#include "limber/exchange/foreign_match.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Adds what another program's export holds and this file does not; the same file twice adds nothing. Sessions that the
/// person deleted since an import stay deleted; those of an import that was taken out come again.
/// `report`, unless null, is filled in. The change set's ids are those of the sessions added.
/// Errors: tooLarge (more than 2,000 new exercises), refused "stopped".
struct ImportForeign {
    static constexpr bool kUndoable = true;
    ForeignBatch batch{};
    std::string guessedCue{};  ///< kept with exercises whose muscles are guessed
    ImportReport* report = nullptr;
    NameChoices choices{};
    Progress progress{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
    /// What `perform` would do, less the id. Only reads.
    [[nodiscard]] Result<ImportReport> preview(storage::Transaction& transaction) const;
};

/// Takes out again what an import added: its sessions but those edited since (`kept`, unless null, is their number),
/// and its exercises but those that are logged. Errors: notFound.
struct UndoImport {
    static constexpr bool kUndoable = true;
    std::string id{};
    int* kept = nullptr;
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
