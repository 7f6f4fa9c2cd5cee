// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "limber/base/progress.h"
#include "limber/domain/whole_file.h"
#include "limber/exchange/read_context.h"
#include "limber/phrasing/phrases.h"

namespace limber::inline exchange {

/// Limber JSON (`docs/interchange.md`): the shapes of the command line in lists by kind, one entry a line. Reading it
/// gives the same value, and writing that the same bytes.
[[nodiscard]] std::string writeWholeFile(const WholeFile& file, const Phrases& phrases);

/// At most 50 MB. Exercises of the file may be named in it. Errors: those of every reader; notALimberFile when the key
/// `limber` is missing, newerFile when its value is higher than this program writes, refused "stopped".
[[nodiscard]] Result<WholeFile> readWholeFile(std::string_view json, const ReadContext& context,
                                              const Progress& progress = {});

/// One row a set, one for a session without any; the same on every machine, and harmless in a spreadsheet: a cell that
/// would begin a formula begins with an apostrophe.
[[nodiscard]] std::string writeSetTable(const std::vector<Session>& sessions, const Catalogue& catalogue);

}  // namespace limber::inline exchange
