// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/assessment_text.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

Result<void> answer(Program& program, const std::string& file) {
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    const auto screens = readScreens(*text, program.readContext(file));
    if (!screens) return failure(screens.error());
    const auto changed = program.apply(RecordScreens{*screens});
    if (!changed) return failure(changed.error());
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    program.print(program.json ? writeScreens(*screens) : safetyText(program, assessmentOf(*snapshot).safety));
    return {};
}

}  // namespace

void addScreen(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("screen", "Record answers to the safety questions");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "Answers, - for standard input")->required()->type_name("FILE");
    command->callback([&action, file] { action = [file](Program& program) { return answer(program, *file); }; });
}

}  // namespace limber::inline cli
