// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "limber/base/date.h"
#include "limber/base/error.h"
#include "limber/base/progress.h"
#include "limber/domain/foreign_batch.h"

namespace limber::inline exchange {

struct ForeignOptions {
    std::string file{};                     ///< for messages; "-" is standard input
    std::optional<ForeignFormat> format{};  ///< none: whichever the header belongs to
    std::optional<LoadUnit> unit{};         ///< used only where the file states none
    Date today{};
    Progress progress{};
};

inline constexpr std::size_t kMaxForeignBytes = 50U << 20U;
inline constexpr int kMaxForeignRows = 500'000;

/// Reads the CSV export of Strong, Hevy or FitNotes (`docs/interchange.md`). Rows that are no set are remarked on,
/// never an error. Errors: malformed "header" (columns seen and expected) or "utf8", missingKey "unit" when the file
/// states no unit and `unit` is none, tooLarge, refused "stopped".
[[nodiscard]] Result<ForeignBatch> readForeign(std::string_view text, const ForeignOptions& options);

}  // namespace limber::inline exchange
