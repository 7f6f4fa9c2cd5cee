// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/assessment.h"
#include "limber/domain/effect.h"
#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/domain/tip.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline guidance {

/// The six causes as of `today` by exact enumeration of the noisy-OR network. History after `today` is ignored.
/// `experiments`: what finished experiments found.
[[nodiscard]] Assessment assess(const Profile& profile, const History& history, Date today, const Catalogue& catalogue,
                                const std::vector<Effect>& experiments = {});

/// Ranked tips for the assessment; with `session`, those that answer that session. `effects`, what went together with
/// a tight back for this person, move a tip that stands for their habit, and the tip says so.
[[nodiscard]] TipList rankTips(const Assessment& assessment, const Profile& profile, const History& history, Date today,
                               const Catalogue& catalogue, const Session* session = nullptr,
                               const std::vector<Effect>& effects = {});

}  // namespace limber::inline guidance
