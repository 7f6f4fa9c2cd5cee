// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/import_repository.h"

#include "core/storage/stamp_column.h"
#include "core/storage/table.h"

namespace limber::inline storage {
namespace {

const Table kImports("import_batch", "id", {"format", "day"});
const ListTable kRows("import_batch_row", "import_batch", {"import_batch", "position", "kind", "row"});

const std::string kSession = "session";
const std::string kOwnExercise = "own_exercise";

void loadRows(Transaction& transaction, ImportRecord& record) {
    Cursor row(transaction.connection(),
               "SELECT kind, row FROM import_batch_row WHERE import_batch = ? AND deleted = 0 ORDER BY position",
               record.id);
    while (row.nextRow()) {
        auto& ids = row.next<std::string>() == kSession ? record.sessions : record.exercises;
        ids.push_back(row.next<std::string>());
    }
}

}  // namespace

void putImport(Transaction& t, const ImportRecord& record) {
    const auto row = putRow(t, kImports, record.id, record.format, record.date);
    int position = 0;
    for (const auto& id : record.sessions) putItem(t, kRows, row, position++, kSession, id);
    for (const auto& id : record.exercises) putItem(t, kRows, row, position++, kOwnExercise, id);
    buryItemsFrom(t, kRows, row, static_cast<std::size_t>(position));
}

std::vector<ImportRecord> loadImports(Transaction& transaction) {
    std::vector<ImportRecord> records;
    {
        Cursor row(transaction.connection(),
                   "SELECT id, format, day FROM import_batch WHERE deleted = 0 ORDER BY day, rowid");
        while (row.nextRow()) {
            ImportRecord record;
            record.id = row.next<std::string>();
            record.format = row.next<ForeignFormat>();
            record.date = row.next<Date>();
            records.push_back(std::move(record));
        }
    }
    for (auto& record : records) loadRows(transaction, record);
    return records;
}

std::optional<ImportRecord> findImport(Transaction& transaction, const std::string& id) {
    for (auto& record : loadImports(transaction))
        if (record.id == id) return std::move(record);
    return std::nullopt;
}

bool removeImport(Transaction& transaction, const std::string& id) { return buryRow(transaction, kImports, id); }

std::map<std::string, SessionRow> sessionRows(Transaction& transaction) {
    std::map<std::string, SessionRow> rows;
    Cursor row(transaction.connection(),
               "SELECT s.id, s.edited, s.deleted, EXISTS (SELECT 1 FROM import_batch_row r "
               "JOIN import_batch b ON b.id = r.import_batch WHERE r.row = s.id AND r.deleted = 0 AND b.deleted = 0) "
               "FROM session s ORDER BY s.id");
    while (row.nextRow()) {
        auto id = row.next<std::string>();
        SessionRow state;
        state.edited = row.next<std::int64_t>();
        state.deleted = row.next<bool>();
        state.imported = row.next<bool>();
        rows.emplace(std::move(id), state);
    }
    return rows;
}

std::int64_t importStamp(Transaction& transaction, const std::string& id) {
    Cursor row(transaction.connection(), "SELECT edited FROM import_batch WHERE id = ?", id);
    return row.nextRow() ? row.next<std::int64_t>() : 0;
}

bool isExerciseLogged(Transaction& transaction, const std::string& exercise) {
    Cursor row(transaction.connection(),
               "SELECT 1 FROM session_exercise e JOIN session s ON s.id = e.session "
               "WHERE e.exercise = ? AND e.deleted = 0 AND s.deleted = 0 LIMIT 1",
               exercise);
    return row.nextRow();
}

}  // namespace limber::inline storage
