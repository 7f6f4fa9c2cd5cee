// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/own_exercise_repository.h"

#include <cmath>
#include <map>

#include "core/storage/table.h"
#include "limber/base/expects.h"

namespace limber::inline storage {
namespace {

constexpr double kQuarters = 4;

const Table kExercises("own_exercise", "id",
                       {"name", "kind", "primary_muscle", "level", "pattern", "spine_load", "minutes_per_set",
                        "setup_minutes", "one_sided", "compound", "on_floor", "sets", "reps", "hold_seconds"});
const ListTable kAliases("own_exercise_alias", "own_exercise", {"own_exercise", "position", "alias"});
const ListTable kEquipment("own_exercise_equipment", "own_exercise", {"own_exercise", "position", "equipment"});
const ListTable kTags("own_exercise_spine_tag", "own_exercise", {"own_exercise", "position", "tag"});
const ListTable kMuscles("own_exercise_muscle", "own_exercise", {"own_exercise", "position", "muscle", "quarters"});
const ListTable kLengthened("own_exercise_lengthened", "own_exercise", {"own_exercise", "position", "muscle"});
const ListTable kCues("own_exercise_cue", "own_exercise", {"own_exercise", "position", "cue"});

Exercise exerciseFrom(Cursor& row) {
    Exercise e;
    e.own = true;
    e.hidden = row.next<bool>();
    e.name = row.next<std::string>();
    e.kind = row.next<ExerciseKind>();
    e.primary = row.next<Muscle>();
    e.level = row.next<Level>();
    e.pattern = row.next<Pattern>();
    e.spineLoad = row.next<SpineLoad>();
    e.minutesPerSet = row.next<double>();
    e.setupMinutes = row.next<double>();
    e.oneSided = row.next<bool>();
    e.compound = row.next<bool>();
    e.onFloor = row.next<bool>();
    e.dose.sets = row.next<int>();
    e.dose.reps = row.next<int>();
    e.dose.holdSeconds = row.next<int>();
    return e;
}

/// The exercises while their lists are read.
class Loader {
public:
    explicit Loader(Transaction& transaction) : m_connection(transaction.connection()) {}

    [[nodiscard]] std::vector<Exercise> load() {
        loadRows();
        if (m_exercises.empty()) return {};
        each("SELECT own_exercise, alias FROM own_exercise_alias",
             [](Exercise& e, Cursor& row) { e.aliases.push_back(row.next<std::string>()); });
        each("SELECT own_exercise, equipment FROM own_exercise_equipment",
             [](Exercise& e, Cursor& row) { e.equipment.push_back(row.next<Equipment>()); });
        each("SELECT own_exercise, tag FROM own_exercise_spine_tag",
             [](Exercise& e, Cursor& row) { e.spineTags.push_back(row.next<SpineTag>()); });
        each("SELECT own_exercise, muscle, quarters FROM own_exercise_muscle", [](Exercise& e, Cursor& row) {
            const auto muscle = row.next<Muscle>();
            e.muscles[muscle] = row.next<int>() / kQuarters;
        });
        each("SELECT own_exercise, muscle FROM own_exercise_lengthened",
             [](Exercise& e, Cursor& row) { e.lengthens.push_back(row.next<Muscle>()); });
        each("SELECT own_exercise, cue FROM own_exercise_cue",
             [](Exercise& e, Cursor& row) { e.cues.push_back(row.next<std::string>()); });
        return std::move(m_exercises);
    }

private:
    void loadRows() {
        Cursor row(m_connection,
                   "SELECT id, deleted, name, kind, primary_muscle, level, pattern, spine_load, minutes_per_set, "
                   "setup_minutes, one_sided, compound, on_floor, sets, reps, hold_seconds FROM own_exercise "
                   "ORDER BY rowid");
        while (row.nextRow()) {
            auto uuid = row.next<std::string>();
            m_exercises.push_back(exerciseFrom(row));
            m_exercises.back().id = ownExerciseId(uuid);
            m_index.emplace(std::move(uuid), m_exercises.size() - 1);
        }
    }

    template <class Add>
    void each(const std::string& select, Add add) {
        Cursor row(m_connection, select + " WHERE deleted = 0 ORDER BY own_exercise, position");
        while (row.nextRow()) add(m_exercises[m_index.at(row.next<std::string>())], row);
    }

    Connection& m_connection;
    std::vector<Exercise> m_exercises;
    std::map<std::string, std::size_t> m_index;
};

}  // namespace

void putOwnExercise(Transaction& t, const Exercise& e) {
    const auto uuid = uuidOfOwn(e.id);
    LIMBER_EXPECTS(uuid.has_value());
    const auto row =
        putRow(t, kExercises, *uuid, e.name, e.kind, e.primary, e.level, e.pattern, e.spineLoad, e.minutesPerSet,
               e.setupMinutes, e.oneSided, e.compound, e.onFloor, e.dose.sets, e.dose.reps, e.dose.holdSeconds);
    putValues(t, kAliases, row, e.aliases);
    putValues(t, kEquipment, row, e.equipment);
    putValues(t, kTags, row, e.spineTags);
    putItems(t, kMuscles, row, e.muscles, [&](int position, const auto& entry) {
        putItem(t, kMuscles, row, position, entry.first, static_cast<int>(std::lround(entry.second * kQuarters)));
    });
    putValues(t, kLengthened, row, e.lengthens);
    putValues(t, kCues, row, e.cues);
}

std::vector<Exercise> loadOwnExercises(Transaction& transaction) { return Loader(transaction).load(); }

bool hideOwnExercise(Transaction& transaction, const std::string& uuid) {
    return buryRow(transaction, kExercises, uuid);
}

}  // namespace limber::inline storage
