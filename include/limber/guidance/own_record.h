// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "limber/domain/history.h"

namespace limber::inline guidance {

/// What a treatment has done for this person, by the person's own word.
struct OwnRecord {
    int used = 0;
    int rated = 0;
    int helped = 0;
    int measured = 0;   ///< sessions played for it with the tightness before and after
    double before = 0;  ///< mean of those
    double after = 0;
};
[[nodiscard]] OwnRecord ownRecord(const History& history, std::string_view treatment, Date today);

}  // namespace limber::inline guidance
