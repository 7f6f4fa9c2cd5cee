// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/domain/check_in.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// Replaces the check-in of the same date.
void putCheckIn(Transaction& transaction, const CheckIn& checkIn);
[[nodiscard]] std::optional<CheckIn> findCheckIn(Transaction& transaction, Date date);
[[nodiscard]] std::vector<CheckIn> loadCheckIns(Transaction& transaction, DateRange range);

/// Replaces the result of the same date and test.
void putSelfTest(Transaction& transaction, const SelfTest& selfTest);
[[nodiscard]] std::vector<SelfTest> loadSelfTests(Transaction& transaction, DateRange range);

}  // namespace limber::inline storage
