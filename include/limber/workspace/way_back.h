// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "limber/base/message.h"
#include "limber/domain/session.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// The way back to a lift or activity that was taken out of the plan or reduced (`thomee_pain_monitoring`): along a
/// ladder of the catalogue, or one made of what the catalogue names as easier. Steps name rungs by their index.
struct WayBack {
    struct Step {
        std::size_t rung = 0;
        std::string exercise{};
    };
    std::string ladder{};
    std::vector<std::vector<std::string>> rungs{};  ///< easiest first, up to the goal; a choice of exercises each
    Step goal{};                                    ///< the highest rung of the last half year, as it was done last
    std::optional<Step> here{};                     ///< the highest rung below it that was done since it was taken out
    std::optional<Step> next{};         ///< where to begin, or the step up; none while nothing of the ladder is allowed
    Message why{};                      ///< what took it out
    std::optional<Date> until{};        ///< the last day of that, where it is known
    std::vector<Message> needs{};       ///< what is lacking for `next`; empty: it may be taken
    std::vector<SessionId> sessions{};  ///< done on the way, newest first
};

/// First along the catalogue's ladders, then to everything else that is held down, what loads the spine most first;
/// what is a rung of one way has no other. A change stays on the list four weeks after it is over, until the goal is
/// done again.
[[nodiscard]] std::vector<WayBack> waysBack(const Snapshot& snapshot);

}  // namespace limber::inline workspace
