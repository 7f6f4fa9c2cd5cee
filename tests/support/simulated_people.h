// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/base/random.h"
#include "limber/domain/cause.h"
#include "limber/domain/history.h"
#include "limber/domain/profile.h"

namespace limber::test {

/// Six weeks of somebody's log, up to the day before `today`.
struct SimulatedPerson {
    std::optional<Cause> cause{};  ///< what their back answers to; nothing: it answers to nothing they do
    Profile profile{};
    History history{};
    Date today{};
};

/// Somebody whose habits and back follow the equations of simulated_habits and simulated_body. They know nothing of the
/// cause network: habits are set on a course of their own, and tightness comes of a body day by day.
[[nodiscard]] SimulatedPerson simulatedPerson(Seed seed, std::optional<Cause> cause);

/// The same log without "when did it tighten?" and "easier moving or resting?".
[[nodiscard]] History withoutTheTwoQuestions(History history);
/// What a log from another program holds: sets, minutes, effort and how tight it was.
[[nodiscard]] History setsAndTightnessOnly(History history);

}  // namespace limber::test
