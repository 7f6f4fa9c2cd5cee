// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/base/message.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety_state.h"

namespace limber::inline guidance {

/// Adds what age and conditions ask for to the limits and tells why.
/// Returns true where they ask for a talk with a clinician (level `prompt`).
[[nodiscard]] bool addGroupLimits(const Profile& profile, Date today, SafetyLimits& limits,
                                  std::vector<Message>& reasons);

inline constexpr int kPlanAge = 16;
inline constexpr int kAdultAge = 18;
inline constexpr int kOlderAge = 65;

}  // namespace limber::inline guidance
