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

void addScreen(const Command& program) {
    const auto command = program.add("screen", "Record answers to the safety questions");
    command.runs([file = command.file("Answers, - for standard input")](Program& p) { return answer(p, *file); });
}

}  // namespace limber::inline cli
