// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "limber/plan_check/check.h"
#include "support/builders.h"
#include "support/week_notation.h"

namespace limber::test {

/// A dozen exercises of round numbers: 1 minute a set, no set-up.
[[nodiscard]] const Catalogue& smallCatalogue();

/// A lifter who has an hour every day, all equipment and four weeks of log, on Monday 23 November 2026.
class Case {
public:
    Case();

    PlanRequest request{};
    History history{};

    /// A strength session that many days before the plan.
    Case& logged(int daysBefore, const std::string& exercise, int sets, double rpe = 7);
    Case& add(const Session& session);
    Case& beginner();
    /// Every day that many minutes.
    Case& minutes(int minutes);

    /// Codes of what `plan` breaks, without "problem.".
    [[nodiscard]] std::vector<std::string> hard(const Plan& plan) const;
    [[nodiscard]] std::vector<std::string> soft(const Plan& plan) const;
    [[nodiscard]] std::vector<PlanProblem> check(const Plan& plan) const;
};

/// Of a rule, as "rest.too_few"; how often it is listed as hard.
[[nodiscard]] int times(const std::vector<std::string>& codes, std::string_view code);

}  // namespace limber::test
