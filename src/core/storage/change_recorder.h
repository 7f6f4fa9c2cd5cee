// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/storage/connection.h"
#include "core/storage/sqlite_session.h"
#include "limber/storage/data_file.h"

namespace limber::inline storage {

/// What a transaction changed, as SQLite's session extension writes it.
using ChangesetBytes = std::vector<std::byte>;

/// Records every change of the connection from its making on.
class ChangeRecorder {
public:
    explicit ChangeRecorder(Connection& connection);
    [[nodiscard]] ChangesetBytes changes();

private:
    struct Deleter {
        void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
    };
    Connection& m_connection;
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

[[nodiscard]] Touched touchedBy(Connection& connection, const ChangesetBytes& changes);

/// Takes the changes back inside an open transaction. Rows that they changed get their old values and `stamp`;
/// rows that they added become tombstones with `stamp`, or a merge would bring them back.
void takeBack(Connection& connection, const ChangesetBytes& changes, std::int64_t stamp);

}  // namespace limber::inline storage
