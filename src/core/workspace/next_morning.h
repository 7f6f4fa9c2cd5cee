// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "limber/domain/history.h"

namespace limber::inline workspace {

/// The session's own entry, else the check-in of the day after.
[[nodiscard]] inline std::optional<double> nextMorningOf(const History& history, const Session& session) {
    if (session.tightnessNextMorning) return session.tightnessNextMorning->value();
    for (const auto& checkIn : history.checkIns)
        if (checkIn.date == session.date + Days{1} && checkIn.tightness) return checkIn.tightness->value();
    return std::nullopt;
}

}  // namespace limber::inline workspace
