// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/effect.h"
#include "limber/domain/history.h"
#include "limber/knowledge/catalogue.h"
#include "limber/knowledge/network.h"

namespace limber::inline insight {

/// The habits that are read from every log; those of experiments alone are left out.
[[nodiscard]] const std::vector<Habit>& observedHabits();

/// What went together with a tight back in the last year of the log, one entry a habit, the surest first. Each is the
/// regression of `habitEffect` with the other habits held equal (`schmid_2022`); a difference of plain means never is.
/// `tooEarly` below 12 days or 4 on either side. Habits that the log never mentions are left out.
[[nodiscard]] std::vector<Effect> personalEffects(const History& history, Date today, const Catalogue& catalogue,
                                                  const Network& network);

/// The one finding of the week that is worth pointing at: the surest of those at least fairly consistent, as the log
/// stood on Monday, so that it stays the same all week. Nothing where there is none.
[[nodiscard]] std::optional<Effect> findingOfTheWeek(const History& history, Date today, const Catalogue& catalogue,
                                                     const Network& network);

/// The label of a posterior: P(effect < 0) or P(effect > 0), whichever is larger, against the network's limits.
[[nodiscard]] EffectLabel labelOf(double benefit, int sessions, const Network& network);

}  // namespace limber::inline insight
