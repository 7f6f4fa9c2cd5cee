// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/whole_file.h"

#include "limber/storage/whole_file_repository.h"

namespace limber::inline workspace {
namespace {

/// Only reads, but in a transaction of its own, so that all of it is of one moment.
struct TakeAll {
    static constexpr bool kUndoable = false;
    WholeFile* file;
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const {
        *file = loadWholeFile(transaction);
        return ChangeSet{};
    }
};

}  // namespace

Result<WholeFile> wholeFileOf(Workspace& workspace) {
    WholeFile file;
    const auto taken = workspace.apply(TakeAll{&file});
    if (!taken) return failure(taken.error());
    return file;
}

}  // namespace limber::inline workspace
