// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <vector>

#include "limber/domain/history.h"
#include "limber/domain/safety_state.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline guidance {

/// What the log itself gives reason to ask or to leave alone.
struct LogTriggers {
    std::optional<Date> hardBackWork{};  ///< latest direct back work followed by tightness >= 7 or a rise >= 3
    struct Spread {
        Area area{};
        Date date{};
    };
    std::vector<Spread> spreads{};  ///< of the last 6 weeks, by area, unless a later entry says it no longer does
    std::vector<SafetyLimits::AreaRest> resting{};  ///< 48 h after an incident
    std::optional<Date> incident{};                 ///< the latest of the last 6 weeks
};
[[nodiscard]] LogTriggers triggersIn(const History& history, Date today, const Catalogue& catalogue);

/// Signs of pressure or muscle breakdown that show hours after training (evidence G).
[[nodiscard]] const std::vector<SafetyQuestion>& delayedQuestions();
[[nodiscard]] const std::vector<SafetyQuestion>& spreadQuestions(Area area);

}  // namespace limber::inline guidance
