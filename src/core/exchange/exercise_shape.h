// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/shape.h"
#include "limber/domain/exercise.h"

namespace limber::inline exchange {

inline constexpr Shape kDoseShape{[](auto& io, auto& dose) {
    io.field("sets", dose.sets, Whole{1, 10});
    io.field("reps", dose.reps, Whole{0, 100});
    io.field("hold_seconds", dose.holdSeconds, Whole{0, 3600});
}};

struct GivenExercise {
    Exercise exercise{};
    std::map<Level, Dose> doses{};
};

/// An own exercise as it is given: the keys of a catalogue item, of which those that follow from others are not used.
inline constexpr Shape kOwnExerciseShape{[](auto& io, auto& given) {
    auto& exercise = given.exercise;
    constexpr Text kId{80};
    constexpr Text kSentence{400};
    io.require({"name", "kind"});
    io.field("id", exercise.id, kId);
    io.field("name", exercise.name, kId);
    io.field("aliases", exercise.aliases, kId);
    io.field("kind", exercise.kind, Choice<ExerciseKind>{});
    io.field("primary", exercise.primary, Choice<Muscle>{});
    io.field("level", exercise.level, Choice<Level>{});
    io.field("pattern", exercise.pattern, Choice<Pattern>{});
    io.field("equipment", exercise.equipment, Choice<Equipment>{});
    io.field("spine_load", exercise.spineLoad, Choice<SpineLoad>{});
    io.field("spine_tags", exercise.spineTags, Choice<SpineTag>{});
    io.field("muscles", exercise.muscles, Real{0.25, 1});
    io.field("lengthens", exercise.lengthens, Choice<Muscle>{});
    io.field("minutes_per_set", exercise.minutesPerSet, Real{0.25, 180});
    io.field("setup_minutes", exercise.setupMinutes, Real{0, 20});
    io.field("met", exercise.met, Real{0, 23});
    io.field("cautions", exercise.cautions, Choice<Condition>{});
    io.group("alternatives", [&](auto& alternatives) {
        alternatives.field("easier", exercise.easier, kId);
        alternatives.field("harder", exercise.harder, kId);
        alternatives.field("lower_spine_load", exercise.lowerSpineLoad, kId);
    });
    io.field("sources", exercise.sources, kId);
    io.field("one_sided", exercise.oneSided, Flag{});
    io.field("compound", exercise.compound, Flag{});
    io.field("on_floor", exercise.onFloor, Flag{});
    io.field("dose", given.doses, kDoseShape);
    io.field("cues", exercise.cues, kSentence);
    io.field("slips", exercise.slips, kSentence);
    io.field("own", exercise.own, Flag{});
}};

}  // namespace limber::inline exchange
