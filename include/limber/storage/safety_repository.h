// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/domain/cause.h"
#include "limber/domain/safety.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// Adds a screen after all others; one whose id is known is left as it stands.
void addScreen(Transaction& transaction, const Screen& screen);
/// All of them, in the order they were added.
[[nodiscard]] std::vector<Screen> loadScreens(Transaction& transaction);

/// Replaces the verdict on the same cause.
void putVerdict(Transaction& transaction, const Verdict& verdict);
void removeVerdict(Transaction& transaction, Cause cause);
[[nodiscard]] std::vector<Verdict> loadVerdicts(Transaction& transaction);

}  // namespace limber::inline storage
