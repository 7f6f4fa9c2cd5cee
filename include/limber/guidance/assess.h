// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/domain/assessment.h"
#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/domain/tip.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline guidance {

/// The six causes as of `today` by exact enumeration of the noisy-OR network. History after `today` is ignored.
[[nodiscard]] Assessment assess(const Profile& profile, const History& history, Date today, const Catalogue& catalogue);

/// Ranked tips for the assessment; with `session`, those that answer that session.
[[nodiscard]] TipList rankTips(const Assessment& assessment, const Profile& profile, const History& history, Date today,
                               const Catalogue& catalogue, const Session* session = nullptr);

}  // namespace limber::inline guidance
