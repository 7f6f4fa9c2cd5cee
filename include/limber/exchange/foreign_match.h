// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "limber/domain/exercise.h"
#include "limber/domain/foreign_batch.h"
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
    int sets = 0;
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

/// Names match by name or alias, whatever the case, accents and plural; by the pattern "Exercise (Equipment)" when the
/// catalogue's exercise of that name uses that equipment; and by the German, French and Spanish names of
/// `resources/exercise_names`. `guessedCue` is kept with every exercise that is new.
[[nodiscard]] MatchedImport matchForeign(const ForeignBatch& batch, const Catalogue& catalogue,
                                         const std::string& guessedCue);

}  // namespace limber::inline exchange
