// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/plan_text.h"
#include "limber/exchange/readers.h"
#include "limber/exchange/writers.h"
#include "limber/workspace/loop.h"

namespace limber::inline cli {
namespace {

Result<void> check(Program& program, const std::string& file) {
    const auto text = readInput(file);
    if (!text) return failure(text.error());
    auto plan = readPlan(*text, program.readContext(file));
    if (!plan) return failure(plan.error());
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    const auto request = planRequest(*snapshot, plan->from, static_cast<int>(plan->days.size()));
    const auto judged = judgePlan(std::move(*plan), request, *program.catalogue());
    program.print(program.json ? writeJudgement(judged, program.phrases()) : judgementText(program, judged));
    return {};
}

}  // namespace

void addCheckPlan(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand("check-plan", "Problems of a plan, and its score term by term");
    auto file = std::make_shared<std::string>();
    command->add_option("file", *file, "A plan, - for standard input")->required()->type_name("FILE");
    command->callback([&action, file] { action = [file](Program& program) { return check(program, *file); }; });
}

}  // namespace limber::inline cli
