// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/insight_text.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/operations.h"

namespace limber::inline cli {
namespace {

Result<void> list(Program& program) {
    const auto snapshot = program.wholeSnapshot();
    if (!snapshot) return failure(snapshot.error());
    program.print(program.json ? writeWeights(snapshot->history->weights)
                               : weightsText(program, snapshot->history->weights));
    return {};
}

Result<void> add(Program& program, const std::string& file) {
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    const auto entries = readWeights(*text, program.readContext(file));
    if (!entries) return failure(entries.error());
    const auto changed = program.apply(LogWeights{*entries});
    if (!changed) return failure(changed.error());
    return list(program);
}

}  // namespace

void addWeight(const Command& program) {
    const auto command = program.add("weight", "What you weighed, day by day");
    command.mayHaveOneBelow();
    command.runs(list);
    const auto entry = command.add("add", "Log weights; one a day");
    entry.runs([file = entry.file("Weights, - for standard input")](Program& p) { return add(p, *file); });
}

}  // namespace limber::inline cli
