// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/log_shapes.h"
#include "limber/domain/profile.h"
#include "limber/domain/week_note.h"

namespace limber::inline exchange {

inline constexpr Shape kConditionShape{[](auto& io, auto& entry) {
    io.require({"condition"});
    io.field("condition", entry.condition, Choice<Condition>{static_cast<std::size_t>(Condition::pregnant)});
    io.field("until", entry.until, Day{});
}};

/// A condition's name, or an object with the date until which it holds.
struct ConditionCodec {
    bool read(Reading& reading, const Node& node, ConditionEntry& out) const {
        if (node.object()) return kConditionShape.read(reading, node, out);
        return name().read(reading, node, out.condition);
    }
    [[nodiscard]] Json write(const Writing& writing, const ConditionEntry& value) const {
        return value.until ? kConditionShape.write(writing, value) : name().write(writing, value.condition);
    }
    [[nodiscard]] Json schema() const {
        return {{"anyOf", Json::array({name().schema(), kConditionShape.schemaFor<ConditionEntry>()})}};
    }

private:
    [[nodiscard]] static Choice<Condition> name() { return {static_cast<std::size_t>(Condition::pregnant)}; }
};

inline constexpr Shape kProfileShape{[](auto& io, auto& profile) {
    io.fieldOrNull("units", profile.units, Choice<Units>{});
    io.fieldOrNull("distance_units", profile.distanceUnits, Choice<Units>{});
    io.fieldOrNull("body_units", profile.bodyUnits, Choice<Units>{});
    io.fieldOrNull("sex", profile.sex, Choice<Sex>{});
    io.fieldOrNull("birth_year", profile.birthYear, BirthYear{});
    io.fieldOrNull("height_cm", profile.heightCm, Real{50, 275});
    io.fieldOrNull("weight_kg", profile.weight, Kilograms{20, 500});
    io.fieldOrNull("experience", profile.experience, Choice<Level>{});
    io.fieldOrNull("goal", profile.goal, Choice<Goal>{});
    io.fieldOrNull("recent_training", profile.recentTraining, Choice<RecentTraining>{});
    io.fieldOrNull("workouts_per_week", profile.workoutsPerWeek, Whole{0, 7});
    io.fieldOrNull("cardio_per_week", profile.cardioPerWeek, Whole{0, 7});
    io.fieldOrNull("yoga_per_week", profile.yogaPerWeek, Whole{0, 7});
    io.fieldOrNull("preferred_days", profile.preferredDays, Choice<Weekday>{});
    io.fieldOrNull("usual_start", profile.usualStart, Clocktime{});
    io.fieldOrNull("can_get_up_from_floor", profile.canGetUpFromFloor, Flag{});
    io.field("available_minutes", profile.availableMinutes, Whole{0, kMinutesADay});
    io.fieldOrNull("equipment", profile.equipment, Choice<Equipment>{});
    io.field("avoid_exercises", profile.avoidExercises, kExerciseId);
    io.fieldOrNull("activity", profile.activity, Choice<Activity>{});
    io.field("conditions", profile.conditions, ConditionCodec{});
    io.field("medicines", profile.medicines, Choice<Medicine>{});
    io.fieldOrNull("pregnancy_weeks", profile.pregnancyWeeks, Whole{0, 45});
    io.fieldOrNull("post_partum_weeks", profile.postPartumWeeks, Whole{0, 104});
    io.fieldOrNull("pregnant", profile.pregnant, Flag{});
    io.fieldOrNull("weight_goal_lb_per_week", profile.weightGoalLbPerWeek, Real{-2, 2, 1, 0.5});
}};

inline constexpr Shape kHurtShape{[](auto& io, auto& hurt) {
    io.require({"region"});
    io.field("region", hurt.region, Choice<Region>{});
    io.field("until", hurt.until, Day{});
}};

inline constexpr Shape kWeekNoteShape{[](auto& io, auto& note) {
    io.require({"from", "to"});
    io.field("from", note.from, Day{});
    io.field("to", note.to, Day{});
    io.field("minutes", note.minutes, Whole{0, kMinutesADay});
    io.fieldOrNull("equipment", note.equipment, Choice<Equipment>{});
    io.fieldOrNull("ill", note.ill, Flag{});
    io.field("hurts", note.hurts, kHurtShape);
}};

}  // namespace limber::inline exchange
