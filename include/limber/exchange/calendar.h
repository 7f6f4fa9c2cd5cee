// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/domain/plan.h"
#include "limber/phrasing/phrases.h"

namespace limber::inline exchange {

/// iCalendar (RFC 5545) of planned days: one event a block, at its start in floating local time or for the whole day
/// when it has none, and one for the whole day for each day of rest. The same block always has the same UID, so that
/// importing twice does not double. `stampedOn` is the date of the entry in every event.
[[nodiscard]] std::string writeCalendar(const std::vector<PlanDay>& days, const Phrases& phrases, Date stampedOn);

}  // namespace limber::inline exchange
