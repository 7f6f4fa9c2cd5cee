// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/profile.h"
#include "limber/storage/transaction.h"

namespace limber::inline storage {

void putProfile(Transaction& transaction, const Profile& profile);
/// An empty profile when none was saved.
[[nodiscard]] Profile loadProfile(Transaction& transaction);

}  // namespace limber::inline storage
