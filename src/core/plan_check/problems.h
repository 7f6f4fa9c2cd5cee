// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "limber/domain/muscle.h"
#include "limber/domain/plan.h"

namespace limber::inline plan_check {

using Fields = std::vector<std::pair<std::string, FieldValue>>;

/// What the rules find. The code of a message is `problem.<rule>.<what>`.
class Problems {
public:
    void hard(std::string_view rule, std::string_view what, Fields fields, std::vector<Date> dates);
    void soft(std::string_view rule, std::string_view what, Fields fields, std::vector<Date> dates);
    /// Hard ones first, then by date.
    [[nodiscard]] std::vector<PlanProblem> sorted() &&;

private:
    std::vector<PlanProblem> m_found;
};

[[nodiscard]] std::vector<std::string> idsOf(const std::vector<Muscle>& muscles);

}  // namespace limber::inline plan_check
