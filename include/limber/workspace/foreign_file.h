// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "limber/exchange/foreign_reader.h"

namespace limber::inline workspace {

/// Reads a CSV export, or the backup of FitNotes when the bytes are an SQLite file. Errors: those of `readForeign`;
/// notALimberFile, damaged (`detail` "fitnotes").
[[nodiscard]] Result<ForeignBatch> readForeignFile(std::string_view bytes, const ForeignOptions& options);

}  // namespace limber::inline workspace
