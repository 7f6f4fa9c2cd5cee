// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/base/message.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline knowledge {

/// A person on a date, as far as it decides what may be offered. Refers to values that must outlive it.
struct Circumstances {
    const Profile& profile;
    const SafetyState& safety;
    Date on{};
    const std::vector<WeekNote>* notes = nullptr;  ///< of what hurts; or null
    std::optional<double> tightnessNow{};          ///< newest reading, at most 48 h old
    std::optional<Date> tightnessDate{};           ///< its date; the ceiling holds until two days after it
    std::optional<double> tightnessUsual{};
};
/// Without a date of the reading it is taken as of the request's today.
[[nodiscard]] Circumstances circumstancesOn(const PlanRequest& request, Date on);

/// The gate's limit, unscreened and prompt included.
[[nodiscard]] SpineLoad mostSpineLoad(const SafetyState& safety);
/// What a tight back leaves out.
struct Ceiling {
    bool noHighLoad = false;
    bool noStrength = false;
};
[[nodiscard]] Ceiling ceilingOf(const Circumstances& circumstances);

[[nodiscard]] bool isEasyWalk(const Exercise& exercise);

/// What conditions, medicines, the safety gate and what hurts say against it on that date.
[[nodiscard]] std::optional<Message> heldBack(const Exercise& exercise, const Circumstances& circumstances,
                                              const Catalogue& catalogue);
/// The one answer for the plan, tips, player and library: why it may not be offered now, the gravest reason first;
/// none when it may. Says nothing of equipment, level and dislikes.
[[nodiscard]] std::optional<Message> whyNotOffered(const Exercise& exercise, const Circumstances& circumstances,
                                                   const Catalogue& catalogue);

}  // namespace limber::inline knowledge
