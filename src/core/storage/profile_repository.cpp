// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/storage/profile_repository.h"

#include "core/storage/table.h"

namespace limber::inline storage {
namespace {

/// One person, the same in every file, so that merging two files meets the same row.
const std::string kPerson = "00000000-0000-4000-8000-000000000001";

const Table kProfile("profile", "id",
                     {"units",
                      "distance_units",
                      "body_units",
                      "sex",
                      "birth_year",
                      "height_cm",
                      "weight_grams",
                      "experience",
                      "goal",
                      "recent_training",
                      "workouts_per_week",
                      "cardio_per_week",
                      "yoga_per_week",
                      "preferred_days_given",
                      "usual_start_minutes",
                      "can_get_up_from_floor",
                      "equipment_given",
                      "activity",
                      "pregnancy_weeks",
                      "post_partum_weeks",
                      "pregnant",
                      "weight_goal_lb_per_week"});
const ListTable kDays("profile_preferred_day", "profile", {"profile", "position", "weekday"});
const ListTable kMinutes("profile_available_minutes", "profile", {"profile", "position", "weekday", "minutes"});
const ListTable kEquipment("profile_equipment", "profile", {"profile", "position", "equipment"});
const ListTable kAvoided("profile_avoided_exercise", "profile", {"profile", "position", "exercise"});
const ListTable kConditions("profile_condition", "profile", {"profile", "position", "condition", "until_day"});
const ListTable kMedicines("profile_medicine", "profile", {"profile", "position", "medicine"});

Profile profileFrom(Cursor& row) {
    Profile p;
    p.units = row.next<std::optional<Units>>();
    p.distanceUnits = row.next<std::optional<Units>>();
    p.bodyUnits = row.next<std::optional<Units>>();
    p.sex = row.next<std::optional<Sex>>();
    p.birthYear = row.next<std::optional<int>>();
    p.heightCm = row.next<std::optional<double>>();
    p.weight = row.next<std::optional<Mass>>();
    p.experience = row.next<std::optional<Level>>();
    p.goal = row.next<std::optional<Goal>>();
    p.recentTraining = row.next<std::optional<RecentTraining>>();
    p.workoutsPerWeek = row.next<std::optional<int>>();
    p.cardioPerWeek = row.next<std::optional<int>>();
    p.yogaPerWeek = row.next<std::optional<int>>();
    if (row.next<bool>()) p.preferredDays.emplace();
    p.usualStart = row.next<std::optional<TimeOfDay>>();
    p.canGetUpFromFloor = row.next<std::optional<bool>>();
    if (row.next<bool>()) p.equipment.emplace();
    p.activity = row.next<std::optional<Activity>>();
    p.pregnancyWeeks = row.next<std::optional<int>>();
    p.postPartumWeeks = row.next<std::optional<int>>();
    p.pregnant = row.next<std::optional<bool>>();
    p.weightGoalLbPerWeek = row.next<std::optional<double>>();
    return p;
}

template <class Add>
void each(Transaction& transaction, std::string_view sql, Add add) {
    Cursor row(transaction.connection(), sql);
    while (row.nextRow()) add(row);
}

void loadLists(Transaction& t, Profile& p) {
    each(t, "SELECT weekday FROM profile_preferred_day WHERE deleted = 0 ORDER BY position", [&](Cursor& row) {
        if (p.preferredDays) p.preferredDays->push_back(row.next<Weekday>());
    });
    each(t, "SELECT weekday, minutes FROM profile_available_minutes WHERE deleted = 0 ORDER BY position",
         [&](Cursor& row) {
             const auto weekday = row.next<Weekday>();
             p.availableMinutes[weekday] = row.next<int>();
         });
    each(t, "SELECT equipment FROM profile_equipment WHERE deleted = 0 ORDER BY position", [&](Cursor& row) {
        if (p.equipment) p.equipment->push_back(row.next<Equipment>());
    });
    each(t, "SELECT exercise FROM profile_avoided_exercise WHERE deleted = 0 ORDER BY position",
         [&](Cursor& row) { p.avoidExercises.push_back(row.next<std::string>()); });
    each(t, "SELECT condition, until_day FROM profile_condition WHERE deleted = 0 ORDER BY position", [&](Cursor& row) {
        const auto condition = row.next<Condition>();
        p.conditions.push_back({condition, row.next<std::optional<Date>>()});
    });
    each(t, "SELECT medicine FROM profile_medicine WHERE deleted = 0 ORDER BY position",
         [&](Cursor& row) { p.medicines.push_back(row.next<Medicine>()); });
}

}  // namespace

void putProfile(Transaction& t, const Profile& p) {
    const auto row =
        putRow(t, kProfile, kPerson, p.units, p.distanceUnits, p.bodyUnits, p.sex, p.birthYear, p.heightCm, p.weight,
               p.experience, p.goal, p.recentTraining, p.workoutsPerWeek, p.cardioPerWeek, p.yogaPerWeek,
               p.preferredDays.has_value(), p.usualStart, p.canGetUpFromFloor, p.equipment.has_value(), p.activity,
               p.pregnancyWeeks, p.postPartumWeeks, p.pregnant, p.weightGoalLbPerWeek);
    putValues(t, kDays, row, p.preferredDays.value_or(std::vector<Weekday>{}));
    putItems(t, kMinutes, row, p.availableMinutes,
             [&](int position, const auto& entry) { putItem(t, kMinutes, row, position, entry.first, entry.second); });
    putValues(t, kEquipment, row, p.equipment.value_or(std::vector<Equipment>{}));
    putValues(t, kAvoided, row, p.avoidExercises);
    putItems(t, kConditions, row, p.conditions, [&](int position, const ConditionEntry& entry) {
        putItem(t, kConditions, row, position, entry.condition, entry.until);
    });
    putValues(t, kMedicines, row, p.medicines);
}

Profile loadProfile(Transaction& transaction) {
    Profile profile;
    {
        Cursor row(transaction.connection(),
                   "SELECT units, distance_units, body_units, sex, birth_year, height_cm, weight_grams, experience, "
                   "goal, recent_training, "
                   "workouts_per_week, cardio_per_week, yoga_per_week, preferred_days_given, usual_start_minutes, "
                   "can_get_up_from_floor, equipment_given, activity, pregnancy_weeks, post_partum_weeks, pregnant, "
                   "weight_goal_lb_per_week FROM profile WHERE deleted = 0 ORDER BY id");
        if (!row.nextRow()) return profile;
        profile = profileFrom(row);
    }
    loadLists(transaction, profile);
    return profile;
}

}  // namespace limber::inline storage
