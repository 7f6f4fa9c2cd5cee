// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/log_view.h"

namespace limber::inline guidance {

/// Findings of the network: how tightness goes with something, where it is, how it feels.
[[nodiscard]] Observation tighterWithoutWarmUp(const LogView& log);
[[nodiscard]] Observation easedByStretching(const LogView& log);
[[nodiscard]] Observation shortSideBend(const LogView& log);
[[nodiscard]] Observation extensorEnduranceLow(const LogView& log);
[[nodiscard]] Observation oneSidedBridge(const LogView& log);
[[nodiscard]] Observation lowBackBothSides(const LogView& log);
[[nodiscard]] Observation tighterAfterStrain(const LogView& log);
[[nodiscard]] Observation tightenedDuringLift(const LogView& log);
[[nodiscard]] Observation tighterAfterMorningLift(const LogView& log);
[[nodiscard]] Observation tenderSpot(const LogView& log);
[[nodiscard]] Observation samePlace(const LogView& log);
[[nodiscard]] Observation tightenedNextDay(const LogView& log);
[[nodiscard]] Observation worseSecondMorning(const LogView& log);
[[nodiscard]] Observation goneWithinDays(const LogView& log);
[[nodiscard]] Observation tighterAfterShortNight(const LogView& log);
[[nodiscard]] Observation tightBeforeTraining(const LogView& log);
[[nodiscard]] Observation easedByMoving(const LogView& log);

/// What finished experiments found.
[[nodiscard]] Observation triedPreparation(const LogView& log);
[[nodiscard]] Observation triedFewerSets(const LogView& log);
[[nodiscard]] Observation triedEarlyBedtime(const LogView& log);
[[nodiscard]] bool hasTried(const LogView& log, Habit habit);

/// A hinge or squat; also false for an unknown exercise.
[[nodiscard]] bool isLift(const Exercise* exercise);
[[nodiscard]] bool hasLift(const LogView& log, const Session& session);
/// Nothing when nobody said what eased it.
[[nodiscard]] std::optional<bool> helpedByStretching(const Session& session);
[[nodiscard]] bool bothSidesOfLowBack(const Session& session);

/// Seen where the share reaches `share_present`, not seen down to `share_absent`, else not known; not known with fewer
/// than `needed` answers. Fields `count` and `total` are added to the message.
void judgeShare(Observation& observation, const LogView& log, int count, int total, double needed);

}  // namespace limber::inline guidance
