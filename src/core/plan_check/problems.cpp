// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_check/problems.h"

#include <algorithm>

namespace limber::inline plan_check {
namespace {

PlanProblem problem(std::string_view rule, bool hard, std::string_view what, Fields fields, std::vector<Date> dates) {
    std::string code = "problem.";
    code.append(rule).append(".").append(what);
    return {.rule = std::string(rule),
            .hard = hard,
            .text = {.code = std::move(code), .fields = std::move(fields)},
            .dates = std::move(dates)};
}

Date firstDate(const PlanProblem& found) { return found.dates.empty() ? Date{} : found.dates.front(); }

}  // namespace

void Problems::hard(std::string_view rule, std::string_view what, Fields fields, std::vector<Date> dates) {
    m_found.push_back(problem(rule, true, what, std::move(fields), std::move(dates)));
}

void Problems::soft(std::string_view rule, std::string_view what, Fields fields, std::vector<Date> dates) {
    m_found.push_back(problem(rule, false, what, std::move(fields), std::move(dates)));
}

std::vector<PlanProblem> Problems::sorted() && {
    std::stable_sort(m_found.begin(), m_found.end(), [](const PlanProblem& a, const PlanProblem& b) {
        if (a.hard != b.hard) return a.hard;
        return firstDate(a) < firstDate(b);
    });
    return std::move(m_found);
}

std::vector<std::string> idsOf(const std::vector<Muscle>& muscles) {
    std::vector<std::string> ids;
    ids.reserve(muscles.size());
    for (const Muscle muscle : muscles) ids.emplace_back(nameOf(muscle));
    return ids;
}

}  // namespace limber::inline plan_check
