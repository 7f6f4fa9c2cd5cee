// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/operations/own_exercise_operations.h"

#include <algorithm>

#include "core/workspace/own_catalogue.h"
#include "core/workspace/validator.h"

namespace limber::inline workspace {
namespace {

constexpr std::size_t kLongestName = 80;
constexpr std::size_t kLongestCue = 400;
constexpr std::size_t kMostAliases = 20;
constexpr std::size_t kMostCues = 12;
constexpr int kMostSets = 10;
constexpr int kMostReps = 100;
constexpr int kLongestHold = 3600;

std::string trimmed(const std::string& text) {
    constexpr std::string_view kSpaces = " \t\r\n";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

void trimAll(std::vector<std::string>& texts) {
    for (auto& text : texts) text = trimmed(text);
    texts.erase(std::remove(texts.begin(), texts.end(), std::string()), texts.end());
}

bool needsMuscles(ExerciseKind kind) { return kind == ExerciseKind::strength || kind == ExerciseKind::cardio; }

void choosePrimary(Exercise& exercise) {
    if (needsMuscles(exercise.kind) || exercise.lengthens.empty()) {
        if (exercise.involvement(exercise.primary) >= 1) return;
        for (const auto& [muscle, share] : exercise.muscles)
            if (share > exercise.involvement(exercise.primary)) exercise.primary = muscle;
    } else {
        exercise.primary = exercise.lengthens.front();
    }
}

Dose usualDose(ExerciseKind kind) {
    return kind == ExerciseKind::strength ? Dose{.sets = 3, .reps = 10} : Dose{.sets = 1, .holdSeconds = 30};
}

/// As it is stored: with an id, without what follows from the rest.
Exercise completed(storage::Transaction& transaction, Exercise exercise) {
    if (exercise.id.empty()) exercise.id = ownExerciseId(transaction.newId());
    exercise.name = trimmed(exercise.name);
    trimAll(exercise.aliases);
    trimAll(exercise.cues);
    if (exercise.dose == Dose{}) exercise.dose = usualDose(exercise.kind);
    if (exercise.kind != ExerciseKind::strength) exercise.pattern = Pattern::none;
    choosePrimary(exercise);
    return exercise;
}

void checkNames(Validator& check, const Exercise& exercise, const Catalogue& catalogue) {
    const auto checkOne = [&](const std::string& key, const std::string& name) {
        check.shortText(key, name, kLongestName);
        if (catalogue.exerciseNamed(name, exercise.id))
            check.refuse({.code = ErrorCode::refused, .key = key, .value = name, .detail = "name_taken"});
    };
    if (exercise.name.empty()) check.refuse({.code = ErrorCode::missingKey, .key = "name"});
    checkOne("name", exercise.name);
    check.itemCount("aliases", exercise.aliases.size(), kMostAliases);
    for (std::size_t i = 0; i < exercise.aliases.size(); ++i)
        checkOne(fmt::format("aliases[{}]", i), exercise.aliases[i]);
}

void checkMuscles(Validator& check, const Exercise& exercise) {
    for (const auto& [muscle, share] : exercise.muscles)
        if (share != 1.0 && share != 0.5 && share != 0.25)
            check.outOfRange(fmt::format("muscles.{}", nameOf(muscle)), fmt::format("{}", share), "1, 0.5 or 0.25");
    const bool works = exercise.involvement(exercise.primary) >= 1;
    if (needsMuscles(exercise.kind) && !works)
        check.refuse({.code = ErrorCode::missingKey, .key = "muscles", .detail = "no_primary_muscle"});
    if (exercise.kind == ExerciseKind::stretch && exercise.lengthens.empty())
        check.refuse({.code = ErrorCode::missingKey, .key = "lengthens", .detail = "no_lengthened_muscle"});
    if (exercise.muscles.empty() && exercise.lengthens.empty())
        check.refuse({.code = ErrorCode::missingKey, .key = "muscles", .detail = "no_muscle"});
}

void checkDose(Validator& check, const Exercise& exercise) {
    const Dose& dose = exercise.dose;
    check.inRange("dose.sets", dose.sets, 1, kMostSets);
    check.inRange("dose.reps", dose.reps, 0, kMostReps);
    check.inRange("dose.hold_seconds", dose.holdSeconds, 0, kLongestHold);
    if ((dose.reps == 0) == (dose.holdSeconds == 0))
        check.refuse({.code = ErrorCode::missingKey, .key = "dose", .expected = "either reps or hold_seconds"});
    check.inRange("minutes_per_set", exercise.minutesPerSet, 0.25, 180.0);
    check.inRange("setup_minutes", exercise.setupMinutes, 0.0, 20.0);
}

Result<void> checkOwn(const Exercise& exercise, const Catalogue& catalogue, Date today, std::string prefix) {
    Validator check(today, catalogue, std::move(prefix));
    if (!uuidOfOwn(exercise.id))
        check.refuse({.code = ErrorCode::malformed, .key = "id", .value = exercise.id, .expected = "an own id"});
    checkNames(check, exercise, catalogue);
    checkMuscles(check, exercise);
    checkDose(check, exercise);
    check.itemCount("cues", exercise.cues.size(), kMostCues);
    for (std::size_t i = 0; i < exercise.cues.size(); ++i)
        check.shortText(fmt::format("cues[{}]", i), exercise.cues[i], kLongestCue);
    return check.result();
}

}  // namespace

Result<ChangeSet> PutOwnExercises::perform(storage::Transaction& transaction) const {
    ChangeSet changes;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        const auto exercise = completed(transaction, exercises[i]);
        const auto catalogue = catalogueIn(transaction);
        if (auto valid = checkOwn(exercise, *catalogue, transaction.today(), prefixOf(i, exercises.size())); !valid)
            return failure(valid.error());
        putOwnExercise(transaction, exercise);
        changes.ids.push_back(exercise.id);
    }
    return changes;
}

Result<ChangeSet> DeleteOwnExercise::perform(storage::Transaction& transaction) const {
    const auto uuid = uuidOfOwn(id);
    if (!uuid || !hideOwnExercise(transaction, *uuid))
        return failure({.code = ErrorCode::notFound, .key = "exercise", .value = id});
    return ChangeSet{.ids = {id}};
}

}  // namespace limber::inline workspace
