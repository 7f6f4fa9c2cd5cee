// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/usual_week_repository.h"

#include <algorithm>

#include "core/storage/planned_exercise_rows.h"

namespace limber::inline storage {
namespace {

const Table kDays("usual_day", "weekday", {"weekday"});
const Table kBlocks("usual_block", "id",
                    {"usual_day", "position", "kind", "title", "routine", "start_minutes", "minutes", "pinned"});
const ListTable kExercises("usual_exercise", "usual_block",
                           {"usual_block", "position", "exercise", "sets", "reps", "load_grams", "hold_seconds",
                            "rpe_tenths"});

std::vector<PlanBlock> blocksOf(Transaction& transaction, const std::string& day) {
    Cursor row(transaction.connection(),
               "SELECT id, kind, title, routine, start_minutes, minutes, pinned FROM usual_block "
               "WHERE usual_day = ? AND deleted = 0 ORDER BY position, id",
               day);
    std::vector<PlanBlock> blocks;
    while (row.nextRow()) {
        PlanBlock block;
        block.id = row.next<BlockId>();
        block.kind = row.next<BlockKind>();
        block.title = row.next<Message>();
        block.routine = row.next<std::string>();
        block.start = row.next<std::optional<TimeOfDay>>();
        block.minutes = row.next<int>();
        block.pinned = row.next<bool>();
        blocks.push_back(std::move(block));
    }
    return blocks;
}

std::vector<PlannedExercise> exercisesOf(Transaction& transaction, const BlockId& block) {
    Cursor row(transaction.connection(),
               "SELECT exercise, sets, reps, load_grams, hold_seconds, rpe_tenths FROM usual_exercise "
               "WHERE usual_block = ? AND deleted = 0 ORDER BY position",
               block);
    std::vector<PlannedExercise> exercises;
    while (row.nextRow()) exercises.push_back(plannedExerciseFrom(row));
    return exercises;
}

}  // namespace

void putUsualDay(Transaction& t, const UsualDay& day) {
    const auto id = putRow(t, kDays, t.newId(), day.weekday);
    for (const auto& old : blocksOf(t, id.id)) {
        const bool stays = std::any_of(day.blocks.begin(), day.blocks.end(),
                                       [&](const PlanBlock& block) { return block.id == old.id; });
        if (!stays) buryRow(t, kBlocks, old.id.value);
    }
    int position = 0;
    for (const auto& block : day.blocks) {
        const auto written = putRow(t, kBlocks, block.id.value, id.id, position++, block.kind, block.title,
                                    block.routine, block.start, block.minutes, block.pinned);
        putPlannedExercises(t, kExercises, written, block.exercises);
    }
}

bool hasUsualWeek(Transaction& transaction) {
    Cursor row(transaction.connection(),
               "SELECT EXISTS (SELECT 1 FROM usual_day d JOIN usual_block b ON b.usual_day = d.id "
               "WHERE d.deleted = 0 AND b.deleted = 0 ORDER BY b.id)");
    return row.nextRow() && row.next<bool>();
}

std::vector<UsualDay> loadUsualWeek(Transaction& transaction) {
    std::vector<std::pair<std::string, UsualDay>> days;
    {
        Cursor row(transaction.connection(), "SELECT id, weekday FROM usual_day WHERE deleted = 0 ORDER BY weekday");
        while (row.nextRow()) {
            auto id = row.next<std::string>();
            days.emplace_back(std::move(id), UsualDay{.weekday = row.next<Weekday>()});
        }
    }
    std::vector<UsualDay> week;
    for (auto& [id, day] : days) {
        day.blocks = blocksOf(transaction, id);
        for (auto& block : day.blocks) block.exercises = exercisesOf(transaction, block.id);
        week.push_back(std::move(day));
    }
    std::sort(week.begin(), week.end(), [](const UsualDay& a, const UsualDay& b) { return a.weekday < b.weekday; });
    return week;
}

}  // namespace limber::inline storage
