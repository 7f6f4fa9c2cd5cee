// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/assessment.h"

#include <algorithm>

#include "limber/base/expects.h"

namespace limber::inline domain {

const CauseEstimate& Assessment::of(Cause cause) const {
    const auto found =
        std::find_if(causes.begin(), causes.end(), [&](const CauseEstimate& c) { return c.cause == cause; });
    LIMBER_EXPECTS(found != causes.end());
    return *found;
}

}  // namespace limber::inline domain
