// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/plan.h"

namespace limber::inline domain {

/// A day of the person's usual week; its blocks have no marks and no reasons.
struct UsualDay {
    Weekday weekday{};
    std::vector<PlanBlock> blocks{};
    bool operator==(const UsualDay&) const = default;
};

}  // namespace limber::inline domain
