// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/experiment_plan.h"

#include <algorithm>
#include <cmath>

#include "limber/plan_check/check.h"
#include "limber/planning/suitability.h"

namespace limber::inline workspace {
namespace {

constexpr std::string_view kReason = "reason.tried.";
constexpr auto kNotToday = "reason.tried.not_today";

bool isFree(const PlanBlock& block) { return !block.pinned && !block.mark; }
bool isTraining(const PlanBlock& block) { return block.kind == BlockKind::workout || block.kind == BlockKind::cardio; }

std::ptrdiff_t hardProblems(const Plan& plan, const PlanRequest& request, const Catalogue& catalogue) {
    const auto problems = checkPlan(plan, request, catalogue);
    return std::count_if(problems.begin(), problems.end(), [](const PlanProblem& problem) { return problem.hard; });
}

void removeBlocks(PlanDay& day, BlockKind kind) {
    std::erase_if(day.blocks, [&](const PlanBlock& block) { return block.kind == kind && isFree(block); });
}

bool hasBlock(const PlanDay& day, BlockKind kind) {
    return std::any_of(day.blocks.begin(), day.blocks.end(),
                       [&](const PlanBlock& block) { return block.kind == kind; });
}

/// Places what one habit asks of one training day.
class DayAsk {
public:
    DayAsk(const PlanRequest& request, const Catalogue& catalogue) : m_request(request), m_catalogue(catalogue) {}

    /// False when the day has no room in its blocks for what is asked.
    bool change(Plan& plan, std::size_t index, bool with) const {
        PlanDay& day = plan.days[index];
        switch (m_request.ask->habit) {
            case Habit::warmUp:
                if (!with) removeBlocks(day, BlockKind::warmUp);
                return with || !hasBlock(day, BlockKind::warmUp);
            case Habit::yoga: return with ? addYoga(day) : leaveYogaOut(plan, index);
            case Habit::fewerSets:
                if (with) takeSets(day);
                return true;
            case Habit::stretchingAfter:
                if (!with) removeBlocks(day, BlockKind::stretching);
                return true;
            default: return true;
        }
    }

    void say(PlanDay& day, bool with) const {
        explain(day, std::string(kReason) + std::string(nameOf(m_request.ask->habit)) + (with ? ".with" : ".without"));
    }
    void explain(PlanDay& day, const std::string& code) const {
        for (auto& block : day.blocks) {
            if (!isTraining(block) || !isFree(block)) continue;
            block.reasons.push_back(
                {.text = {code, {{"habit", std::string(nameOf(m_request.ask->habit))}}}, .source = "DESIGN"});
            return;
        }
    }

private:
    bool addYoga(PlanDay& day) const {
        if (hasBlock(day, BlockKind::yoga)) return true;
        const Routine* shortest = nullptr;
        for (const Routine& routine : m_catalogue.routines()) {
            if (routine.kind != RoutineKind::yoga || whyNot(routine, m_request, m_catalogue, day.date)) continue;
            if (shortest == nullptr || routine.minutes < shortest->minutes) shortest = &routine;
        }
        if (shortest == nullptr) return false;
        PlanBlock block{.id = {toIso(day.date) + "-yoga-tried"},
                        .kind = BlockKind::yoga,
                        .title = {"title.yoga", {{"routine", shortest->id}}},
                        .routine = shortest->id,
                        .minutes = shortest->minutes};
        block.reasons.push_back({.text = {"reason.tried.yoga.with", {}}, .source = "DESIGN"});
        day.blocks.push_back(std::move(block));
        return true;
    }

    static bool leaveYogaOut(Plan& plan, std::size_t index) {
        removeBlocks(plan.days[index], BlockKind::yoga);
        if (index > 0) removeBlocks(plan.days[index - 1], BlockKind::yoga);
        return !hasBlock(plan.days[index], BlockKind::yoga) &&
               (index == 0 || !hasBlock(plan.days[index - 1], BlockKind::yoga));
    }

    /// A set less of every exercise that has two and more.
    void takeSets(PlanDay& day) const {
        for (auto& block : day.blocks) {
            if (block.kind != BlockKind::workout || !isFree(block)) continue;
            double saved = 0;
            for (auto& planned : block.exercises) {
                const Exercise* exercise = m_catalogue.exercise(planned.exercise);
                if (planned.sets < 2 || exercise == nullptr) continue;
                --planned.sets;
                saved += exercise->minutesPerSet;
            }
            block.minutes = std::max(1, block.minutes - static_cast<int>(std::floor(saved)));
        }
    }

    const PlanRequest& m_request;
    const Catalogue& m_catalogue;
};

/// Training days that are planned between the first one that counts and the plan.
std::size_t plannedBefore(const PlanRequest& request) {
    if (!request.history) return 0;
    const auto& days = request.history->plannedDays;
    return static_cast<std::size_t>(std::count_if(days.begin(), days.end(), [&](const PlanDay& day) {
        return !day.rest && day.date >= request.ask->from && day.date < request.from;
    }));
}

}  // namespace

bool dropAskReasons(PlanDay& day) {
    bool any = false;
    for (auto& block : day.blocks)
        any = std::erase_if(block.reasons, [](const Reason& reason) { return reason.text.code.starts_with(kReason); }) >
                  0 ||
              any;
    return any;
}

Plan withAsk(Plan plan, const PlanRequest& request, const Catalogue& catalogue) {
    if (!request.ask) return plan;
    const DayAsk ask(request, catalogue);
    auto turn = plannedBefore(request);
    auto broken = hardProblems(plan, request, catalogue);
    for (std::size_t i = 0; i < plan.days.size(); ++i) {
        dropAskReasons(plan.days[i]);
        if (plan.days[i].rest || plan.days[i].date < request.ask->from) continue;
        if (turn >= request.ask->days.size()) break;
        const bool with = request.ask->days[turn++];
        Plan asked = plan;
        const bool placed = ask.change(asked, i, with);
        const auto breaks = placed ? hardProblems(asked, request, catalogue) : broken;
        // Stretching that the week needs stays, only not right after training.
        const bool anyTime = request.ask->habit == Habit::stretchingAfter;
        const bool kept = placed && breaks <= broken;
        if (kept) plan = std::move(asked);
        kept || anyTime ? ask.say(plan.days[i], with) : ask.explain(plan.days[i], kNotToday);
        if (kept) broken = breaks;
    }
    return plan;
}

}  // namespace limber::inline workspace
