// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/safety.h"

namespace limber::inline workspace {

/// Warnings that are open in one of the two and no longer in what they were joined to, said once more on the day of the
/// newest screen or today: a clearing, a talk or a "no" of the one side does not speak of the other's. Without ids.
[[nodiscard]] std::vector<Screen> saidAgain(const std::vector<Screen>& ours, const std::vector<Screen>& theirs,
                                            const std::vector<Screen>& joined, Date today);

/// The screens of `theirs` that `ours` lacks and gets, in their order, when the two become one: all of them, unless an
/// open warning of either would be lost, or questions that one has not answered would count as answered; then without
/// those that lift something, and with what has to be said again. Those without an id are new ones.
[[nodiscard]] std::vector<Screen> screensToAdd(const std::vector<Screen>& ours, const std::vector<Screen>& theirs,
                                               Date today);

}  // namespace limber::inline workspace
