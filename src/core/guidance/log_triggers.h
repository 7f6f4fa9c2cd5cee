// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "limber/domain/history.h"
#include "limber/domain/safety_state.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline guidance {

/// What the log itself gives reason to ask or to leave alone.
struct LogTriggers {
    /// Work that may have been hard on the back, followed by tightness >= 7 or a rise >= 3.
    struct HardBackWork {
        Date trained{};
        Date alarming{};  ///< of the latest reading that says so
    };
    std::optional<HardBackWork> hardBackWork{};  ///< the latest of the last week
    struct Spread {
        Area area{};
        Date date{};
        std::string to{};  ///< `below_the_knee`, `arm`, `chest`, the person's own words, or empty: nearby or unsaid
    };
    std::vector<Spread> spreads{};  ///< of the last 6 weeks, spot by spot, unless a later entry says it no longer does
    std::vector<SafetyLimits::AreaRest> resting{};  ///< 48 h after an incident
    std::optional<Date> incident{};                 ///< the latest of the last year
    std::optional<Date> swollen{};                  ///< the latest with swelling or a bruise of the last two weeks
    std::optional<Date> swollenOfTheYear{};         ///< the same, of the last year
};
[[nodiscard]] LogTriggers triggersIn(const History& history, Date today, const Catalogue& catalogue);

/// Signs of pressure or muscle breakdown that show hours after training (evidence G).
[[nodiscard]] const std::vector<SafetyQuestion>& delayedQuestions();
[[nodiscard]] const std::vector<SafetyQuestion>& spreadQuestions(const LogTriggers::Spread& spread);

}  // namespace limber::inline guidance
