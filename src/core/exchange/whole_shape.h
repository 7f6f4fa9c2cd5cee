// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exercise_shape.h"
#include "core/exchange/insight_shapes.h"
#include "core/exchange/plan_shape.h"
#include "core/exchange/profile_shape.h"
#include "limber/domain/whole_file.h"

namespace limber::inline exchange {

/// An own exercise with the dose of its own level.
struct OwnExerciseCodec {
    bool read(Reading& reading, const Node& node, Exercise& out) const {
        GivenExercise given;
        if (!kOwnExerciseShape.read(reading, node, given)) return false;
        if (!uuidOfOwn(given.exercise.id))
            return reading.fail(node, {.code = ErrorCode::malformed, .key = "id", .expected = "an own id"});
        out = std::move(given.exercise);
        out.own = true;
        if (const auto dose = given.doses.find(out.level); dose != given.doses.end()) out.dose = dose->second;
        return true;
    }
    [[nodiscard]] Json write(const Writing& writing, const Exercise& value) const {
        return kOwnExerciseShape.write(writing, GivenExercise{value, {{value.level, value.dose}}});
    }
};

inline constexpr Shape kUsualDayShape{[](auto& io, auto& day) {
    io.require({"weekday"});
    io.field("weekday", day.weekday, Choice<Weekday>{});
    io.field("blocks", day.blocks, kBlockShape);
}};

inline constexpr Shape kVerdictShape{[](auto& io, auto& verdict) {
    io.require({"cause", "opinion", "date"});
    io.field("cause", verdict.cause, Choice<Cause>{});
    io.field("opinion", verdict.opinion, Choice<Opinion>{});
    io.field("date", verdict.date, kLoggedDay);
}};

inline constexpr Shape kDecisionShape{[](auto& io, auto& decision) {
    io.require({"cause", "used", "since", "until"});
    io.field("cause", decision.cause, Choice<Cause>{});
    io.field("used", decision.used, Flag{});
    io.field("since", decision.since, Day{});
    io.field("until", decision.until, Day{});
}};

inline constexpr Shape kKeptWeekNoteShape{[](auto& io, auto& kept) {
    io.require({"id"});
    io.field("id", kept.id, PlainUuid{});
    kWeekNoteShape.describe(io, kept.note);
}};

inline constexpr Shape kImportRecordShape{[](auto& io, auto& record) {
    io.require({"id", "format", "date"});
    io.field("id", record.id, PlainUuid{});
    io.field("format", record.format, Choice<ForeignFormat>{});
    io.field("date", record.date, kLoggedDay);
    io.field("sessions", record.sessions, PlainUuid{});
    io.field("exercises", record.exercises, PlainUuid{});
}};

inline constexpr Shape kKeptScreenShape{[](auto& io, auto& screen) {
    io.require({"id"});
    io.field("id", screen.id, PlainUuid{});
    kScreenShape.describe(io, screen);
}};

inline constexpr Shape kEditMarkShape{[](auto& io, auto& mark) {
    io.require({"of", "key", "edited"});
    io.field("of", mark.of, Choice<EntryKind>{});
    io.field("key", mark.key, kShortText);
    io.field("edited", mark.edited, Stamp{});
    io.field("deleted", mark.deleted, Flag{});
}};

inline constexpr int kWholeFileVersion = 1;

/// `visit(key, list, codec)` for every list of the file, in the order in which they are written.
template <class File, class Visit>
void eachList(File& file, Visit visit) {
    visit("exercises", file.ownExercises, OwnExerciseCodec{});
    visit("sessions", file.sessions, kSessionShape);
    visit("check_ins", file.checkIns, kCheckInShape);
    visit("screens", file.screens, kKeptScreenShape);
    visit("self_tests", file.selfTests, kSelfTestShape);
    visit("days", file.planDays, kDayShape);
    visit("usual_week", file.usualWeek, kUsualDayShape);
    visit("verdicts", file.verdicts, kVerdictShape);
    visit("weeks", file.weekNotes, kKeptWeekNoteShape);
    visit("decisions", file.decisions, kDecisionShape);
    visit("imports", file.imports, kImportRecordShape);
    visit("experiments", file.experiments, kExperimentShape);
    visit("weights", file.weights, kWeightShape);
    visit("edits", file.marks, kEditMarkShape);
}

}  // namespace limber::inline exchange
