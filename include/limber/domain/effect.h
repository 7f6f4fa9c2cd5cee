// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/enum_names.h"

namespace limber::inline domain {

/// What may go together with the tightness of the morning after a day with training.
enum class Habit : std::uint8_t {
    warmUp,
    stretchingBefore,
    stretchingAfter,
    yoga,          ///< on that day or the day before
    heat,          ///< after training, the same day
    restBefore,    ///< no training the day before
    heavyHinge,    ///< a hinge with high spine load among the sets
    strained,      ///< tagged awkward, rushed, fatigued or unusually heavy
    shortNight,    ///< under 6 h of sleep the night before the reading
    highStress,    ///< 4 or 5 of 5 at the check-in of the reading
    earlyBedtime,  ///< at least 7.5 h of sleep the night before the reading
    fewerSets,     ///< fewer working sets than the person's median
};

enum class EffectLabel : std::uint8_t { tooEarly, noClearDifference, leaning, fairlyConsistent, strong };

/// One day as the estimate saw it, for the raw points beside the model.
struct EffectPoint {
    Date date{};
    bool with = false;
    double tightness = 0;  ///< next morning 0-10, or its rise over the session
};

/// Difference in tightness points on days with the habit, all else in the model held equal; negative is looser.
struct Effect {
    Habit habit{};
    int sessionsWith = 0;
    int sessionsWithout = 0;
    std::optional<double> effect{};  ///< posterior mean; nothing while `tooEarly`
    std::optional<double> low{};     ///< of the interval
    std::optional<double> high{};
    double interval = 0.8;                 ///< probability that the effect lies within
    std::optional<double> benefit{};       ///< P(effect < 0)
    std::optional<double> meaningful{};    ///< P(effect < -0.5)
    std::optional<double> noDifference{};  ///< P(|effect| < 0.5)
    EffectLabel label = EffectLabel::tooEarly;
    bool randomised = false;  ///< from a finished experiment
    bool nextMorning = true;  ///< else the rise over the session, where too few mornings are known
    int missingMornings = 0;  ///< training days of the window without a reading the next morning
    std::vector<EffectPoint> points{};
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<Habit> {
    static constexpr std::array<std::string_view, 12> names{
        "warm_up",     "stretching_before", "stretching_after", "yoga",        "heat",          "rest_day_before",
        "heavy_hinge", "strained",          "short_night",      "high_stress", "early_bedtime", "fewer_sets"};
};
template <>
struct EnumNames<EffectLabel> {
    static constexpr std::array<std::string_view, 5> names{"too early", "no clear difference", "leaning",
                                                           "fairly consistent", "strong"};
};
}  // namespace limber::inline base
