// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "limber/storage/data_file.h"

namespace limber::inline storage {

/// Every table that a transaction may write.
inline constexpr std::array<std::pair<std::string_view, Aggregate>, 45> kTables{{
    {"session", Aggregate::session},
    {"session_tag", Aggregate::session},
    {"session_region", Aggregate::session},
    {"session_relief", Aggregate::session},
    {"session_planned_block", Aggregate::session},
    {"session_exercise", Aggregate::session},
    {"session_set", Aggregate::session},
    {"session_tender_spot", Aggregate::session},
    {"session_treatment", Aggregate::session},
    {"check_in", Aggregate::checkIn},
    {"check_in_treatment", Aggregate::checkIn},
    {"self_test", Aggregate::selfTest},
    {"screen", Aggregate::screen},
    {"screen_answer", Aggregate::screen},
    {"profile", Aggregate::profile},
    {"profile_preferred_day", Aggregate::profile},
    {"profile_available_minutes", Aggregate::profile},
    {"profile_equipment", Aggregate::profile},
    {"profile_avoided_exercise", Aggregate::profile},
    {"profile_condition", Aggregate::profile},
    {"profile_medicine", Aggregate::profile},
    {"plan_day", Aggregate::plan},
    {"plan_block", Aggregate::plan},
    {"planned_exercise", Aggregate::plan},
    {"plan_reason", Aggregate::plan},
    {"usual_day", Aggregate::plan},
    {"usual_block", Aggregate::plan},
    {"usual_exercise", Aggregate::plan},
    {"verdict", Aggregate::verdict},
    {"week_note", Aggregate::weekNote},
    {"week_note_minutes", Aggregate::weekNote},
    {"week_note_equipment", Aggregate::weekNote},
    {"week_note_hurt", Aggregate::weekNote},
    {"plan_change_decision", Aggregate::decision},
    {"own_exercise", Aggregate::ownExercise},
    {"own_exercise_alias", Aggregate::ownExercise},
    {"own_exercise_equipment", Aggregate::ownExercise},
    {"own_exercise_spine_tag", Aggregate::ownExercise},
    {"own_exercise_muscle", Aggregate::ownExercise},
    {"own_exercise_lengthened", Aggregate::ownExercise},
    {"own_exercise_cue", Aggregate::ownExercise},
    {"import_batch", Aggregate::session},
    {"import_batch_row", Aggregate::session},
    {"experiment", Aggregate::experiment},
    {"weight_entry", Aggregate::weight},
}};

}  // namespace limber::inline storage
