// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/batch_builder.h"

namespace limber::inline exchange {

// What one row of each program's export adds.
void addStrongRow(const ForeignTable& table, BatchBuilder& builder);
void addHevyRow(const ForeignTable& table, BatchBuilder& builder);
void addFitNotesRow(const ForeignTable& table, BatchBuilder& builder);

}  // namespace limber::inline exchange
