// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "limber/base/error.h"

namespace limber::inline storage {

/// True when the bytes begin as an SQLite file does.
[[nodiscard]] bool looksLikeSqlite(std::string_view bytes);

/// The log of a FitNotes backup (an SQLite file, read from memory and not trusted) as the CSV export of that program
/// would have it, in kilograms and metres. Errors: notALimberFile "fitnotes" (other tables), damaged "fitnotes",
/// tooLarge (more than 500,000 rows, or 50 MB of text).
[[nodiscard]] Result<std::string> fitNotesBackupAsCsv(std::string_view bytes);

}  // namespace limber::inline storage
