// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "limber/base/progress.h"
#include "limber/domain/import_summary.h"
#include "limber/domain/whole_file.h"
#include "limber/exchange/foreign_match.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// What a file brings along: another program's log, or everything of another computer.
using Brought = std::variant<ForeignBatch, WholeFile>;

inline constexpr std::size_t kMostBroughtMegabytes = 50;

struct BringOptions {
    std::string file{};                     ///< for messages
    std::optional<ForeignFormat> format{};  ///< none: whatever it is
    bool limber = false;                    ///< nothing but an export of Limber
    std::optional<LoadUnit> unit{};         ///< used only where the file states none
    Date today{};
    CataloguePtr catalogue{};
    Progress progress{};
};

/// Reads a CSV export of another program, the backup of FitNotes, or an export of Limber. Errors: those of
/// `readForeign` and `readWholeFile`; notALimberFile and damaged ("fitnotes"); refused "stopped".
[[nodiscard]] Result<Brought> readBrought(std::string_view bytes, const BringOptions& options);

struct BringChoices {
    std::string guessedCue{};  ///< kept with exercises whose muscles are guessed
    NameChoices names{};
    Progress progress{};
};

/// What `bringIn` would add. Only reads. Errors: tooLarge (more than 2,000 new exercises), busy.
[[nodiscard]] Result<ImportSummary> previewOf(Workspace& workspace, const Brought& brought,
                                              const BringChoices& choices);
/// One transaction and one undo step, but for the safety answers of a Limber export, which come first and stay.
/// Errors: those of `ImportForeign`, `JoinScreens` and `JoinFile`.
[[nodiscard]] Result<ImportSummary> bringIn(Workspace& workspace, const Brought& brought, const BringChoices& choices);

/// What came from other programs and was not taken out again, in the order it came.
[[nodiscard]] Result<std::vector<ImportRecord>> importsOf(Workspace& workspace);

struct TakenOut {
    int sessions = 0;
    int kept = 0;  ///< sessions that were changed since
};
/// Takes out again what was brought in: by the id, or, where there is none, by undoing the last change. Errors:
/// notFound, nothingToUndo.
[[nodiscard]] Result<TakenOut> takeOut(Workspace& workspace, const ImportSummary& summary);

}  // namespace limber::inline workspace
