// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "limber/workspace/loop.h"

namespace limber::inline workspace {
namespace {

using Differences = std::vector<PlanDifference>;

std::optional<Cause> causeOf(const PlanBlock& block) {
    for (const auto& reason : block.reasons)
        if (reason.cause) return reason.cause;
    return std::nullopt;
}

std::string kindOf(const PlanBlock& block) { return std::string(nameOf(block.kind)); }

PlanDifference line(std::string code, Date date, const PlanBlock& block,
                    std::vector<std::pair<std::string, FieldValue>> fields) {
    fields.insert(fields.begin(), {"date", date});
    return {{std::move(code), std::move(fields)}, date, causeOf(block)};
}

const PlannedExercise* find(const PlanBlock& block, const std::string& exercise) {
    const auto found = std::find_if(block.exercises.begin(), block.exercises.end(),
                                    [&](const PlannedExercise& planned) { return planned.exercise == exercise; });
    return found == block.exercises.end() ? nullptr : &*found;
}

void compareDose(Differences& lines, Date date, const PlannedExercise& before, const PlannedExercise& after,
                 const PlanBlock& block) {
    if (before.sets != after.sets)
        lines.push_back(line("difference.sets", date, block,
                             {{"exercise", after.exercise}, {"before", before.sets}, {"after", after.sets}}));
    if (before.load && after.load && before.load != after.load)
        lines.push_back(line(
            "difference.load", date, block,
            {{"exercise", after.exercise}, {"before", before.load->kilograms()}, {"after", after.load->kilograms()}}));
}

/// Exercises that only one of the two has, in order.
std::vector<std::string> missingIn(const PlanBlock& other, const PlanBlock& block) {
    std::vector<std::string> missing;
    for (const auto& planned : block.exercises)
        if (!find(other, planned.exercise)) missing.push_back(planned.exercise);
    return missing;
}

void compareExercises(Differences& lines, Date date, const PlanBlock& before, const PlanBlock& after) {
    const auto gone = missingIn(after, before);
    const auto added = missingIn(before, after);
    const auto swaps = std::min(gone.size(), added.size());
    for (std::size_t i = 0; i < swaps; ++i)
        lines.push_back(line("difference.swapped", date, after, {{"before", gone[i]}, {"after", added[i]}}));
    for (std::size_t i = swaps; i < gone.size(); ++i)
        lines.push_back(line("difference.exercise_removed", date, after, {{"exercise", gone[i]}}));
    for (std::size_t i = swaps; i < added.size(); ++i)
        lines.push_back(line("difference.exercise_added", date, after, {{"exercise", added[i]}}));
    for (const auto& planned : after.exercises)
        if (const auto* old = find(before, planned.exercise)) compareDose(lines, date, *old, planned, after);
}

void compareBlocks(Differences& lines, Date date, const PlanBlock& before, const PlanBlock& after) {
    if (before.routine != after.routine && !before.routine.empty() && !after.routine.empty())
        lines.push_back(
            line("difference.routine", date, after, {{"before", before.routine}, {"after", after.routine}}));
    else if (before.minutes != after.minutes)
        lines.push_back(line("difference.minutes", date, after,
                             {{"kind", kindOf(after)}, {"before", before.minutes}, {"after", after.minutes}}));
    compareExercises(lines, date, before, after);
}

/// Blocks of a kind are compared in their order within the day.
void compareDays(Differences& lines, const PlanDay& before, const PlanDay& after) {
    for (const auto kind : allOf<BlockKind>()) {
        std::vector<const PlanBlock*> old;
        std::vector<const PlanBlock*> fresh;
        for (const auto& block : before.blocks)
            if (block.kind == kind) old.push_back(&block);
        for (const auto& block : after.blocks)
            if (block.kind == kind) fresh.push_back(&block);
        const auto pairs = std::min(old.size(), fresh.size());
        for (std::size_t i = 0; i < pairs; ++i) compareBlocks(lines, after.date, *old[i], *fresh[i]);
        for (std::size_t i = pairs; i < old.size(); ++i)
            lines.push_back(line("difference.removed", after.date, *old[i],
                                 {{"kind", kindOf(*old[i])}, {"minutes", old[i]->minutes}}));
        for (std::size_t i = pairs; i < fresh.size(); ++i)
            lines.push_back(line("difference.added", after.date, *fresh[i],
                                 {{"kind", kindOf(*fresh[i])}, {"minutes", fresh[i]->minutes}}));
    }
}

}  // namespace

std::vector<PlanDifference> differences(const Plan& before, const Plan& after) {
    Differences lines;
    for (const auto& day : after.days) {
        const auto old = std::find_if(before.days.begin(), before.days.end(),
                                      [&](const PlanDay& other) { return other.date == day.date; });
        compareDays(lines, old == before.days.end() ? PlanDay{.date = day.date} : *old, day);
    }
    return lines;
}

}  // namespace limber::inline workspace
