// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety_state.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline guidance {

/// Answers and logs -> level, limits and questions to ask, as of `today`. Computed before anything else.
[[nodiscard]] SafetyState assessSafety(const Profile& profile, const History& history, Date today,
                                       const Catalogue& catalogue);

/// Questions answered yes that are neither cleared nor talked over, and those without an answer, as of `today`.
struct OpenWarnings {
    std::vector<SafetyQuestion> emergencies{};
    std::vector<SafetyQuestion> prompts{};
    std::vector<SafetyQuestion> unanswered{};  ///< of the emergencies
};
[[nodiscard]] OpenWarnings openWarnings(std::span<const Screen> screens, Date today);

/// 0-4, from clear to emergency; nothing answered yet lies between what is for the routine and what is to be talked
/// over.
[[nodiscard]] int severity(SafetyLevel level);

}  // namespace limber::inline guidance
