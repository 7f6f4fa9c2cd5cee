// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/base/id.h"
#include "limber/domain/history.h"
#include "limber/domain/region.h"

namespace limber::inline workspace {

/// What the log says of one place of the back. A session that names both sides counts for either.
struct PlaceRecord {
    Area area{};
    Side side{};                        ///< left or right
    int tight = 0;                      ///< sessions that name it as tight
    std::optional<double> worst{};      ///< highest tightness of those sessions, before, after or the next morning
    int tender = 0;                     ///< sessions with a tender spot there
    Date last{};                        ///< the newest that names it either way
    std::vector<SessionId> sessions{};  ///< that name it either way, newest first
};

struct BodyRecord {
    DateRange range{};
    int sessions = 0;                   ///< of the range
    int withPlace = 0;                  ///< of these, those that name a place
    std::vector<PlaceRecord> places{};  ///< only named ones; the most often named first
};

/// The last `weeks` weeks up to `today`.
[[nodiscard]] BodyRecord bodyRecord(const History& history, Date today, int weeks);

}  // namespace limber::inline workspace
