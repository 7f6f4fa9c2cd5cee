// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/domain/skeleton.h"

namespace limber::inline domain {

/// The point of the skin that others reach for, with the axes of its segment.
[[nodiscard]] Frame pointFrame(const Skeleton& skeleton, BodyPoint point);

}  // namespace limber::inline domain
