// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/guidance/log_view.h"

namespace limber::inline guidance {

/// Exposures of the network. Each says in its message what was counted, whichever way it points.
[[nodiscard]] Observation stretchingDays(const LogView& log);
[[nodiscard]] Observation stretchingMinutes(const LogView& log);
[[nodiscard]] Observation noPreparation(const LogView& log);
[[nodiscard]] Observation abdominalSurplus(const LogView& log);
[[nodiscard]] Observation pushSurplus(const LogView& log);
[[nodiscard]] Observation sideSurplus(const LogView& log);
[[nodiscard]] Observation lowTechnique(const LogView& log);
[[nodiscard]] Observation sitting(const LogView& log);
[[nodiscard]] Observation standing(const LogView& log);
[[nodiscard]] Observation driving(const LogView& log);
[[nodiscard]] Observation repetition(const LogView& log);
[[nodiscard]] Observation littleRest(const LogView& log);
[[nodiscard]] Observation acuteIncident(const LogView& log);
[[nodiscard]] Observation newExercises(const LogView& log);
[[nodiscard]] Observation backSetJump(const LogView& log);
[[nodiscard]] Observation loadRamp(const LogView& log);
[[nodiscard]] Observation monotonousLoad(const LogView& log);
[[nodiscard]] Observation noRestDays(const LogView& log);
[[nodiscard]] Observation shortSleep(const LogView& log);
[[nodiscard]] Observation stress(const LogView& log);

/// Those whose rest between sessions is looked at.
[[nodiscard]] std::span<const Muscle> backAndNeckMuscles();

}  // namespace limber::inline guidance
