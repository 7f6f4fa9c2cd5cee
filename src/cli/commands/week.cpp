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

void addWeek(const Command& program) {
    const auto command = program.add("week", "Say how a week differs: dates, minutes, equipment, ill, hurts");
    command.runs(
        [file = command.file("The differences, - for standard input")](Program& p) { return differ(p, *file); });
}

}  // namespace limber::inline cli
