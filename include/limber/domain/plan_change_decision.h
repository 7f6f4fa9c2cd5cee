// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/base/date.h"
#include "limber/domain/cause.h"

namespace limber::inline domain {

/// The person's answer to a proposed change of the plan.
struct PlanChangeDecision {
    Cause cause{};
    bool used = false;  ///< false: left
    Date since{};
    Date until{};  ///< inclusive
    bool operator==(const PlanChangeDecision&) const = default;
};

}  // namespace limber::inline domain
