// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/domain/condition.h"
#include "limber/domain/muscle.h"

namespace limber::inline domain {

/// Kinds that can be done; routines, treatments and causes have types of their own.
enum class ExerciseKind : std::uint8_t { strength, stretch, mobility, yoga, pressure, cardio };
enum class Level : std::uint8_t { beginner, intermediate, advanced };
enum class SpineLoad : std::uint8_t { low, medium, high };
/// How hard an activity is done, by its own measure.
enum class Intensity : std::uint8_t { light, moderate, vigorous };
enum class Equipment : std::uint8_t {
    barbell,
    dumbbell,
    kettlebell,
    cable,
    machine,
    bench,
    pullUpBar,
    band,
    mat,
    ball,
    roller,
};
enum class Pattern : std::uint8_t {
    none,
    squat,
    lunge,
    hinge,
    hipExtension,
    kneeFlexion,
    kneeExtension,
    hipAbduction,
    ankle,
    horizontalPush,
    verticalPush,
    horizontalPull,
    verticalPull,
    scapular,
    elbowFlexion,
    elbowExtension,
    trunkExtension,
    trunkFlexion,
    antiExtension,
    antiLateral,
    antiRotation,
    rotation,
    carry,
};
/// Properties from which cautions are derived, and what the spine does.
enum class SpineTag : std::uint8_t {
    compression,
    shear,
    flexion,
    extension,
    rotation,
    lateral,
    neutral,
    decompression,
    endRangeFlexion,
    endRangeExtension,
    endRangeRotation,
    loadedFlexion,
    loadedRotation,
    prone,
    supineLong,
    inversion,
    kneeling,
    overhead,
    wristLoading,
    impact,
    breathHolding,
    deepHipFlexion,
    deepKneeFlexion,
    ballistic,
    bodyWeightPressure,
    balance,
    hanging,
    static_,
    abdominalPressure,
};

struct Dose {
    int sets = 0;
    int reps = 0;         ///< 0 when held
    int holdSeconds = 0;  ///< 0 when repeated
    bool operator==(const Dose&) const = default;
};

/// Multiple of the energy used at rest, with the code of the 2011 Compendium (evidence `ainsworth_2011`).
struct MetValue {
    double met = 0;
    std::string code{};
    bool operator==(const MetValue&) const = default;
};

/// One thing to do. Ids are slugs of the interchange format.
struct Exercise {
    std::string id{};
    std::string name{};
    std::vector<std::string> aliases{};
    /// The item of which this is the same movement with other equipment or at another pace; empty for a movement of
    /// its own.
    std::string variantOf{};
    ExerciseKind kind{};
    Muscle primary{};
    Level level{};
    Pattern pattern{};
    std::vector<Equipment> equipment{};
    SpineLoad spineLoad{};
    std::vector<SpineTag> spineTags{};
    /// 1 direct, 0.5 indirect, 0.25 stabiliser (evidence `pelland_2025`; 0.25 DESIGN).
    std::map<Muscle, double> muscles{};
    std::vector<Muscle> lengthens{};
    double minutesPerSet = 2;  ///< with its rest
    double setupMinutes = 0;
    double met = 0;                                  ///< 2011 Compendium; 0 when none applies
    std::map<Intensity, MetValue> metByIntensity{};  ///< of cardio
    bool oneSided = false;
    bool compound = false;              ///< may lead a workout
    bool trunkEndurance = false;        ///< bird-dog, planks ...: at RPE <= 5 works nothing in the planner's sense
    bool power = false;                 ///< jumps, cleans, swings: come first
    bool onFloor = false;               ///< needs getting down to the floor and up again
    Dose dose{};                        ///< the ordinary dose at `level`
    std::map<Level, Dose> doseAbove{};  ///< of the levels above `level` where it differs
    std::vector<std::string> cues{};
    std::vector<std::string> slips{};
    /// Conditions under which it is not offered, derived from the tags by the rule table.
    std::vector<Condition> cautions{};
    std::vector<Medicine> medicineCautions{};
    std::vector<std::string> easier{};
    std::vector<std::string> harder{};
    std::vector<std::string> lowerSpineLoad{};
    std::vector<std::string> sources{};
    bool own = false;     ///< added by the person
    bool hidden = false;  ///< an own one that was deleted; log and plan keep its name

    [[nodiscard]] bool hasTag(SpineTag tag) const;
    [[nodiscard]] double involvement(Muscle muscle) const;
    /// The ordinary dose for a person of that level.
    [[nodiscard]] Dose doseAt(Level personLevel) const;
    [[nodiscard]] bool isHeavyHinge() const { return pattern == Pattern::hinge && spineLoad == SpineLoad::high; }
    bool operator==(const Exercise&) const = default;
};

/// The id by which log and plan name the own exercise of that UUID: "own_" and its 32 digits.
[[nodiscard]] std::string ownExerciseId(const std::string& uuid);
/// The UUID of such an id; none for any other id.
[[nodiscard]] std::optional<std::string> uuidOfOwn(const std::string& exerciseId);

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<ExerciseKind> {
    static constexpr std::array<std::string_view, 6> names{"strength", "stretch",  "mobility",
                                                           "yoga",     "pressure", "cardio"};
};
template <>
struct EnumNames<Level> {
    static constexpr std::array<std::string_view, 3> names{"beginner", "intermediate", "advanced"};
};
template <>
struct EnumNames<SpineLoad> {
    static constexpr std::array<std::string_view, 3> names{"low", "medium", "high"};
};
template <>
struct EnumNames<Intensity> {
    static constexpr std::array<std::string_view, 3> names{"light", "moderate", "vigorous"};
};
template <>
struct EnumNames<Equipment> {
    static constexpr std::array<std::string_view, 11> names{"barbell", "dumbbell", "kettlebell",  "cable",
                                                            "machine", "bench",    "pull_up_bar", "band",
                                                            "mat",     "ball",     "roller"};
};
template <>
struct EnumNames<Pattern> {
    static constexpr std::array<std::string_view, 23> names{"none",
                                                            "squat",
                                                            "lunge",
                                                            "hinge",
                                                            "hip_extension",
                                                            "knee_flexion",
                                                            "knee_extension",
                                                            "hip_abduction",
                                                            "ankle",
                                                            "horizontal_push",
                                                            "vertical_push",
                                                            "horizontal_pull",
                                                            "vertical_pull",
                                                            "scapular",
                                                            "elbow_flexion",
                                                            "elbow_extension",
                                                            "trunk_extension",
                                                            "trunk_flexion",
                                                            "anti_extension",
                                                            "anti_lateral",
                                                            "anti_rotation",
                                                            "rotation",
                                                            "carry"};
};
template <>
struct EnumNames<SpineTag> {
    static constexpr std::array<std::string_view, 29> names{"compression",
                                                            "shear",
                                                            "flexion",
                                                            "extension",
                                                            "rotation",
                                                            "lateral",
                                                            "neutral",
                                                            "decompression",
                                                            "end_range_flexion",
                                                            "end_range_extension",
                                                            "end_range_rotation",
                                                            "loaded_flexion",
                                                            "loaded_rotation",
                                                            "prone",
                                                            "supine_long",
                                                            "inversion",
                                                            "kneeling",
                                                            "overhead",
                                                            "wrist_loading",
                                                            "impact",
                                                            "breath_holding",
                                                            "deep_hip_flexion",
                                                            "deep_knee_flexion",
                                                            "ballistic",
                                                            "body_weight_pressure",
                                                            "balance",
                                                            "hanging",
                                                            "static",
                                                            "abdominal_pressure"};
};
}  // namespace limber::inline base
