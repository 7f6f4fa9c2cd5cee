// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/usual_day.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

/// Keeps exactly these blocks of the weekday, in this order. Every block id is a UUID.
void putUsualDay(Transaction& transaction, const UsualDay& day);
/// The days that were kept, from Monday on.
[[nodiscard]] std::vector<UsualDay> loadUsualWeek(Transaction& transaction);
/// Some block is kept.
[[nodiscard]] bool hasUsualWeek(Transaction& transaction);

}  // namespace limber::inline storage
