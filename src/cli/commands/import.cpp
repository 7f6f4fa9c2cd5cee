// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/import_text.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/bring_in.h"

namespace limber::inline cli {
namespace {

struct ImportOptions {
    std::string format{};
    std::string file{};
    bool dryRun = false;
    std::optional<std::string> unit{};
};

Result<void> importFile(Program& program, const ImportOptions& options) {
    const auto bytes = readInput(options.file, kMostBroughtMegabytes);
    if (!bytes) return failure(bytes.error());
    if (auto learnt = program.learn(); !learnt) return learnt;
    BringOptions how{.file = options.file,
                     .format = parseName<ForeignFormat>(options.format),
                     .limber = options.format == "limber",
                     .today = program.today,
                     .catalogue = program.catalogue()};
    if (options.unit) how.unit = parseName<LoadUnit>(*options.unit);
    const auto brought = readBrought(*bytes, how);
    if (!brought) return failure(brought.error());
    const auto workspace = program.workspace();
    if (!workspace) return failure(workspace.error());
    const BringChoices choices{.guessedCue = program.say("import.guessed_cue")};
    const auto summary =
        options.dryRun ? previewOf(**workspace, *brought, choices) : bringIn(**workspace, *brought, choices);
    if (!summary) return failure(summary.error());
    program.print(program.json ? writeImportSummary(*summary, program.phrases())
                               : importText(program, options.file, *summary, options.dryRun));
    return {};
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
