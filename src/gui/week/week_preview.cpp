// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_preview.h"

#include <algorithm>
#include <memory>

namespace limber::inline gui {
namespace {

PlanDay& dayOf(std::vector<PlanDay>& days, Date date) {
    const auto place = std::lower_bound(days.begin(), days.end(), date,
                                        [](const PlanDay& day, Date wanted) { return day.date < wanted; });
    if (place != days.end() && place->date == date) return *place;
    return *days.insert(place, PlanDay{.date = date});
}

std::optional<PlanBlock> takeOut(std::vector<PlanDay>& days, const BlockId& id) {
    for (auto& day : days)
        for (auto block = day.blocks.begin(); block != day.blocks.end(); ++block)
            if (block->id == id) {
                auto taken = std::move(*block);
                day.blocks.erase(block);
                return taken;
            }
    return std::nullopt;
}

void setRest(std::vector<PlanDay>& days) {
    for (auto& day : days)
        day.rest = std::none_of(day.blocks.begin(), day.blocks.end(), [](const PlanBlock& block) {
            return block.kind == BlockKind::workout || block.kind == BlockKind::cardio;
        });
}

/// The snapshot as it would be after the move.
Snapshot moved(const Snapshot& snapshot, const MoveBlock& move) {
    auto history = std::make_shared<History>(*snapshot.history);
    auto& days = history->plannedDays;
    auto ids = move.with;
    ids.push_back(move.id);
    int position = move.position;
    for (const auto& id : ids) {
        auto block = takeOut(days, id);
        if (!block) continue;
        block->pinned = true;
        auto& blocks = dayOf(days, move.to).blocks;
        const auto place = std::clamp(position++, 0, static_cast<int>(blocks.size()));
        blocks.insert(blocks.begin() + place, *std::move(block));
    }
    setRest(days);
    Snapshot next = snapshot;
    next.history = std::move(history);
    return next;
}

}  // namespace

WeekPreview previewOf(const Snapshot& snapshot, Date from, const MoveBlock& move) {
    const Snapshot next = moved(snapshot, move);
    const PlanPart part = partToPlan(next, from);
    if (part.days <= 0) return {};
    auto changes = adjustmentsFor(assessmentOf(next), next);
    dropUnanswered(changes, next);
    const auto request = planRequest(next, part.from, part.days, std::move(changes));
    const Plan standing = judgePlan(standingPlan(next, part.from, part.days), request, *next.catalogue);
    WeekPreview preview{standing.problems, {}};
    if (const auto replanned = suggestPlan(request, *next.catalogue, Budget::first))
        preview.rest = differences(standing, *replanned);
    return preview;
}

}  // namespace limber::inline gui
