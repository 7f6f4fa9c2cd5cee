// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/guidance/log_view.h"

namespace limber::inline guidance {

/// Whether the habit was there; nothing where the entry does not say.
using EntryHabit = std::function<std::optional<bool>(const Entry&)>;
using MorningHabit = std::function<std::optional<bool>(const CheckIn&)>;

/// "Tighter after X", load held equal, over the days with training. The outcome is the next morning, from the check-in
/// or else the session's own entry; where too few mornings are known, after minus before. Seen or not seen where the
/// regression is fairly sure either way, else not known.
[[nodiscard]] Observation contrastOfSessions(const LogView& log, std::string code, const EntryHabit& habit);

/// The same over mornings, with the training of the day before as load.
[[nodiscard]] Observation contrastOfMornings(const LogView& log, std::string code, const MorningHabit& habit);

}  // namespace limber::inline guidance
