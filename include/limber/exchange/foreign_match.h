// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "limber/domain/exercise.h"
#include "limber/domain/foreign_batch.h"
#include "limber/domain/import_summary.h"
#include "limber/domain/session.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline exchange {

/// Another program's sessions in terms of the catalogue.
struct MatchedImport {
    ForeignFormat format{};
    std::vector<Session> sessions{};             ///< each with an id that is the same at every import of that workout
    std::map<std::string, std::string> known{};  ///< names of the file and the ids they were matched to
    /// What nothing matches, with muscles guessed from name and category and a cue that says so; by their ids, which
    /// are the same at every import.
    std::vector<Exercise> unknown{};
    std::vector<NewName> newNames{};  ///< of them, in the order of the file
    int sets = 0;
    int leftOut = 0;           ///< sets of names that are left out
    int estimatedMinutes = 0;  ///< sessions whose length was worked out from their sets
    std::vector<ForeignRemark> skipped{};
    std::vector<ForeignRemark> suspicious{};
};

/// What became of an import, or would become of it.
struct ImportReport {
    std::string id{};  ///< of the import; empty when nothing was added
    int added = 0;     ///< sessions that were not there before
    MatchedImport content{};
};
[[nodiscard]] ImportSummary summaryOf(const ImportReport& report);

/// What the person says of names of the file: the id of the exercise that one means; empty leaves its sets out.
using NameChoices = std::map<std::string, std::string>;

/// Names match by name or alias, whatever the case, accents and plural; by the pattern "Exercise (Equipment)" when the
/// catalogue's exercise of that name uses that equipment; and by the German, French and Spanish names of
/// `resources/exercise_names`; `choices` come first. `guessedCue` is kept with every exercise that is new. A session of
/// which nothing is left is not brought along.
[[nodiscard]] MatchedImport matchForeign(const ForeignBatch& batch, const Catalogue& catalogue,
                                         const std::string& guessedCue, const NameChoices& choices = {});

}  // namespace limber::inline exchange
