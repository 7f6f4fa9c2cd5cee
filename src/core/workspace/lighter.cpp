// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/lighter.h"

#include "limber/planning/lighter_session.h"
#include "limber/planning/suitability.h"
#include "limber/workspace/loop.h"

namespace limber::inline workspace {
namespace {

constexpr int kGentleMinutes = 10;

}  // namespace

std::optional<PlanBlock> lighterVersion(const Snapshot& snapshot, const PlanBlock& block, Date date) {
    if (block.kind != BlockKind::workout || block.mark || block.exercises.empty()) return std::nullopt;
    const auto request = planRequest(snapshot, snapshot.today, 1, {});
    PlanBlock lighter = planning::lighterVersion(block, request, *snapshot.catalogue, date);
    if (lighter.exercises == block.exercises) return std::nullopt;
    lighter.pinned = true;
    return lighter;
}

const Routine* gentleRoutine(const Snapshot& snapshot, Date date) {
    const auto request = planRequest(snapshot, snapshot.today, 1, {});
    for (const auto& routine : snapshot.catalogue->routines())
        if (routine.kind == RoutineKind::stretching && routine.minutes <= kGentleMinutes &&
            !whyNot(routine, request, *snapshot.catalogue, date))
            return &routine;
    return nullptr;
}

}  // namespace limber::inline workspace
