// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/knowledge/item_reader.h"
#include "limber/domain/figure.h"

namespace limber::inline knowledge {

/// Changes `pose` by the keys of `reader` (docs/figure.md); what it does not name stays.
void readPose(ItemReader& reader, Pose& pose);
/// The points below `key`; "hands" and the like name both sides.
[[nodiscard]] std::vector<BodyPoint> readPoints(ItemReader& reader, const char* key);

}  // namespace limber::inline knowledge
