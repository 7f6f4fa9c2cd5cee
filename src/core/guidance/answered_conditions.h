// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include "core/guidance/screen_log.h"
#include "limber/domain/profile.h"

namespace limber::inline guidance {

/// An answer of the screen that stands for a condition or medicine, talked over or not.
struct AnsweredCondition {
    SafetyQuestion question{};
    Condition condition{};
    std::optional<Medicine> medicine{};
};
inline constexpr std::array kAnsweredConditions{
    AnsweredCondition{SafetyQuestion::cancerHistory, Condition::cancer, {}},
    AnsweredCondition{SafetyQuestion::steroidsOrOsteoporosis, Condition::osteoporosis, Medicine::steroid},
    AnsweredCondition{SafetyQuestion::knownHeartMetabolicOrKidneyDisease, Condition::kidneyDisease, {}},
    AnsweredCondition{SafetyQuestion::knownHeartMetabolicOrKidneyDisease, Condition::heartDisease, {}},
    AnsweredCondition{SafetyQuestion::newPainInPregnancy, Condition::pregnant, {}},
    AnsweredCondition{SafetyQuestion::newPainInPregnancy, Condition::pregnantAfterWeek20, {}},
};

/// Adds to the profile what the answers say of it. A pregnancy ends 40 weeks after the answer at the latest.
void addAnsweredConditions(const ScreenLog& screens, Date today, Profile& profile);

}  // namespace limber::inline guidance
