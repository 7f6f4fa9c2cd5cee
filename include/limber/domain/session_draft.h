// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/session.h"

namespace limber::inline domain {

/// A session that is being logged: everything typed so far, also the sets that are not ticked yet.
struct SessionDraft {
    Session session{};                     ///< `minutes` 0 while not said
    std::vector<std::vector<int>> done{};  ///< of each exercise, the indices of the ticked sets
    bool operator==(const SessionDraft&) const = default;
};

}  // namespace limber::inline domain
