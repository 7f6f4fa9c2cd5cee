// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/domain/session.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// Adds the session, or replaces the one of the same id; the id is a UUID.
void putSession(Transaction& transaction, const Session& session);
[[nodiscard]] std::optional<Session> findSession(Transaction& transaction, const SessionId& id);
/// Of the dates, by date and start.
[[nodiscard]] std::vector<Session> loadSessions(Transaction& transaction, DateRange range);
/// False when there is none.
bool removeSession(Transaction& transaction, const SessionId& id);
/// True when a session names the block as one that it carried out.
[[nodiscard]] bool isBlockLogged(Transaction& transaction, const BlockId& block);

}  // namespace limber::inline storage
