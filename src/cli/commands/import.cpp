// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/import_text.h"
#include "limber/exchange/whole_file_text.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/foreign_file.h"
#include "limber/workspace/operations/import_operations.h"
#include "limber/workspace/operations/merge_operations.h"

namespace limber::inline cli {
namespace {

constexpr std::size_t kMostMegabytes = 50;

struct ImportOptions {
    std::string format{};
    std::string file{};
    bool dryRun = false;
    std::optional<std::string> unit{};
};

Result<void> importForeign(Program& program, const std::string& bytes, const ImportOptions& options) {
    ForeignOptions how{
        .file = options.file, .format = parseName<ForeignFormat>(options.format), .today = program.today};
    if (options.unit) how.unit = parseName<LoadUnit>(*options.unit);
    auto batch = readForeignFile(bytes, how);
    if (!batch) return failure(batch.error());
    ImportReport report;
    const auto changed = program.apply(ImportForeign{.batch = std::move(*batch),
                                                     .guessedCue = program.say("import.guessed_cue"),
                                                     .dryRun = options.dryRun,
                                                     .report = &report});
    if (!changed) return failure(changed.error());
    program.print(program.json ? writeImportReport(report, program.phrases())
                               : importText(program, options.file, report, options.dryRun));
    return {};
}

/// What stands in a Limber file, in the words of every import.
std::string limberText(const Program& program, const WholeFile& file, const MergeCounts& counts,
                       const ImportOptions& options) {
    int sets = 0;
    std::vector<std::string> dates;
    for (const auto& session : file.sessions) {
        dates.push_back(toIso(session.date));
        for (const auto& entry : session.exercises) sets += static_cast<int>(entry.sets.size());
    }
    if (program.json) {
        const nlohmann::ordered_json json{
            {"format", "limber"},
            {"sessions", file.sessions.size()},
            {"sets", sets},
            {"first_date", dates.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(dates.front())},
            {"last_date", dates.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(dates.back())},
            {"matched", 0},
            {"new_exercises", file.ownExercises.size()},
            {"skipped", nlohmann::ordered_json::array()},
            {"suspicious", nlohmann::ordered_json::array()},
            {"new_sessions", counts.sessions},
            {"new_entries", counts.others},
            {"deleted", counts.deleted}};
        return json.dump(2) + "\n";
    }
    auto text =
        program.say("cli.import_found",
                    {{"file", options.file}, {"sessions", static_cast<int>(file.sessions.size())}, {"sets", sets}}) +
        "\n";
    if (options.dryRun) return text + program.say("cli.import_nothing_written") + "\n";
    return text +
           program.say("cli.joined",
                       {{"sessions", counts.sessions}, {"others", counts.others}, {"deleted", counts.deleted}}) +
           "\n";
}

Result<void> importLimber(Program& program, const std::string& text, const ImportOptions& options) {
    if (auto learnt = program.learn(); !learnt) return learnt;
    const auto file = readWholeFile(text, program.readContext(options.file));
    if (!file) return failure(file.error());
    MergeCounts counts;
    if (!options.dryRun) {
        // Safety answers first: should the rest fail, they are kept.
        if (auto joined = program.apply(JoinScreens{file->screens}); !joined) return failure(joined.error());
        if (auto joined = program.apply(JoinFile{*file, &counts}); !joined) return failure(joined.error());
    }
    program.print(limberText(program, *file, counts, options));
    return {};
}

/// Limber's own export begins with a brace, as no other does.
bool isLimber(const std::string& bytes, const std::string& format) {
    if (format != "auto") return format == "limber";
    const auto first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return first != std::string::npos && bytes[first] == '{';
}

Result<void> importFile(Program& program, const ImportOptions& options) {
    const auto bytes = readInput(options.file, kMostMegabytes);
    if (!bytes) return failure(bytes.error());
    return isLimber(*bytes, options.format) ? importLimber(program, *bytes, options)
                                            : importForeign(program, *bytes, options);
}

}  // namespace

void addImport(const Command& program) {
    const auto command = program.add("import", "Bring along a log from another program, or join another computer's");
    const auto format = command.oneOf("FORMAT", "Whose export it is", {"strong", "hevy", "fitnotes", "limber", "auto"});
    const auto file = command.file("The export, - for standard input");
    const auto dryRun = command.flag("--dry-run", "Only say what it holds");
    const auto unit = command.maybeOneOf("--unit", "kg or lb, where the file does not say", namesOf<LoadUnit>());
    command.runs([=](Program& p) { return importFile(p, {*format, *file, *dryRun, *unit}); });
}

}  // namespace limber::inline cli
