// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/input.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

Result<void> differ(Program& program, const std::string& file) {
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    const auto note = readWeekNote(*text, program.readContext(file));
    if (!note) return failure(note.error());
    const auto changed = program.apply(SetWeekNote{*note});
    if (!changed) return failure(changed.error());
    program.print(program.json ? writeWeekNote(*note)
                               : program.say("cli.week_noted", {{"from", note->from}, {"to", note->to}}) + "\n");
    return {};
}

}  // namespace

void addWeek(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("week", "Say how a week differs: dates, minutes, equipment, ill, hurts");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "The differences, - for standard input")->required()->type_name("FILE");
    command->callback([&action, file] { action = [file](Program& program) { return differ(program, *file); }; });
}

}  // namespace limber::inline cli
