// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "limber/exchange/foreign_match.h"
#include "limber/exchange/foreign_reader.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/whole_file_text.h"
#include "limber/exchange/writers.h"
#include "limber/storage/fitnotes_backup.h"

namespace limber::fuzz {

// What libFuzzer and the ordinary tests do with a text of unknown origin; each ends the program when a promise is not
// kept, and returns whether the text was taken.

inline const Date kToday{std::chrono::year{2026} / 11 / 23};

inline void require(bool kept) {
    if (!kept) __builtin_trap();
}

/// Another program's export in text; what is read can be logged.
inline bool readForeignText(std::string_view text) {
    const auto batch = readForeign(text, {.file = "in", .unit = LoadUnit::lb, .today = kToday});
    if (!batch) return false;
    const auto matched = matchForeign(*batch, *builtInCatalogue(), "guessed");
    require(matched.sessions.size() == batch->sessions.size());
    for (const auto& session : matched.sessions) {
        require(session.minutes >= 1 && session.minutes <= 1440 && session.date <= kToday);
        require(session.notes.size() <= 10'000 && !session.exercises.empty());
        for (const auto& entry : session.exercises) require(!entry.sets.empty() && entry.sets.size() <= 500);
    }
    for (const auto& exercise : matched.unknown) require(!exercise.name.empty() && exercise.name.size() <= 80);
    return true;
}

/// The backup of FitNotes.
inline bool readFitNotesBytes(std::string_view bytes) {
    const auto csv = fitNotesBackupAsCsv(bytes);
    return csv && readForeignText(*csv);
}

/// A Limber file; what is read is written and read to the same.
inline bool readLimberBytes(std::string_view text) {
    const ReadContext context{"in.json", kToday, builtInCatalogue()};
    const auto file = readWholeFile(text, context);
    if (!file) return false;
    const auto phrases = Phrases::builtIn("en", builtInCatalogue());
    const auto written = writeWholeFile(*file, *phrases);
    const auto again = readWholeFile(written, context);
    require(again.has_value() && writeWholeFile(*again, *phrases) == written);
    return true;
}

/// The shapes of the command line.
inline bool readShapes(std::string_view text) {
    const ReadContext context{"in.json", kToday, builtInCatalogue()};
    bool taken = readSessions(text, context).has_value();
    taken = readCheckIns(text, context).has_value() || taken;
    taken = readScreens(text, context).has_value() || taken;
    taken = readSelfTests(text, context).has_value() || taken;
    taken = readProfile(text, context).has_value() || taken;
    taken = readWeekNote(text, context).has_value() || taken;
    taken = readOwnExercises(text, context).has_value() || taken;
    return readPlan(text, context).has_value() || taken;
}

}  // namespace limber::fuzz
