// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/exercise.h"
#include "limber/domain/region.h"

namespace limber::inline domain {

struct Hurt {
    Region region{};
    Date until{};  ///< inclusive
    bool operator==(const Hurt&) const = default;
};

/// "This week is different": holds for its dates only.
struct WeekNote {
    Date from{};
    Date to{};
    std::map<Date, int> minutes{};                      ///< a day's minutes instead of the profile's
    std::optional<std::vector<Equipment>> equipment{};  ///< what is at hand instead
    std::optional<bool> ill{};                          ///< no training with fever
    std::vector<Hurt> hurts{};
    bool operator==(const WeekNote&) const = default;
};

}  // namespace limber::inline domain
