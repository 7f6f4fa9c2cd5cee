// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/shape.h"
#include "limber/domain/effect.h"
#include "limber/domain/energy.h"
#include "limber/domain/trend.h"

namespace limber::inline exchange {

inline constexpr Real kPoints{-20, 20, 2};
inline constexpr Real kChance{0, 1, 3};

inline constexpr Shape kEffectShape{[](auto& io, auto& effect) {
    io.require({"habit", "sessions_with", "sessions_without", "effect", "low", "high", "interval", "p_benefit", "label",
                "randomised"});
    io.field("habit", effect.habit, Choice<Habit>{});
    io.field("sessions_with", effect.sessionsWith, Whole{0, 1'000'000});
    io.field("sessions_without", effect.sessionsWithout, Whole{0, 1'000'000});
    io.fieldOrNull("effect", effect.effect, kPoints);
    io.fieldOrNull("low", effect.low, kPoints);
    io.fieldOrNull("high", effect.high, kPoints);
    io.field("interval", effect.interval, kChance);
    io.fieldOrNull("p_benefit", effect.benefit, kChance);
    io.field("label", effect.label, Choice<EffectLabel>{});
    io.field("randomised", effect.randomised, Flag{});
    io.fieldOrNull("p_meaningful", effect.meaningful, kChance);
    io.fieldOrNull("p_no_difference", effect.noDifference, kChance);
    io.field("next_morning", effect.nextMorning, Flag{});
    io.field("missing_mornings", effect.missingMornings, Whole{0, 1'000'000});
}};

inline constexpr Shape kTrendDayShape{[](auto& io, auto& day) {
    constexpr Real kTightness{0, 10, 1};
    constexpr Real kLoad{0, 1'000'000, 1};
    constexpr Real kSets{0, 10'000, 2};
    io.require({"date"});
    io.field("date", day.date, Day{});
    io.fieldOrNull("tightness_before", day.tightnessBefore, kTightness);
    io.fieldOrNull("tightness_after", day.tightnessAfter, kTightness);
    io.fieldOrNull("tightness_next_morning", day.tightnessNextMorning, kTightness);
    io.fieldOrNull("load", day.load, kLoad);
    io.fieldOrNull("acute_load", day.acuteLoad, kLoad);
    io.fieldOrNull("chronic_load", day.chronicLoad, kLoad);
    io.fieldOrNull("stretching_minutes", day.stretchingMinutes, Whole{0, 1'000'000});
    io.fieldOrNull("abdominal_sets", day.abdominalSets, kSets);
    io.fieldOrNull("extensor_sets", day.extensorSets, kSets);
}};

struct SpokenEnergy {
    EnergyTarget target{};
    std::string note{};
};

inline constexpr Shape kEnergyShape{[](auto& io, auto& spoken) {
    constexpr Whole kKcal{0, 100'000};
    io.field("bmr_kcal", spoken.target.basal, kKcal);
    io.field("activity_factor", spoken.target.activityFactor, Real{1, 3, 3});
    io.field("maintenance_kcal", spoken.target.maintenance, kKcal);
    io.field("goal_lb_per_week", spoken.target.goalLbPerWeek, Real{-2, 2, 1});
    io.field("target_kcal", spoken.target.target, kKcal);
    io.field("floor_kcal", spoken.target.floor, kKcal);
    io.fieldOrNull("limited_by", spoken.target.limitedBy, Choice<EnergyLimit>{});
    io.field("note", spoken.note, Text{10'000});
}};

}  // namespace limber::inline exchange
