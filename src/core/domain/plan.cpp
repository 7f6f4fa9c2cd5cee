// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/plan.h"

#include <algorithm>

namespace limber::inline domain {

const PlanBlock* Plan::find(const BlockId& id) const {
    for (const auto& day : days) {
        const auto block =
            std::find_if(day.blocks.begin(), day.blocks.end(), [&](const PlanBlock& b) { return b.id == id; });
        if (block != day.blocks.end()) return &*block;
    }
    return nullptr;
}

}  // namespace limber::inline domain
