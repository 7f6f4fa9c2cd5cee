// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/experiment_repository.h"

#include <string>

#include "core/storage/stamp_column.h"

namespace limber::inline storage {
namespace {

// A tombstone may stand for an experiment that this file never held; only then what was drawn is taken over too.
constexpr auto kPut =
    "INSERT INTO experiment "
    "(id, edited, habit, hoped_effect, start_day, days_a_block, blocks, seed, stopped_day) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (id) DO UPDATE SET edited = max(excluded.edited, edited + (edited > excluded.edited)), "
    "habit = iif(deleted, excluded.habit, habit), "
    "hoped_effect = iif(deleted, excluded.hoped_effect, hoped_effect), "
    "start_day = iif(deleted, excluded.start_day, start_day), "
    "days_a_block = iif(deleted, excluded.days_a_block, days_a_block), "
    "blocks = iif(deleted, excluded.blocks, blocks), "
    "seed = iif(deleted, excluded.seed, seed), "
    "stopped_day = excluded.stopped_day, deleted = 0";

std::string digitsOf(const std::vector<bool>& blocks) {
    std::string digits;
    for (const bool with : blocks) digits += with ? '1' : '0';
    return digits;
}

std::vector<bool> blocksFrom(const std::string& digits) {
    std::vector<bool> blocks;
    for (const char digit : digits) blocks.push_back(digit == '1');
    return blocks;
}

}  // namespace

void putExperiment(Transaction& t, const Experiment& e) {
    run(t.connection(), kPut, e.id, t.stamp(), e.habit, e.hopedEffect, e.start, e.daysABlock, digitsOf(e.blocks),
        static_cast<std::int64_t>(e.seed), e.stopped);
}

std::vector<Experiment> loadExperiments(Transaction& transaction) {
    Cursor row(transaction.connection(),
               "SELECT id, habit, hoped_effect, start_day, days_a_block, blocks, seed, stopped_day FROM experiment "
               "WHERE deleted = 0 ORDER BY start_day, id");
    std::vector<Experiment> experiments;
    while (row.nextRow()) {
        Experiment e;
        e.id = row.next<std::string>();
        e.habit = row.next<Habit>();
        e.hopedEffect = row.next<double>();
        e.start = row.next<Date>();
        e.daysABlock = row.next<int>();
        e.blocks = blocksFrom(row.next<std::string>());
        e.seed = static_cast<std::uint64_t>(row.next<std::int64_t>());
        e.stopped = row.next<std::optional<Date>>();
        experiments.push_back(std::move(e));
    }
    return experiments;
}

}  // namespace limber::inline storage
