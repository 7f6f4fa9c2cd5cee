// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/plan_request.h"

namespace limber::bench {

/// A lifter with a full gym, an hour and a quarter on five days and eight weeks of log: nothing is left out for want of
/// equipment or time, so this is as large as a problem gets.
[[nodiscard]] PlanRequest fullSizeRequest(int days);

}  // namespace limber::bench
