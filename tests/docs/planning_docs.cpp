// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/planning_docs.h"

#include <fmt/format.h>

#include <algorithm>

#include "limber/base/expects.h"
#include "limber/plan_check/check.h"
#include "limber/planning/planner.h"

namespace limber::test {
namespace {

std::string words(std::string id) {
    std::replace(id.begin(), id.end(), '_', ' ');
    return id;
}

std::string lowered(std::string name) {
    for (char& letter : name)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return name;
}

std::string described(const PlannedExercise& planned, const Catalogue& catalogue) {
    const std::string dose =
        planned.holdSeconds ? fmt::format("{} s", *planned.holdSeconds) : fmt::format("{}", planned.reps.value_or(0));
    return fmt::format("{} {} x {}", lowered(catalogue.exercise(planned.exercise)->name), planned.sets, dose);
}

std::string described(const PlanBlock& block, const Catalogue& catalogue) {
    if (block.kind != BlockKind::workout)
        return fmt::format("{} {} min", words(std::string(nameOf(block.kind))), block.minutes);
    constexpr std::size_t kPrefix = std::string_view("title.").size();
    std::string text = fmt::format("**{}** {} min: ", words(block.title.code.substr(kPrefix)), block.minutes);
    for (const PlannedExercise& planned : block.exercises)
        text += (&planned == block.exercises.data() ? "" : ", ") + described(planned, catalogue);
    return text;
}

std::string described(const PlanDay& day, const Catalogue& catalogue) {
    std::string text;
    for (const PlanBlock& block : day.blocks)
        if (block.kind != BlockKind::warmUp) text += (text.empty() ? "" : "; ") + described(block, catalogue);
    return fmt::format("| {} | {} |\n", nameOf(weekdayOf(day.date)), text.empty() ? "rest" : text);
}

}  // namespace

std::string weekOf(const Somebody& person, const Catalogue& catalogue) {
    const auto plan = makePlan(person.request, catalogue, Budget::shown);
    LIMBER_EXPECTS(plan.has_value());
    const auto problems = checkPlan(*plan, person.request, catalogue);
    const auto hard = std::count_if(problems.begin(), problems.end(), [](const auto& problem) { return problem.hard; });
    std::string text = fmt::format("### {}\nScore {}, {} hard problems.\n\n| day | blocks |\n|---|---|\n",
                                   person.heading, plan->score.total, hard);
    for (const PlanDay& day : plan->days) text += described(day, catalogue);
    return text;
}

std::map<std::string, std::string> planningDocs() {
    auto sections = planningTables();
    const auto catalogue = builtInCatalogue();
    for (const Somebody& person : plannedPeople()) sections["weeks"] += "\n" + weekOf(person, *catalogue);
    return sections;
}

}  // namespace limber::test
