// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/domain/exercise.h"
#include "limber/domain/region.h"
#include "limber/domain/safety.h"

namespace limber::inline domain {

/// What the planner and the tips must respect; limits of all levels that hold, added up.
struct SafetyLimits {
    bool planAllowed = true;  ///< false at emergency and under 16
    SpineLoad maxSpineLoad = SpineLoad::high;
    bool beginnersDose = false;
    bool halfSets = false;              ///< 14 days after an emergency was cleared
    bool noMaximalLifts = false;        ///< RPE at most 8
    bool walkingAndGentleOnly = false;  ///< post-partum under 12 weeks, recent surgery, fever
    std::optional<Date> gentleUntil{};  ///< its last day; none while no end is known
    bool noProne = false;
    bool noLongSupine = false;
    bool neutralSpineOnly = false;  ///< no loaded or end-range flexion or twist anywhere
    bool noPressure = false;        ///< self-pressure and rolling
    bool noManipulation = false;
    bool noTopicalMedicine = false;
    bool noSelfTests = false;
    bool noEnergyDeficit = false;
    bool noNowTips = false;
    /// Areas not to load, heat, massage or stretch strongly, until the date (inclusive).
    struct AreaRest {
        Area area{};
        Date until{};
        bool operator==(const AreaRest&) const = default;
    };
    std::vector<AreaRest> restingAreas{};
    std::optional<Date> freshSwelling{};  ///< the day it happened, for the two days in which cold may ease it
    [[nodiscard]] bool gentleOnlyOn(Date date) const {
        return walkingAndGentleOnly && (!gentleUntil || date <= *gentleUntil);
    }
    bool operator==(const SafetyLimits&) const = default;
};

/// Answer of the safety gate. `reasons` name what led to the level and the limits, most severe first.
struct SafetyState {
    SafetyLevel level = SafetyLevel::unscreened;
    std::vector<Message> reasons{};
    SafetyLimits limits{};
    std::vector<SafetyQuestion> unanswered{};  ///< questions that would have to be answered for `clear`
    std::vector<SafetyQuestion> askNow{};      ///< to be asked at the next opening, delayed questions included
};

}  // namespace limber::inline domain
