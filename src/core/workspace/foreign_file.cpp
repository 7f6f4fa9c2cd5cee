// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/foreign_file.h"

#include "limber/storage/fitnotes_backup.h"

namespace limber::inline workspace {

Result<ForeignBatch> readForeignFile(std::string_view bytes, const ForeignOptions& options) {
    const bool backup =
        looksLikeSqlite(bytes) && options.format.value_or(ForeignFormat::fitnotes) == ForeignFormat::fitnotes;
    if (!backup) return readForeign(bytes, options);
    auto csv = fitNotesBackupAsCsv(bytes);
    if (!csv) {
        csv.error().file = options.file;
        return failure(csv.error());
    }
    return readForeign(*csv, options);
}

}  // namespace limber::inline workspace
