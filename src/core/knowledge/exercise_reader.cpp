// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/knowledge/item_list.h"
#include "core/knowledge/readers.h"

namespace limber::inline knowledge {
namespace {

struct KindFile {
    ExerciseKind kind;
    std::string_view file;
};
constexpr std::array<KindFile, 12> kKindFiles{{{ExerciseKind::strength, "exercises_legs.json"},
                                               {ExerciseKind::strength, "exercises_hinge.json"},
                                               {ExerciseKind::strength, "exercises_back.json"},
                                               {ExerciseKind::strength, "exercises_pull.json"},
                                               {ExerciseKind::strength, "exercises_push.json"},
                                               {ExerciseKind::strength, "exercises_arms.json"},
                                               {ExerciseKind::strength, "exercises_trunk.json"},
                                               {ExerciseKind::stretch, "stretches.json"},
                                               {ExerciseKind::mobility, "mobility.json"},
                                               {ExerciseKind::yoga, "yoga.json"},
                                               {ExerciseKind::pressure, "pressure.json"},
                                               {ExerciseKind::cardio, "cardio.json"}}};
constexpr Range kMinutes{0, 20};
constexpr Range kMet{1, 23};
constexpr std::size_t kFewestCues = 3;
constexpr std::size_t kMostCues = 6;

Dose readDose(ItemReader reader) {
    const Dose dose{.sets = reader.optionalInteger("sets", {1, 10}, 1),
                    .reps = reader.optionalInteger("reps", {1, 100}, 0),
                    .holdSeconds = reader.optionalInteger("hold_seconds", {1, 3600}, 0)};
    if ((dose.reps == 0) == (dose.holdSeconds == 0))
        reader.fail({.code = ErrorCode::missingKey, .expected = "either reps or hold_seconds"}, "");
    reader.finish();
    return dose;
}

std::map<Level, Dose> readDosesAbove(ItemReader reader, Level level) {
    std::map<Level, Dose> doses;
    for (const std::string& key : reader.keys()) {
        const Level above = reader.parsed<Level>(key, key);
        if (above <= level) reader.fail({.code = ErrorCode::outOfRange, .expected = "a higher level"}, key);
        doses[above] = readDose(reader.child(key.c_str()));
    }
    return doses;
}

std::map<Intensity, MetValue> readMets(ItemReader reader) {
    std::map<Intensity, MetValue> mets;
    for (const std::string& key : reader.keys()) {
        ItemReader entry = reader.child(key.c_str());
        mets[reader.parsed<Intensity>(key, key)] = {entry.number("met", kMet), entry.text("code")};
        entry.finish();
    }
    return mets;
}

std::map<Muscle, double> readInvolvement(ItemReader reader) {
    std::map<Muscle, double> muscles;
    for (const std::string& key : reader.keys()) {
        const double share = reader.number(key.c_str(), {0.25, 1});
        if (share != 1.0 && share != 0.5 && share != 0.25)
            reader.fail({.code = ErrorCode::outOfRange, .expected = "1, 0.5 or 0.25"}, key);
        muscles[reader.parsed<Muscle>(key, key)] = share;
    }
    return muscles;
}

void readAlternatives(ItemReader reader, Exercise& exercise) {
    exercise.easier = reader.texts("easier");
    exercise.harder = reader.texts("harder");
    exercise.lowerSpineLoad = reader.texts("lower_spine_load");
    reader.finish();
}

void readEffort(ItemReader& reader, Exercise& exercise) {
    const bool strength = exercise.kind == ExerciseKind::strength;
    const bool cardio = exercise.kind == ExerciseKind::cardio;
    if (strength) exercise.pattern = reader.name<Pattern>("pattern");
    if (strength || cardio || reader.has("muscles")) exercise.muscles = readInvolvement(reader.child("muscles"));
    exercise.lengthens = reader.names<Muscle>("lengthens");
    if (exercise.kind == ExerciseKind::stretch && exercise.lengthens.empty())
        reader.fail({.code = ErrorCode::missingKey}, "lengthens");
    const bool ownPrimary = strength || cardio || exercise.lengthens.empty();
    exercise.primary = ownPrimary ? reader.name<Muscle>("primary") : exercise.lengthens.front();
    if (strength && exercise.involvement(exercise.primary) < 1.0)
        reader.fail({.code = ErrorCode::outOfRange, .expected = "a muscle with involvement 1"}, "primary");
    exercise.minutesPerSet = reader.number("minutes_per_set", {0.25, 180});
    exercise.setupMinutes = reader.optionalNumber("setup_minutes", kMinutes, 0);
    if (cardio) exercise.metByIntensity = readMets(reader.child("met_by_intensity"));
    exercise.met = cardio ? reader.number("met", kMet) : reader.optionalNumber("met", kMet, 0);
    exercise.oneSided = reader.flag("one_sided");
    exercise.compound = reader.flag("compound");
    exercise.trunkEndurance = reader.flag("trunk_endurance");
    exercise.power = reader.flag("power");
    exercise.onFloor = reader.flag("on_floor");
    exercise.dose = readDose(reader.child("dose"));
    if (reader.has("dose_above")) exercise.doseAbove = readDosesAbove(reader.child("dose_above"), exercise.level);
}

Exercise readExercise(ItemReader& reader, ExerciseKind kind) {
    Exercise exercise;
    exercise.kind = kind;
    exercise.id = reader.text("id");
    exercise.name = reader.text("name");
    exercise.aliases = reader.texts("aliases");
    exercise.variantOf = reader.optionalText("variant_of");
    exercise.level = reader.name<Level>("level");
    exercise.equipment = reader.names<Equipment>("equipment");
    exercise.spineLoad = reader.name<SpineLoad>("spine_load");
    exercise.spineTags = reader.names<SpineTag>("spine_tags");
    readEffort(reader, exercise);
    exercise.cues = reader.texts("cues");
    if (exercise.cues.size() < kFewestCues || exercise.cues.size() > kMostCues)
        reader.fail({.code = ErrorCode::outOfRange, .expected = "3-6 cues"}, "cues");
    exercise.slips = reader.texts("slips");
    if (exercise.slips.empty()) reader.fail({.code = ErrorCode::missingKey}, "slips");
    if (reader.has("alternatives")) readAlternatives(reader.child("alternatives"), exercise);
    exercise.sources = reader.texts("sources");
    if (exercise.sources.empty()) reader.fail({.code = ErrorCode::missingKey}, "sources");
    return exercise;
}

}  // namespace

void readExercises(std::span<const EmbeddedFile> files, CatalogueData& data, std::optional<Error>& problem) {
    for (const KindFile& entry : kKindFiles) {
        if (problem) return;
        forEachItem(files, entry.file, "id", problem,
                    [&](ItemReader& reader) { data.exercises.push_back(readExercise(reader, entry.kind)); });
    }
}

}  // namespace limber::inline knowledge
