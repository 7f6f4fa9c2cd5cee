// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "limber/base/enum_names.h"

namespace limber::inline domain {

enum class Condition : std::uint8_t {
    flexionSensitive,
    extensionSensitive,
    osteoporosis,
    highBloodPressure,
    heartDisease,
    glaucoma,
    hipReplacement,
    knee,
    shoulder,
    wrist,
    recentSurgery,
    reducedSensation,
    poorCirculation,
    bleedingDisorder,
    bloodClot,
    brokenSkin,
    cancer,
    feverOrInfection,
    inflammatorySpineDisease,
    kidneyDisease,
    stomachUlcer,
    nsaidAllergy,
    asthmaWithAspirin,
    rubOrSkinAllergy,
    breastfeeding,
    eatingDisorder,
    sickleCellTrait,
    // The following are not among a profile's `conditions`; they are derived from its other keys.
    pregnant,
    pregnantAfterWeek20,
    postPartum,
};
/// The conditions that a profile may list are those before `pregnant`.
[[nodiscard]] constexpr bool isListable(Condition condition) { return condition < Condition::pregnant; }

enum class Medicine : std::uint8_t {
    anticoagulant,
    steroid,
    oralNsaid,
    bloodPressure,
    sedativeOrOpioid,
    diuretic,
    statin,
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<Condition> {
    static constexpr std::array<std::string_view, 30> names{"flexion_sensitive",
                                                            "extension_sensitive",
                                                            "osteoporosis",
                                                            "high_blood_pressure",
                                                            "heart_disease",
                                                            "glaucoma",
                                                            "hip_replacement",
                                                            "knee",
                                                            "shoulder",
                                                            "wrist",
                                                            "recent_surgery",
                                                            "reduced_sensation",
                                                            "poor_circulation",
                                                            "bleeding_disorder",
                                                            "blood_clot",
                                                            "broken_skin",
                                                            "cancer",
                                                            "fever_or_infection",
                                                            "inflammatory_spine_disease",
                                                            "kidney_disease",
                                                            "stomach_ulcer",
                                                            "nsaid_allergy",
                                                            "asthma_with_aspirin",
                                                            "rub_or_skin_allergy",
                                                            "breastfeeding",
                                                            "eating_disorder",
                                                            "sickle_cell_trait",
                                                            "pregnant",
                                                            "pregnant_after_week_20",
                                                            "post_partum"};
};
template <>
struct EnumNames<Medicine> {
    static constexpr std::array<std::string_view, 7> names{
        "anticoagulant", "steroid", "oral_nsaid", "blood_pressure", "sedative_or_opioid", "diuretic", "statin"};
};
}  // namespace limber::inline base
