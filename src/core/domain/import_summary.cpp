// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/import_summary.h"

#include <algorithm>

namespace limber::inline domain {

std::optional<DateRange> datesOf(const std::vector<Session>& sessions) {
    if (sessions.empty()) return std::nullopt;
    const auto byDate = [](const Session& a, const Session& b) { return a.date < b.date; };
    const auto [first, last] = std::minmax_element(sessions.begin(), sessions.end(), byDate);
    return DateRange{first->date, last->date};
}

}  // namespace limber::inline domain
