// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner_judge/decisions.h"

#include <fmt/format.h>

#include <sstream>

#include "core/planning/day_plans.h"
#include "core/planning/history_digest.h"

namespace limber::test {
namespace {

/// x12_3, s12_3, r0_3, y0_3, z1_3, and w_3, m_3, c_3, cm_3, l_3, lm_3.
bool isDecision(const std::string& name) {
    const auto word = name.substr(0, name.find_first_of("0123456789_"));
    const bool numbered = name.size() > word.size() && name[word.size()] != '_';
    for (const char* indexed : {"x", "s", "r", "y", "z"})
        if (word == indexed) return numbered;
    for (const char* plain : {"w", "m", "c", "cm", "l", "lm"})
        if (word == plain) return !numbered;
    return false;
}

}  // namespace

std::vector<DayPlan> openDaysOf(const Plan& plan, const PlanRequest& request, const Problem& problem,
                                const Catalogue& catalogue) {
    std::vector<DayPlan> days(problem.days.size());
    for (PlanDay day : plan.days) {
        std::erase_if(day.blocks, [&](const PlanBlock& block) { return isKept(block, *request.history); });
        const int index = daysBetween(plan.from, day.date);
        days[static_cast<std::size_t>(index)] = dayPlanOf(day, index, problem, catalogue);
    }
    return days;
}

Decisions decisionsOf(const std::vector<DayPlan>& days, const Problem& problem) {
    Decisions decisions;
    for (std::size_t day = 0; day < days.size(); ++day) {
        const DayPlan& plan = days[day];
        const auto set = [&](const char* letter, int index, int value = 1) {
            decisions[fmt::format("{}{}_{}", letter, index, day)] = value;
        };
        for (int i = 0; i < plan.count; ++i) {
            const Item& item = plan.items[static_cast<std::size_t>(i)];
            set("x", item.exercise);
            set("s", item.exercise, item.sets);
        }
        if (plan.workout()) set("z", plan.focus);
        if (plan.stretching >= 0) set("r", plan.stretching);
        if (plan.yoga >= 0) set("y", plan.yoga);
        decisions[fmt::format("w_{}", day)] = plan.workout() ? 1 : 0;
        decisions[fmt::format("m_{}", day)] = plan.workout() ? workoutMinutes(plan, problem) : 0;
        decisions[fmt::format("c_{}", day)] = plan.cardioMinutes > 0 ? 1 : 0;
        decisions[fmt::format("cm_{}", day)] = plan.cardioMinutes;
        decisions[fmt::format("l_{}", day)] = plan.walkMinutes > 0 ? 1 : 0;
        decisions[fmt::format("lm_{}", day)] = plan.walkMinutes;
    }
    return decisions;
}

std::string withDecisions(const std::string& model, const Decisions& decisions) {
    std::map<std::string, int> all = decisions;
    std::istringstream words(model.substr(model.find("\nBounds\n")));
    for (std::string word; words >> word;)
        if (isDecision(word)) all.try_emplace(word, 0);
    std::string rows;
    for (const auto& [name, value] : all) rows += fmt::format(" fix_{0}: {0} = {1}\n", name, value);
    std::string fixed = model;
    return fixed.insert(model.find("\nBounds\n") + 1, rows);
}

}  // namespace limber::test
