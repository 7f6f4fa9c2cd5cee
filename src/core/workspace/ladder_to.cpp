// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ladder_to.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <utility>

namespace limber::inline workspace {
namespace {

constexpr std::size_t kMostRungs = 6;  ///< as many as the longest of the catalogue's ladders

using Rungs = std::vector<std::vector<std::string>>;

/// The catalogue's rungs below the exercise; nothing where it stands on no ladder.
std::optional<Rungs> rungsBelow(const std::string& exercise, const Catalogue& catalogue) {
    for (const auto& ladder : catalogue.ladders())
        for (auto rung = ladder.rungs.begin(); rung != ladder.rungs.end(); ++rung)
            if (std::find(rung->begin(), rung->end(), exercise) != rung->end())
                return Rungs(ladder.rungs.begin(), rung);
    return std::nullopt;
}

auto demandOf(const Exercise& exercise) { return std::pair(exercise.spineLoad, exercise.level); }

/// The smallest step down: the most demanding of what is named, the first of those.
const Exercise* stepDown(const Exercise& from, const std::set<std::string>& taken, const Catalogue& catalogue) {
    const Exercise* best = nullptr;
    for (const auto* ids : {&from.lowerSpineLoad, &from.easier})
        for (const auto& id : *ids) {
            const Exercise* other = catalogue.exercise(id);
            if (other == nullptr || taken.contains(id)) continue;
            if (other->spineLoad > from.spineLoad || other->level > from.level) continue;
            if (best == nullptr || demandOf(*other) > demandOf(*best)) best = other;
        }
    return best;
}

}  // namespace

Ladder ladderTo(const Exercise& exercise, const Catalogue& catalogue) {
    Rungs down;  // hardest first
    std::set<std::string> taken;
    std::optional<Rungs> below;
    for (const Exercise* at = &exercise; at != nullptr && !below && down.size() < kMostRungs;
         at = stepDown(*at, taken, catalogue)) {
        down.push_back({at->id});
        taken.insert(at->id);
        below = rungsBelow(at->id, catalogue);
    }
    Ladder ladder{.id = "way_back_to_" + exercise.id, .name = exercise.name, .rungs = below.value_or(Rungs{})};
    ladder.rungs.insert(ladder.rungs.end(), down.rbegin(), down.rend());
    return ladder;
}

}  // namespace limber::inline workspace
