// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "limber/base/date.h"
#include "limber/base/sources.h"

namespace limber::inline storage {

class Connection;

/// An open transaction of a data file; the repositories read and write through it. What goes wrong below a repository
/// leaves it as an exception of this module, which `DataFile` turns into an `Error`: callers let it pass.
class Transaction {
public:
    Transaction(Connection& connection, IdSource& ids, Date today, std::int64_t stamp)
        : m_connection(connection), m_ids(ids), m_today(today), m_stamp(stamp) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    [[nodiscard]] Date today() const { return m_today; }
    [[nodiscard]] std::string newId() { return m_ids.next(); }
    /// The edit stamp of every row that this transaction writes; a row that has a later one, because a clock was ahead,
    /// gets the next after its own.
    [[nodiscard]] std::int64_t stamp() const { return m_stamp; }
    /// For the repositories.
    [[nodiscard]] Connection& connection() { return m_connection; }

private:
    Connection& m_connection;
    IdSource& m_ids;
    Date m_today;
    std::int64_t m_stamp;
};

}  // namespace limber::inline storage
