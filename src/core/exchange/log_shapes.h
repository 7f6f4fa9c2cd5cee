// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/shape.h"
#include "limber/domain/check_in.h"
#include "limber/domain/safety.h"
#include "limber/domain/session.h"
#include "limber/domain/weight_entry.h"

namespace limber::inline exchange {

inline constexpr int kMinutesADay = 1440;
inline constexpr int kSecondsADay = 86'400;
inline constexpr int kLongestNotes = 10'000;
inline constexpr Day kLoggedDay{true};
inline constexpr Known kExerciseId{Known::Kind::exercise};
inline constexpr Known kTreatmentId{Known::Kind::treatment};

inline constexpr Shape kSetShape{[](auto& io, auto& set) {
    io.field("reps", set.reps, Whole{0, 1000});
    io.field("load_kg", set.load, Kilograms{0, 1000});
    io.field("rpe", set.rpe, Rated{});
    io.field("type", set.type, Choice<SetType>{});
    io.field("seconds", set.seconds, Whole{0, kSecondsADay});
    io.field("distance_m", set.distanceMetres, Real{0, 1'000'000});
    io.field("hold_seconds", set.holdSeconds, Whole{0, kSecondsADay});
    io.field("side", set.side, Choice<Side>{});
}};

inline constexpr Shape kExerciseEntryShape{[](auto& io, auto& entry) {
    io.require({"exercise"});
    io.field("exercise", entry.exercise, kExerciseId);
    io.field("superset", entry.superset, Whole{0, 1000});
    io.field("sets", entry.sets, kSetShape);
}};

inline constexpr Shape kTenderSpotShape{[](auto& io, auto& spot) {
    io.require({"region"});
    io.field("region", spot.region, Choice<Region>{});
    io.fieldOrNull("tender", spot.tender, Flag{});
    io.fieldOrNull("familiar", spot.familiar, Flag{});
    io.fieldOrNull("spreads", spot.spreads, Flag{});
    io.fieldOrNull("spreads_to", spot.spreadsTo, Text{200});
}};

inline constexpr Shape kTreatmentUseShape{[](auto& io, auto& use) {
    io.require({"treatment"});
    io.field("treatment", use.treatment, kTreatmentId);
    io.field("date", use.date, kLoggedDay);
    io.field("start", use.start, Clocktime{});
    io.field("minutes", use.minutes, Whole{0, kMinutesADay});
    io.field("helped", use.helped, Flag{});
}};

inline constexpr Shape kSessionShape{[](auto& io, auto& session) {
    io.require({"date", "kind", "minutes"});
    io.field("id", session.id, Uuid{});
    io.field("date", session.date, kLoggedDay);
    io.field("start", session.start, Clocktime{});
    io.field("kind", session.kind, Choice<SessionKind>{});
    io.field("minutes", session.minutes, Whole{1, kMinutesADay});
    io.field("rpe", session.rpe, Rated{});
    io.field("warm_up_minutes", session.warmUpMinutes, Whole{0, kMinutesADay});
    io.field("stretched_before_minutes", session.stretchedBeforeMinutes, Whole{0, kMinutesADay});
    io.field("stretched_after_minutes", session.stretchedAfterMinutes, Whole{0, kMinutesADay});
    io.field("tags", session.tags, Choice<Tag>{});
    io.field("swelling_or_bruise", session.swellingOrBruise, Flag{});
    io.field("technique", session.technique, Whole{1, 5});
    io.field("tightened", session.tightened, Choice<Tightened>{});
    io.field("tightened_during", session.tightenedDuring, kExerciseId);
    io.field("planned_blocks", session.plannedBlocks, BlockName{});
    io.field("exercises", session.exercises, kExerciseEntryShape);
    io.group("tightness", [&](auto& tightness) {
        tightness.fieldOrNull("before", session.tightnessBefore, Rated{});
        tightness.fieldOrNull("after", session.tightnessAfter, Rated{});
        tightness.fieldOrNull("next_morning", session.tightnessNextMorning, Rated{});
    });
    io.field("regions", session.regions, Choice<Region>{});
    io.field("tender_spots", session.tenderSpots, kTenderSpotShape);
    io.field("relieved_by", session.relievedBy, Choice<Relief>{});
    io.field("treatments", session.treatments, kTreatmentUseShape);
    io.field("notes", session.notes, Text{kLongestNotes});
    io.field("logged_on", session.loggedOn, kLoggedDay);
}};

inline constexpr Shape kCheckInShape{[](auto& io, auto& checkIn) {
    constexpr Real kHours{0, 24};
    io.require({"date"});
    io.field("date", checkIn.date, kLoggedDay);
    io.field("tightness", checkIn.tightness, Rated{});
    io.field("easier", checkIn.easier, Choice<Easier>{});
    io.field("sleep_hours", checkIn.sleepHours, kHours);
    io.field("stress", checkIn.stress, Whole{1, 5});
    io.field("sitting_hours", checkIn.sittingHours, kHours);
    io.field("standing_hours", checkIn.standingHours, kHours);
    io.field("driving_hours", checkIn.drivingHours, kHours);
    io.field("treatments", checkIn.treatments, kTreatmentUseShape);
    io.field("skipped", checkIn.skipped, Flag{});
    io.field("logged_on", checkIn.loggedOn, kLoggedDay);
}};

inline constexpr Shape kScreenShape{[](auto& io, auto& screen) {
    io.require({"date"});
    io.field("date", screen.date, kLoggedDay);
    io.field("answers", screen.answers, Flag{});
    io.field("cleared", screen.cleared, Choice<Clearing>{});
    io.field("discussed", screen.discussed, Choice<SafetyQuestion>{});
}};

inline constexpr Shape kSelfTestShape{[](auto& io, auto& test) {
    io.require({"date", "test", "value"});
    io.field("date", test.date, kLoggedDay);
    io.field("test", test.test, Choice<SelfTestKind>{});
    io.field("value", test.value, Real{0, 3600});
}};

inline constexpr Shape kWeightShape{[](auto& io, auto& entry) {
    io.require({"date", "weight_kg"});
    io.field("date", entry.date, kLoggedDay);
    io.field("weight_kg", entry.weight, Kilograms{1, 1000});
}};

}  // namespace limber::inline exchange
