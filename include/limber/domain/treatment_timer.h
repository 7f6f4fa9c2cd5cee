// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "limber/base/date.h"

namespace limber::inline domain {

/// A timer of a treatment under way. Moments are seconds since 1970 UTC.
struct TreatmentTimer {
    std::string treatment{};  ///< catalogue id
    Date date{};              ///< when it was begun, by the clock on the wall
    TimeOfDay start{};
    int minutes = 0;                       ///< its length
    double passed = 0;                     ///< seconds, without the run under way
    std::optional<double> runningSince{};  ///< none in a pause
    bool operator==(const TreatmentTimer&) const = default;
};

}  // namespace limber::inline domain
