// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/base/random.h"
#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline workspace {

struct DemoHistory {
    Profile profile{};
    History history{};  ///< sessions, check-ins, screens and self-tests; no plan
};

/// An invented person with `years` (1-20) of training up to the day before `today`: steady weeks, lighter weeks,
/// holidays, times with and without stretching, and a back that answers to them. The same for the same arguments.
[[nodiscard]] DemoHistory makeDemoHistory(Date today, int years, Seed seed, const Catalogue& catalogue);

}  // namespace limber::inline workspace
