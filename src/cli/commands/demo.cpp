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

void addDemo(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("demo", "Fill an empty data file with an invented history");
    auto years = std::make_shared<int>(1);
    auto seed = std::make_shared<std::uint64_t>(1);
    command->add_option("--years", *years, "How long")->check(CLI::Range(1, 20));
    command->add_option("--seed", *seed, "Another seed, another history");
    command->callback([&action, years, seed] {
        action = [years, seed](Program& program) { return fill(program, *years, Seed{*seed}); };
    });
}

}  // namespace limber::inline cli
