// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/contributor.h"
#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline guidance {

/// What of the causes' habits and signs shows in this one session of the log, in the order of the causes. Empty when
/// the back was neither tight before, after or the next morning, nor rose, and for a session that is not in the log.
[[nodiscard]] std::vector<Contributor> contributorsOf(const SessionId& session, const Profile& profile,
                                                      const History& history, const Catalogue& catalogue);

/// The same for the sessions of the last `days` days that have any, newest first.
[[nodiscard]] std::vector<SessionContributors> recentContributors(const Profile& profile, const History& history,
                                                                  Date today, int days, const Catalogue& catalogue);

}  // namespace limber::inline guidance
