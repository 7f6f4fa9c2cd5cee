// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands/commands.h"
#include "cli/input.h"
#include "cli/text/plan_text.h"
#include "limber/exchange/writers.h"
#include "limber/phrasing/lists.h"
#include "limber/planning/planner.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/operations.h"
#include "limber/workspace/suggestion.h"

namespace limber::inline cli {
namespace {

constexpr const char* kStandardOutput = "-";

struct PlanOptions {
    std::optional<Date> from{};
    int days = 7;
    bool save = false;
    std::string modelFile{};
};

/// The refusal of an emergency says which answer led to it.
Error withReason(const Program& program, Error error, const PlanRequest& request) {
    if (error.code == ErrorCode::refused && error.detail == "emergency" && !request.safety.reasons.empty()) {
        error.detail = "emergency_because";
        error.value = program.phrases().text(request.safety.reasons.front());
        if (error.value.ends_with('.')) error.value.pop_back();
    }
    return error;
}

Result<void> writeModelTo(const std::string& file, const PlanRequest& request, const Catalogue& catalogue) {
    const auto model = writeModel(request, catalogue);
    if (!model) return failure(model.error());
    return writeOutput(file, *model);
}

/// The plan, its last wish that gave way naming the changes with which everything fits.
Plan withLifts(const Program& program, Suggestion suggested) {
    if (!suggested.lifts.empty())
        suggested.plan.relaxed.push_back(
            {.rule = "together",
             .text = {"relaxed.together"},
             .lift = {"lift.own", {{"text", listOf(suggested.lifts, program.phrases())}}}});
    return std::move(suggested.plan);
}

/// Keeps the plan and returns it as it stands now, pinned and done blocks included.
Result<Plan> saved(Program& program, Plan plan, const PlanRequest& request) {
    const auto changed = program.apply(SavePlan{plan, decisionsOn(request.adjustments, true)});
    if (!changed) return failure(changed.error());
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    const auto days = static_cast<int>(plan.days.size());
    plan.days = standingPlan(*snapshot, plan.from, days).days;
    const auto judged = planRequest(*snapshot, plan.from, days, request.adjustments);
    return judgePlan(std::move(plan), judged, *program.catalogue());
}

Result<void> suggest(Program& program, const PlanOptions& options) {
    const auto snapshot = program.snapshot();
    if (!snapshot) return failure(snapshot.error());
    const auto request = planRequest(*snapshot, options.from.value_or(program.today), options.days);
    auto suggested = suggestion(request, *program.catalogue());
    if (!suggested) return failure(withReason(program, suggested.error(), request));
    Result<Plan> plan = withLifts(program, *std::move(suggested));
    if (!options.modelFile.empty())
        if (auto written = writeModelTo(options.modelFile, request, *program.catalogue()); !written) return written;
    if (options.save) plan = saved(program, std::move(*plan), request);
    if (!plan) return failure(plan.error());
    if (options.modelFile == kStandardOutput) return {};
    program.print(program.json ? writePlan(*plan, program.phrases()) : planText(program, *plan, options.save));
    return {};
}

}  // namespace

void addPlan(const Command& program) {
    const auto command = program.add("plan", "Suggest a plan, and keep it with --save");
    const auto from = command.date("--from", "First day, today unless given");
    const auto days = command.number("--days", "Number of days", 7, 1, 28);
    const auto save = command.flag("--save", "Keep it; pinned and done blocks stay");
    const auto model =
        command.text("--write-model", "FILE", "Also write the problem in LP format; - writes it in place of the plan");
    command.runs([=](Program& p) { return suggest(p, {*from, *days, *save, *model}); });
}

}  // namespace limber::inline cli
