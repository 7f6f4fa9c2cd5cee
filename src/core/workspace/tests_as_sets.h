// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "limber/domain/history.h"

namespace limber::inline workspace {

/// The history as planner and checker see it: each hold of a self-test of the last four weeks is one hard set of the
/// exercise that it resembles. The same pointer where there is none.
[[nodiscard]] std::shared_ptr<const History> withTestsAsSets(std::shared_ptr<const History> history, Date today);

}  // namespace limber::inline workspace
