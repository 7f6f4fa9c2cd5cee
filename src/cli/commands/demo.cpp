// SPDX-License-Identifier: GPL-3.0-or-later
#include <nlohmann/json.hpp>

#include "cli/commands/commands.h"
#include "limber/workspace/operations/demo_operations.h"

namespace limber::inline cli {
namespace {

Result<void> fill(Program& program, int years, Seed seed) {
    const auto changed = program.apply(FillWithDemo{years, seed});
    if (!changed) return failure(changed.error());
    const auto snapshot = program.wholeSnapshot();
    if (!snapshot) return failure(snapshot.error());
    const auto& history = *snapshot->history;
    const auto sessions = static_cast<int>(history.sessions.size());
    const auto checkIns = static_cast<int>(history.checkIns.size());
    const auto first = history.screens.front().date;
    if (program.json) {
        const nlohmann::ordered_json json{
            {"from", toIso(first)}, {"to", toIso(program.today)}, {"sessions", sessions}, {"check_ins", checkIns}};
        program.print(json.dump() + "\n");
    } else {
        program.print(
            program.say(
                "cli.demo",
                {{"sessions", sessions}, {"check_ins", checkIns}, {"from", first}, {"from_year", yearOf(first)}}) +
            "\n");
    }
    return {};
}

}  // namespace

void addDemo(const Command& program) {
    const auto command = program.add("demo", "Fill an empty data file with an invented history");
    const auto years = command.number("--years", "How long", 1, 1, 20);
    const auto seed = command.seed("--seed", "Another seed, another history");
    command.runs([years, seed](Program& p) { return fill(p, *years, Seed{*seed}); });
}

}  // namespace limber::inline cli
