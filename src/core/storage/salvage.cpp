// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/salvage.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/storage/cursor.h"
#include "core/storage/page_owners.h"
#include "core/storage/record_reader.h"
#include "core/storage/schema.h"
#include "core/storage/sqlite_api.h"
#include "core/storage/tables.h"
#include "limber/storage/data_file.h"

namespace limber::inline storage {
namespace {

/// A state that a row has or had.
struct Version {
    StoredRow row{};
    std::string_view table{};  ///< of its page; empty when unknown
    bool fromBackup = false;
};

/// Best first: the newest, and of the same time that of the sound backup.
bool operator<(const Version& a, const Version& b) {
    if (a.row.edited() != b.row.edited()) return a.row.edited() > b.row.edited();
    return a.fromBackup && !b.fromBackup;
}

/// Rows of different tables may share an id, but hardly the number of columns too.
using Key = std::pair<std::size_t, std::string>;
using Versions = std::map<Key, std::vector<Version>>;

/// Tables of one free text a row: it could be that of another table, which is therefore tried before.
const std::set<std::string_view> kFreeText{"session_planned_block", "profile_avoided_exercise", "own_exercise_alias"};

void gather(const std::filesystem::path& file, bool isBackup, Versions& versions) {
    const PageImages images(file);
    const auto owners = pageOwners(images);
    for (auto& row : rowsIn(images)) {
        const auto owner = owners.find(row.page);
        const auto table = owner == owners.end() ? std::string_view() : owner->second;
        auto& states = versions[Key(row.values.size(), row.id())];
        states.push_back({std::move(row), table, isBackup});
    }
}

void bindTo(SQLite::Statement& statement, int index, const StoredValue& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) statement.bind(index, *number);
    if (const auto* real = std::get_if<double>(&value)) statement.bind(index, *real);
    if (const auto* text = std::get_if<std::string>(&value)) statement.bind(index, *text);
}

/// Puts rows where the tables accept them, parents before what belongs to them.
class Placing {
public:
    Placing(Connection& connection, Versions& versions) : m_connection(connection), m_versions(versions) {
        for (auto& [key, states] : m_versions) std::stable_sort(states.begin(), states.end());
    }

    Salvaged run() {
        for (const auto& [table, aggregate] : kTables) place(table, true);
        for (const bool freeText : {false, true})
            for (const auto& [table, aggregate] : kTables)
                if ((kFreeText.count(table) > 0) == freeText) place(table, false);
        m_outcome.leftOut = static_cast<int>(m_versions.size());
        return m_outcome;
    }

private:
    void place(std::string_view table, bool onlyItsPages) {
        const auto columns = columnNames(m_connection, std::string(table));
        const std::vector<std::string_view> places(columns.size(), "?");
        auto& insert = m_connection.prepared(
            fmt::format("INSERT INTO {} ({}) VALUES ({})", table, fmt::join(columns, ", "), fmt::join(places, ", ")));
        auto entry = m_versions.lower_bound(Key(columns.size(), ""));
        while (entry != m_versions.end() && entry->first.first == columns.size())
            entry = placeOne(insert, table, onlyItsPages, entry->second) ? m_versions.erase(entry) : std::next(entry);
    }

    bool placeOne(SQLite::Statement& insert, std::string_view table, bool onlyItsPages,
                  const std::vector<Version>& states) {
        const bool itsOwn =
            std::any_of(states.begin(), states.end(), [&](const Version& state) { return state.table == table; });
        if (onlyItsPages && !itsOwn) return false;
        for (const auto& state : states) {
            if (!accepts(insert, state.row)) continue;
            ++m_outcome.rows;
            const bool gone = std::none_of(states.begin(), states.end(), [&](const Version& other) {
                return !other.fromBackup && other.row.edited() >= state.row.edited();
            });
            if (state.fromBackup && gone) ++m_outcome.fromBackup;
            return true;
        }
        return false;
    }

    static bool accepts(SQLite::Statement& insert, const StoredRow& row) {
        insert.tryReset();
        insert.clearBindings();
        for (std::size_t i = 0; i < row.values.size(); ++i) bindTo(insert, static_cast<int>(i) + 1, row.values[i]);
        try {
            return insert.exec() == 1;
        } catch (const SQLite::Exception& exception) {
            constexpr int kPrimaryCodeMask = 0xFF;
            if ((exception.getErrorCode() & kPrimaryCodeMask) != SQLITE_CONSTRAINT) throw;
            return false;
        }
    }

    Connection& m_connection;
    Versions& m_versions;
    Salvaged m_outcome{};
};

}  // namespace

Result<Salvaged> salvage(const std::filesystem::path& damaged, const std::optional<std::filesystem::path>& backup,
                         DataFile& target) {
    Versions versions;
    gather(damaged, false, versions);
    if (backup) gather(*backup, true, versions);
    Salvaged outcome;
    const auto written = target.write(Date{}, false, [&](Transaction& transaction) -> Result<void> {
        outcome = Placing(transaction.connection(), versions).run();
        return {};
    });
    if (!written) return failure(written.error());
    return outcome;
}

}  // namespace limber::inline storage
