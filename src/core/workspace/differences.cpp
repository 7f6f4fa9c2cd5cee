// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "limber/workspace/loop.h"

namespace limber::inline workspace {
namespace {

/// How much a line matters: what answers a likely cause comes first, minutes that follow from the rest last.
enum class Rank : std::uint8_t { answersExactly, answers, otherwise, minutes };

struct RankedLine {
    PlanDifference line{};
    Rank rank{};
    const PlanBlock* block = nullptr;
};
using Differences = std::vector<RankedLine>;

std::string kindOf(const PlanBlock& block) { return std::string(nameOf(block.kind)); }

/// The reason of a likely cause that speaks of the exercise, or of the block when that is empty; else one that speaks
/// of the block.
std::pair<std::optional<Cause>, Rank> answerIn(const PlanBlock& block, const std::string& exercise) {
    std::optional<Cause> ofBlock;
    for (const auto& reason : block.reasons) {
        if (!reason.cause) continue;
        const auto* named = reason.text.field("exercise");
        const auto* id = named != nullptr ? std::get_if<std::string>(named) : nullptr;
        if (id == nullptr && exercise.empty()) return {reason.cause, Rank::answersExactly};
        if (id != nullptr && *id == exercise) return {reason.cause, Rank::answersExactly};
        if (id == nullptr && !ofBlock) ofBlock = reason.cause;
    }
    return {ofBlock, ofBlock ? Rank::answers : Rank::otherwise};
}

/// `exercise`: what the line speaks of; empty for the block.
RankedLine line(std::string code, Date date, const PlanBlock& block, const std::string& exercise,
                std::vector<std::pair<std::string, FieldValue>> fields) {
    fields.insert(fields.begin(), {"date", date});
    const auto [cause, rank] = answerIn(block, exercise);
    return {{{std::move(code), std::move(fields)}, date, cause}, rank, &block};
}

const PlannedExercise* find(const PlanBlock& block, const std::string& exercise) {
    const auto found = std::find_if(block.exercises.begin(), block.exercises.end(),
                                    [&](const PlannedExercise& planned) { return planned.exercise == exercise; });
    return found == block.exercises.end() ? nullptr : &*found;
}

void compareDose(Differences& lines, Date date, const PlannedExercise& before, const PlannedExercise& after,
                 const PlanBlock& block) {
    if (before.sets != after.sets)
        lines.push_back(line("difference.sets", date, block, after.exercise,
                             {{"exercise", after.exercise}, {"before", before.sets}, {"after", after.sets}}));
    if (before.load && after.load && before.load != after.load)
        lines.push_back(line(
            "difference.load", date, block, after.exercise,
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
        lines.push_back(line("difference.swapped", date, after, added[i], {{"before", gone[i]}, {"after", added[i]}}));
    for (std::size_t i = swaps; i < gone.size(); ++i)
        lines.push_back(line("difference.exercise_removed", date, after, gone[i], {{"exercise", gone[i]}}));
    for (std::size_t i = swaps; i < added.size(); ++i)
        lines.push_back(line("difference.exercise_added", date, after, added[i], {{"exercise", added[i]}}));
    for (const auto& planned : after.exercises)
        if (const auto* old = find(before, planned.exercise)) compareDose(lines, date, *old, planned, after);
}

void compareBlocks(Differences& lines, Date date, const PlanBlock& before, const PlanBlock& after) {
    if (before.routine != after.routine && !before.routine.empty() && !after.routine.empty())
        lines.push_back(
            line("difference.routine", date, after, {}, {{"before", before.routine}, {"after", after.routine}}));
    else if (before.minutes != after.minutes) {
        lines.push_back(line("difference.minutes", date, after, {},
                             {{"kind", kindOf(after)}, {"before", before.minutes}, {"after", after.minutes}}));
        if (after.kind == BlockKind::workout || !lines.back().line.cause) lines.back().rank = Rank::minutes;
    }
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
            lines.push_back(line("difference.removed", after.date, *old[i], {},
                                 {{"kind", kindOf(*old[i])}, {"minutes", old[i]->minutes}}));
        for (std::size_t i = pairs; i < fresh.size(); ++i)
            lines.push_back(line("difference.added", after.date, *fresh[i], {},
                                 {{"kind", kindOf(*fresh[i])}, {"minutes", fresh[i]->minutes}}));
    }
}

bool isSame(const PlanBlock& a, const PlanBlock& b) {
    return a.kind == b.kind && a.routine == b.routine && a.minutes == b.minutes && a.exercises == b.exercises;
}

/// What is left out on one day and put in on another has moved.
void joinMoves(Differences& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].line.text.code != "difference.removed") continue;
        const auto put = std::find_if(lines.begin(), lines.end(), [&](const RankedLine& other) {
            return other.line.text.code == "difference.added" && isSame(*other.block, *lines[i].block);
        });
        if (put == lines.end()) continue;
        put->line.text = {"difference.moved",
                          {{"date", put->line.date}, {"before", lines[i].line.date}, {"kind", kindOf(*put->block)}}};
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i--));
    }
}

}  // namespace

std::vector<PlanDifference> differences(const Plan& before, const Plan& after) {
    Differences lines;
    for (const auto& day : after.days) {
        const auto old = std::find_if(before.days.begin(), before.days.end(),
                                      [&](const PlanDay& other) { return other.date == day.date; });
        static const PlanDay kNothing{};
        compareDays(lines, old == before.days.end() ? kNothing : *old, day);
    }
    joinMoves(lines);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const RankedLine& a, const RankedLine& b) { return a.rank < b.rank; });
    std::vector<PlanDifference> sorted;
    for (auto& ranked : lines) sorted.push_back(std::move(ranked.line));
    return sorted;
}

}  // namespace limber::inline workspace
