// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/plan_repository.h"

#include <algorithm>
#include <map>

#include "core/storage/planned_exercise_rows.h"

namespace limber::inline storage {
namespace {

const Table kDays("plan_day", "day", {"day", "rest_reason"});
const Table kBlocks("plan_block", "id",
                    {"plan_day", "position", "kind", "title", "routine", "start_minutes", "minutes", "pinned",
                     "kept_anyway", "mark"});
const ListTable kExercises("planned_exercise", "plan_block",
                           {"plan_block", "position", "exercise", "sets", "reps", "load_grams", "hold_seconds",
                            "rpe_tenths"});
const ListTable kReasons("plan_reason", "plan_block", {"plan_block", "position", "message", "cause", "source"});

void putBlock(Transaction& t, const std::string& day, int position, const PlanBlock& block) {
    const auto id = putRow(t, kBlocks, block.id.value, day, position, block.kind, block.title, block.routine,
                           block.start, block.minutes, block.pinned, block.keptAnyway, block.mark);
    putPlannedExercises(t, kExercises, id, block.exercises);
    putItems(t, kReasons, id, block.reasons, [&](int place, const Reason& reason) {
        putItem(t, kReasons, id, place, reason.text, reason.cause, reason.source);
    });
}

std::vector<std::string> blocksOf(Transaction& transaction, const std::string& day) {
    Cursor row(transaction.connection(),
               "SELECT id FROM plan_block WHERE plan_day = ? AND deleted = 0 ORDER BY position, id", day);
    std::vector<std::string> ids;
    while (row.nextRow()) ids.push_back(row.next<std::string>());
    return ids;
}

PlanBlock blockFrom(Cursor& row) {
    PlanBlock block;
    block.id = row.next<BlockId>();
    block.kind = row.next<BlockKind>();
    block.title = row.next<Message>();
    block.routine = row.next<std::string>();
    block.start = row.next<std::optional<TimeOfDay>>();
    block.minutes = row.next<int>();
    block.pinned = row.next<bool>();
    block.keptAnyway = row.next<bool>();
    block.mark = row.next<std::optional<BlockMark>>();
    return block;
}

Reason reasonFrom(Cursor& row) {
    Reason reason;
    reason.text = row.next<Message>();
    reason.cause = row.next<std::optional<Cause>>();
    reason.source = row.next<std::string>();
    return reason;
}

/// The days of some dates while their blocks are read.
class Loader {
public:
    Loader(Transaction& transaction, DateRange range) : m_connection(transaction.connection()), m_range(range) {}

    [[nodiscard]] std::vector<PlanDay> load() {
        loadDays();
        loadBlocks();
        each(
            "SELECT b.id, c.exercise, c.sets, c.reps, c.load_grams, c.hold_seconds, c.rpe_tenths FROM plan_day d "
            "CROSS JOIN plan_block b ON b.plan_day = d.id CROSS JOIN planned_exercise c ON c.plan_block = b.id",
            [](PlanBlock& block, Cursor& row) { block.exercises.push_back(plannedExerciseFrom(row)); });
        each(
            "SELECT b.id, c.message, c.cause, c.source FROM plan_day d "
            "CROSS JOIN plan_block b ON b.plan_day = d.id CROSS JOIN plan_reason c ON c.plan_block = b.id",
            [](PlanBlock& block, Cursor& row) { block.reasons.push_back(reasonFrom(row)); });
        for (auto& day : m_days)
            if (!day.rest) day.restReason.reset();
        return std::move(m_days);
    }

private:
    void loadDays() {
        Cursor row(m_connection,
                   "SELECT day, rest_reason FROM plan_day WHERE day BETWEEN ? AND ? AND deleted = 0 ORDER BY day",
                   m_range.first, m_range.last);
        while (row.nextRow()) {
            PlanDay day;
            day.date = row.next<Date>();
            day.restReason = row.next<std::optional<Message>>();
            m_days.push_back(std::move(day));
        }
    }

    void loadBlocks() {
        Cursor row(m_connection,
                   "SELECT d.day, b.id, b.kind, b.title, b.routine, b.start_minutes, b.minutes, b.pinned, "
                   "b.kept_anyway, b.mark FROM plan_day d CROSS JOIN plan_block b ON b.plan_day = d.id "
                   "WHERE d.day BETWEEN ? AND ? AND d.deleted = 0 AND b.deleted = 0 "
                   "ORDER BY d.day, b.position, b.id",
                   m_range.first, m_range.last);
        std::size_t at = 0;
        while (row.nextRow()) {
            const auto date = row.next<Date>();
            while (m_days[at].date < date) ++at;
            auto& day = m_days[at];
            day.blocks.push_back(blockFrom(row));
            const auto& block = day.blocks.back();
            if (block.kind == BlockKind::workout || block.kind == BlockKind::cardio) day.rest = false;
            m_index.emplace(block.id.value, std::pair{at, day.blocks.size() - 1});
        }
    }

    template <class Add>
    void each(const std::string& select, Add add) {
        Cursor row(m_connection,
                   select +
                       " WHERE d.day BETWEEN ? AND ? AND d.deleted = 0 AND b.deleted = 0 AND c.deleted = 0 "
                       "ORDER BY b.id, c.position",
                   m_range.first, m_range.last);
        while (row.nextRow()) {
            const auto [day, block] = m_index.at(row.next<std::string>());
            add(m_days[day].blocks[block], row);
        }
    }

    Connection& m_connection;
    DateRange m_range;
    std::vector<PlanDay> m_days;
    std::map<std::string, std::pair<std::size_t, std::size_t>> m_index;
};

}  // namespace

void putPlanDay(Transaction& t, const PlanDay& day) {
    const auto id = putRow(t, kDays, t.newId(), day.date, day.restReason);
    for (const auto& old : blocksOf(t, id.id)) {
        const bool stays = std::any_of(day.blocks.begin(), day.blocks.end(),
                                       [&](const PlanBlock& block) { return block.id.value == old; });
        if (!stays) buryRow(t, kBlocks, old);
    }
    int position = 0;
    for (const auto& block : day.blocks) putBlock(t, id.id, position++, block);
}

bool isKnownBlock(Transaction& transaction, const BlockId& id) {
    Cursor row(transaction.connection(), "SELECT 1 FROM plan_block WHERE id = ? ORDER BY id", id);
    return row.nextRow();
}

std::optional<StoredBlock> findBlock(Transaction& transaction, const BlockId& id) {
    std::optional<Date> date;
    {
        Cursor row(transaction.connection(),
                   "SELECT d.day FROM plan_block b JOIN plan_day d ON d.id = b.plan_day "
                   "WHERE b.id = ? AND b.deleted = 0 AND d.deleted = 0 ORDER BY d.day",
                   id);
        if (row.nextRow()) date = row.next<Date>();
    }
    if (!date) return std::nullopt;
    const auto day = findPlanDay(transaction, *date);
    int position = 0;
    while (day->blocks[static_cast<std::size_t>(position)].id != id) ++position;
    return StoredBlock{*date, position, day->blocks[static_cast<std::size_t>(position)]};
}

std::optional<PlanDay> findPlanDay(Transaction& transaction, Date date) {
    auto days = loadPlanDays(transaction, {date, date});
    if (days.empty()) return std::nullopt;
    return std::move(days.front());
}

std::vector<PlanDay> loadPlanDays(Transaction& transaction, DateRange range) {
    return Loader(transaction, range).load();
}

}  // namespace limber::inline storage
