// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/base/date.h"
#include "limber/domain/mass.h"

namespace limber::inline domain {

/// What a person weighed on a day.
struct WeightEntry {
    Date date{};
    Mass weight{};
    bool operator==(const WeightEntry&) const = default;
};

}  // namespace limber::inline domain
