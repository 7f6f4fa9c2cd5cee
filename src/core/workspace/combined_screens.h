// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

/// The warnings of that level (emergency or prompt) that are open in `screens`, said once more on a date, after a
/// clearing or a "no" of elsewhere has talked over them. A prompt is taken back first: a yes counts anew only after a
/// no. Without ids; empty where none is open.
[[nodiscard]] std::vector<Screen> saidAgain(const std::vector<Screen>& screens, SafetyLevel level, Date date);

/// Those without an id are new ones. The screens of `other` that `history` lacks and gets, in their order, when the two
/// become one: all of them, unless the safety level would become less severe than with either's screens; then without
/// those that lift something.
[[nodiscard]] std::vector<Screen> screensToAdd(const Profile& profile, const History& history,
                                               const std::vector<Screen>& other, Date today,
                                               const Catalogue& catalogue);

}  // namespace limber::inline workspace
