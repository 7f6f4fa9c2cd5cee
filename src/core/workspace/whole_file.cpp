// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/whole_file.h"

#include "limber/storage/whole_file_repository.h"

namespace limber::inline workspace {

Result<WholeFile> wholeFileOf(Workspace& workspace) {
    WholeFile file;
    const auto taken = workspace.peek([&](storage::Transaction& transaction) { file = loadWholeFile(transaction); });
    return taken.map([&] { return std::move(file); });
}

}  // namespace limber::inline workspace
