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
    if (auto learnt = program.learn(); !learnt) return learnt;
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

void addCheckPlan(const Command& program) {
    const auto command = program.add("check-plan", "Problems of a plan, and its score term by term");
    command.runs([file = command.file("A plan, - for standard input")](Program& p) { return check(p, *file); });
}

}  // namespace limber::inline cli
