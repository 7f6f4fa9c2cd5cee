// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/exchange/readers.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/exchange/exercise_shape.h"
#include "core/exchange/plan_shape.h"
#include "core/exchange/profile_shape.h"

namespace limber::inline exchange {
namespace {

Result<Node> parsed(std::string_view json, const ReadContext& context) {
    auto node = parseJson(json);
    if (!node) node.error().file = context.file;
    return node;
}

template <class T, class Codec>
Result<T> readOne(std::string_view json, const ReadContext& context, const Codec& codec) {
    const auto node = parsed(json, context);
    if (!node) return failure(node.error());
    Reading reading(context);
    T value{};
    if (!readValue(reading, *node, value, codec)) return failure(*reading.error());
    return value;
}

template <class T, class Codec>
Result<std::vector<T>> readOneOrMany(std::string_view json, const ReadContext& context, const Codec& codec) {
    const auto node = parsed(json, context);
    if (!node) return failure(node.error());
    Reading reading(context);
    std::vector<T> values;
    const bool many = node->list() != nullptr;
    if (!many) values.emplace_back();
    const bool read = many ? readValue(reading, *node, values, codec) : readValue(reading, *node, values[0], codec);
    if (!read) return failure(*reading.error());
    return values;
}

/// Adds the line of the key at the top level of the text.
Error atKey(Error error, std::string_view json, const ReadContext& context) {
    error.file = context.file;
    const auto node = parseJson(json);
    if (node && node->object())
        for (const auto& member : *node->object())
            if (error.key.starts_with(member.key)) error.line = member.line;
    return error;
}

std::optional<Error> daysAmiss(const Plan& plan) {
    constexpr int kMostDays = 28;
    auto earliest = plan.from;
    for (std::size_t i = 0; i < plan.days.size(); ++i) {
        const auto date = plan.days[i].date;
        if (date < earliest || daysBetween(plan.from, date) >= kMostDays)
            return Error{
                .code = ErrorCode::outOfRange,
                .key = fmt::format("days[{}].date", i),
                .value = toIso(date),
                .expected = fmt::format("{} to {}, in order", toIso(earliest), toIso(plan.from + Days{kMostDays - 1}))};
        earliest = date + Days{1};
    }
    return std::nullopt;
}

bool isRest(const PlanDay& day) {
    return std::none_of(day.blocks.begin(), day.blocks.end(), [](const PlanBlock& block) {
        return block.kind == BlockKind::workout || block.kind == BlockKind::cardio;
    });
}

/// Every day from the first on, and `rest` as the blocks say.
void completeDays(Plan& plan) {
    std::vector<PlanDay> days;
    for (auto& day : plan.days) {
        while (plan.from + Days{static_cast<int>(days.size())} < day.date)
            days.push_back({.date = plan.from + Days{static_cast<int>(days.size())}});
        day.rest = isRest(day);
        days.push_back(std::move(day));
    }
    plan.days = std::move(days);
}

std::optional<Error> weekAmiss(const WeekNote& note) {
    if (note.to < note.from)
        return Error{.code = ErrorCode::outOfRange,
                     .key = "to",
                     .value = toIso(note.to),
                     .expected = toIso(note.from) + " or later"};
    for (const auto& [date, minutes] : note.minutes)
        if (date < note.from || note.to < date)
            return Error{.code = ErrorCode::outOfRange,
                         .key = "minutes." + toIso(date),
                         .value = toIso(date),
                         .expected = toIso(note.from) + " to " + toIso(note.to)};
    return std::nullopt;
}

}  // namespace

Result<std::vector<Session>> readSessions(std::string_view json, const ReadContext& context) {
    return readOneOrMany<Session>(json, context, kSessionShape);
}
Result<std::vector<CheckIn>> readCheckIns(std::string_view json, const ReadContext& context) {
    return readOneOrMany<CheckIn>(json, context, kCheckInShape);
}
Result<std::vector<Screen>> readScreens(std::string_view json, const ReadContext& context) {
    return readOneOrMany<Screen>(json, context, kScreenShape);
}
Result<std::vector<SelfTest>> readSelfTests(std::string_view json, const ReadContext& context) {
    return readOneOrMany<SelfTest>(json, context, kSelfTestShape);
}
Result<std::vector<WeightEntry>> readWeights(std::string_view json, const ReadContext& context) {
    return readOneOrMany<WeightEntry>(json, context, kWeightShape);
}
Result<std::vector<Exercise>> readOwnExercises(std::string_view json, const ReadContext& context) {
    auto given = readOneOrMany<GivenExercise>(json, context, kOwnExerciseShape);
    if (!given) return failure(given.error());
    std::vector<Exercise> exercises;
    for (auto& [exercise, doses] : *given) {
        if (const auto dose = doses.find(exercise.level); dose != doses.end()) exercise.dose = dose->second;
        exercises.push_back(std::move(exercise));
    }
    return exercises;
}
Result<Profile> readProfile(std::string_view json, const ReadContext& context) {
    return readOne<Profile>(json, context, kProfileShape);
}

Result<WeekNote> readWeekNote(std::string_view json, const ReadContext& context) {
    auto note = readOne<WeekNote>(json, context, kWeekNoteShape);
    if (!note) return note;
    for (auto& hurt : note->hurts)
        if (hurt.until == Date{}) hurt.until = note->to;  // without a date of its own, as long as the note
    if (const auto amiss = weekAmiss(*note)) return failure(atKey(*amiss, json, context));
    return note;
}

Result<Plan> readPlan(std::string_view json, const ReadContext& context) {
    auto plan = readOne<Plan>(json, context, kPlanShape);
    if (!plan) return plan;
    if (const auto amiss = daysAmiss(*plan)) return failure(atKey(*amiss, json, context));
    completeDays(*plan);
    return plan;
}

}  // namespace limber::inline exchange
