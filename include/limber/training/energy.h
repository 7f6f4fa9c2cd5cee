// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "limber/base/date.h"
#include "limber/base/error.h"
#include "limber/domain/energy.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety_state.h"
#include "limber/domain/session.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline training {

/// kcal a day at rest (`mifflin_1990`). Age in whole years.
[[nodiscard]] double basalKcal(Sex sex, Mass weight, double heightCm, int age);

/// Multiplier of the basal rate by convention; not of `Activity::fromLog`.
[[nodiscard]] double activityFactor(Activity activity);

/// kcal above rest that the session took, (MET - 1) x kg x h, with the METs of the 2011 Compendium (`ainsworth_2011`).
/// Exercises share the minutes by their sets; a session without known exercises has the MET of its kind. Rough.
[[nodiscard]] double sessionKcal(const Session& session, const Catalogue& catalogue, Mass weight);

/// The sedentary multiplier plus the mean energy of the sessions of the last 28 days over the basal rate, at most that
/// of `veryActive`; days before the log began do not count.
[[nodiscard]] double activityFactorFromLog(std::span<const Session> sessions, const Catalogue& catalogue, Date today,
                                           Mass weight, double basal);

/// The day's energy for a weight goal (500 kcal a day for 1 lb a week, `nih_weight`). A deficit is stopped by the
/// person's state and by the limits of the safety gate, and never goes below 1200 kcal (female), 1500 kcal (male), the
/// basal rate, 1000 kcal a day or 1 % of body weight a week. Errors: missingKey, naming all keys that are missing.
[[nodiscard]] Result<EnergyTarget> energyTarget(const Profile& profile, const SafetyLimits& limits, Date today,
                                                double factorFromLog);

/// Weight change in lb after `days` at a steady difference of `kcalPerDay`: the straight line of 3500 kcal a pound.
[[nodiscard]] double straightLineLb(double kcalPerDay, int days);
/// The same by the rule of 10 kcal a day for each pound in the end, half of it after a year (`hall_2011`).
[[nodiscard]] double longRunLb(double kcalPerDay, int days);

}  // namespace limber::inline training
