// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/log_shapes.h"
#include "limber/domain/cause.h"
#include "limber/domain/plan.h"

namespace limber::inline exchange {

inline constexpr Text kShortText{80};

inline constexpr Shape kPlannedExerciseShape{[](auto& io, auto& planned) {
    io.require({"exercise"});
    io.field("exercise", planned.exercise, kExerciseId);
    io.field("sets", planned.sets, Whole{0, 100});
    io.fieldOrNull("reps", planned.reps, Whole{0, 1000});
    io.fieldOrNull("load_kg", planned.load, Kilograms{0, 1000});
    io.fieldOrNull("hold_seconds", planned.holdSeconds, Whole{0, kSecondsADay});
    io.fieldOrNull("rpe", planned.rpe, Rated{});
}};

inline constexpr Shape kReasonShape{[](auto& io, auto& reason) {
    io.fieldOrNull("text", reason.text, Words{"reason.own"});
    io.fieldOrNull("cause", reason.cause, Choice<Cause>{});
    io.fieldOrNull("source", reason.source, kShortText);
}};

inline constexpr Shape kBlockShape{[](auto& io, auto& block) {
    io.require({"kind", "minutes"});
    io.fieldOrNull("id", block.id, BlockName{});
    io.field("kind", block.kind, Choice<BlockKind>{});
    io.field("title", block.title, Words{"title.own"});
    io.fieldOrNull("start", block.start, Clocktime{});
    io.field("minutes", block.minutes, Whole{0, kMinutesADay});
    io.field("pinned", block.pinned, Flag{});
    io.field("exercises", block.exercises, kPlannedExerciseShape);
    io.field("reasons", block.reasons, kReasonShape);
    io.field("routine", block.routine, kShortText);
    io.fieldOrNull("mark", block.mark, Choice<BlockMark>{});
    io.field("kept_anyway", block.keptAnyway, Flag{});
}};

inline constexpr Shape kDayShape{[](auto& io, auto& day) {
    io.require({"date"});
    io.field("date", day.date, Day{});
    io.field("rest", day.rest, Flag{});
    io.fieldOrNull("rest_reason", day.restReason, Words{"rest.own"});
    io.field("blocks", day.blocks, kBlockShape);
}};

inline constexpr Shape kTermShape{[](auto& io, auto& term) {
    io.field("name", term.name, kShortText);
    io.field("value", term.value, Real{-1e9, 1e9});
    io.field("weight", term.weight, Whole{-1'000'000, 1'000'000});
}};

inline constexpr Shape kScoreShape{[](auto& io, auto& score) {
    io.field("total", score.total, Real{-1e12, 1e12});
    io.field("terms", score.terms, kTermShape);
}};

inline constexpr Shape kProblemShape{[](auto& io, auto& problem) {
    io.field("rule", problem.rule, kShortText);
    io.field("hard", problem.hard, Flag{});
    io.field("text", problem.text, Words{"problem.own"});
    io.field("dates", problem.dates, Day{});
}};

inline constexpr Shape kRelaxationShape{[](auto& io, auto& relaxation) {
    io.field("rule", relaxation.rule, kShortText);
    io.field("text", relaxation.text, Words{"relaxed.own"});
    io.field("dates", relaxation.dates, Day{});
    io.field("lift", relaxation.lift, Words{"lift.own"});
}};

inline constexpr Shape kPlanShape{[](auto& io, auto& plan) {
    io.require({"from", "days"});
    io.field("from", plan.from, Day{});
    io.field("days", plan.days, kDayShape);
    io.field("score", plan.score, kScoreShape);
    io.field("problems", plan.problems, kProblemShape);
    io.field("relaxed", plan.relaxed, kRelaxationShape);
}};

inline constexpr Shape kJudgementShape{[](auto& io, auto& plan) {
    io.field("from", plan.from, Day{});
    io.field("problems", plan.problems, kProblemShape);
    io.field("score", plan.score, kScoreShape);
}};

}  // namespace limber::inline exchange
