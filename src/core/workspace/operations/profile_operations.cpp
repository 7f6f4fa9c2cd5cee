// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/profile_operations.h"

#include <cmath>

#include "core/workspace/own_catalogue.h"
#include "core/workspace/validator.h"
#include "limber/storage/plan_repository.h"
#include "limber/storage/profile_repository.h"

namespace limber::inline workspace {
namespace {

constexpr int kFirstBirthYear = 1900;
constexpr double kShortestCm = 30;
constexpr double kTallestCm = 300;
constexpr double kLightestKg = 1;
constexpr int kMaxPregnancyWeeks = 45;
constexpr int kMaxPostPartumWeeks = 104;
constexpr double kMaxWeightGoal = 2;
constexpr int kLongestNoteDays = 366;

void checkBody(Validator& check, const Profile& p, Date today) {
    check.inRange("birth_year", p.birthYear, kFirstBirthYear, yearOf(today));
    check.inRange("height_cm", p.heightCm, kShortestCm, kTallestCm);
    if (p.weight) check.inRange("weight_kg", p.weight->kilograms(), kLightestKg, kMaxLoadKg);
    check.inRange("pregnancy_weeks", p.pregnancyWeeks, 0, kMaxPregnancyWeeks);
    check.inRange("post_partum_weeks", p.postPartumWeeks, 0, kMaxPostPartumWeeks);
    check.inRange("weight_goal_lb_per_week", p.weightGoalLbPerWeek, -kMaxWeightGoal, kMaxWeightGoal);
    const double halves = p.weightGoalLbPerWeek.value_or(0) * 2;
    if (halves != std::round(halves))
        check.outOfRange("weight_goal_lb_per_week", fmt::format("{}", halves / 2), "-2, -1.5 ... 2");
}

void checkTraining(Validator& check, const Profile& p) {
    check.inRange("workouts_per_week", p.workoutsPerWeek, 0, 7);
    check.inRange("cardio_per_week", p.cardioPerWeek, 0, 7);
    check.inRange("yoga_per_week", p.yogaPerWeek, 0, 7);
    for (const auto& [day, minutes] : p.availableMinutes)
        check.inRange(fmt::format("available_minutes.{}", nameOf(day)), minutes, 0, kMinutesADay);
    check.itemCount("avoid_exercises", p.avoidExercises.size());
    for (std::size_t i = 0; i < p.avoidExercises.size(); ++i)
        check.knownExercise(fmt::format("avoid_exercises[{}]", i), p.avoidExercises[i]);
    check.itemCount("conditions", p.conditions.size());
    for (std::size_t i = 0; i < p.conditions.size(); ++i)
        if (!isListable(p.conditions[i].condition))
            check.outOfRange(fmt::format("conditions[{}]", i), std::string(nameOf(p.conditions[i].condition)),
                             "one of the listed conditions");
}

Result<void> checkNote(const WeekNote& note, Date today) {
    Validator check(today, *builtInCatalogue());
    if (note.to < note.from || daysBetween(note.from, note.to) >= kLongestNoteDays)
        check.outOfRange("to", toIso(note.to), fmt::format("{} or up to a year later", toIso(note.from)));
    for (const auto& [day, minutes] : note.minutes) {
        if (day < note.from || day > note.to)
            check.outOfRange("minutes", toIso(day), fmt::format("{} to {}", toIso(note.from), toIso(note.to)));
        check.inRange(fmt::format("minutes.{}", toIso(day)), minutes, 0, kMinutesADay);
    }
    check.itemCount("hurts", note.hurts.size());
    return check.result();
}

}  // namespace

Result<ChangeSet> SetProfile::perform(storage::Transaction& transaction) const {
    const auto catalogue = catalogueIn(transaction);
    Validator check(transaction.today(), *catalogue);
    checkBody(check, profile, transaction.today());
    checkTraining(check, profile);
    if (auto valid = check.result(); !valid) return failure(valid.error());
    putProfile(transaction, profile);
    return ChangeSet{};
}

Result<ChangeSet> SetWeekNote::perform(storage::Transaction& transaction) const {
    if (auto valid = checkNote(note, transaction.today()); !valid) return failure(valid.error());
    putWeekNote(transaction, note);
    return ChangeSet{};
}

}  // namespace limber::inline workspace
