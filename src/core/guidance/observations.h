// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/guidance/log_view.h"

namespace limber::inline guidance {

/// In the order of the network's lists. Exposures use no tightness.
struct Observations {
    std::vector<Observation> exposures{};
    std::vector<Observation> findings{};
    std::optional<bool> tight{};
    [[nodiscard]] Readings readings() const;
};
[[nodiscard]] Observations observe(const LogView& log);

using Observer = Observation (*)(const LogView&);
/// The reader of an exposure or finding by its id; null when there is none.
[[nodiscard]] Observer exposureObserver(std::string_view id);
[[nodiscard]] Observer findingObserver(std::string_view id);

}  // namespace limber::inline guidance
