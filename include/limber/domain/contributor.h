// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/base/id.h"
#include "limber/base/message.h"
#include "limber/domain/cause.h"

namespace limber::inline domain {

/// Something of one session that goes with a cause; no statement about how probable the cause is.
struct Contributor {
    Cause cause{};
    Message text{};
    std::vector<SessionId> sessions{};  ///< the session itself, then others that the line rests on
    std::vector<Date> checkIns{};
    std::string source{};  ///< evidence id, or "DESIGN"
};

struct SessionContributors {
    SessionId session{};
    Date date{};
    std::vector<Contributor> contributors{};
};

}  // namespace limber::inline domain
