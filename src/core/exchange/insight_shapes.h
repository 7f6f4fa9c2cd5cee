// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/plain_codecs.h"
#include "core/exchange/shape.h"
#include "limber/domain/effect.h"
#include "limber/domain/energy.h"
#include "limber/domain/experiment.h"
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

[[nodiscard]] inline std::vector<Arm> armsOf(const std::vector<bool>& blocks) {
    std::vector<Arm> arms;
    for (const bool with : blocks) arms.push_back(with ? Arm::with : Arm::without);
    return arms;
}
inline void takeArms(Experiment& experiment, const std::vector<Arm>& arms) {
    experiment.blocks.clear();
    for (const auto arm : arms) experiment.blocks.push_back(arm == Arm::with);
}
inline void takeArms(const Experiment&, const std::vector<Arm>&) {}

inline constexpr Shape kExperimentShape{[](auto& io, auto& experiment) {
    io.require({"id", "habit", "hoped_effect", "start", "days_a_block", "blocks"});
    io.field("id", experiment.id, PlainUuid{});
    io.field("habit", experiment.habit, Choice<Habit>{});
    io.field("hoped_effect", experiment.hopedEffect, Real{0.1, 10});
    io.field("start", experiment.start, Day{});
    io.field("days_a_block", experiment.daysABlock, Whole{1, 14});
    auto arms = armsOf(experiment.blocks);
    io.field("blocks", arms, Choice<Arm>{});
    takeArms(experiment, arms);
    io.field("seed", experiment.seed, Stamp{});
    io.fieldOrNull("stopped", experiment.stopped, Day{});
}};

struct SpokenExperiment {
    ExperimentReport report{};
    std::string text{};
};

inline constexpr Shape kExperimentReportShape{[](auto& io, auto& spoken) {
    constexpr Whole kDays{0, 10'000};
    const auto& state = spoken.report.state;
    kExperimentShape.describe(io, spoken.report.experiment);
    io.field("days", spoken.report.experiment.days(), kDays);
    io.field("days_done", state.daysDone, kDays);
    io.field("days_known", state.daysKnown, kDays);
    io.field("days_followed", state.daysFollowed, kDays);
    io.field("followed_enough", state.followedEnough, Flag{});
    io.field("finished", state.finished, Flag{});
    std::optional<Arm> next;
    if (state.today) next = *state.today ? Arm::with : Arm::without;
    io.fieldOrNull("next", next, Choice<Arm>{});
    io.field("cycles", spoken.report.result.cycles, kDays);
    io.field("readings", spoken.report.result.readings, kDays);
    io.fieldOrNull("result", spoken.report.result.effect, kEffectShape);
    io.field("text", spoken.text, Text{10'000});
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
