// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/enum_names.h"
#include "limber/base/message.h"

namespace limber::inline domain {

enum class SafetyLevel : std::uint8_t { unscreened, clear, routine, prompt, emergency };

enum class SafetyQuestion : std::uint8_t {
    // emergency
    bladderOrBowelTrouble,
    saddleNumbness,
    bothLegsWeakOrNumb,
    worseningLegWeakness,
    majorTrauma,
    feverAndUnwell,
    chestOrTearingPain,
    swollenNumbBackAfterTraining,
    darkUrine,
    clumsyHandsOrUnsteadyWalking,
    suddenSevereHeadacheOrDizziness,
    // prompt
    cancerHistory,
    unexplainedWeightLoss,
    nightPain,
    steroidsOrOsteoporosis,
    legNumbnessOrWeakness,
    armWeakness,
    longerThanSixWeeks,
    newPainInPregnancy,
    newPainUnder18OrOver55,
    fallOrBlowOver65OrFragileBones,
    knownHeartMetabolicOrKidneyDisease,
    symptomsWithEffort,
    toldToLimitExercise,
    // routine
    morningStiffnessEasedByExercise,
    // information
    regularlyActive,
};
enum class QuestionClass : std::uint8_t { emergency, prompt, routine, information };

[[nodiscard]] constexpr QuestionClass classOf(SafetyQuestion question) {
    if (question <= SafetyQuestion::suddenSevereHeadacheOrDizziness) return QuestionClass::emergency;
    if (question <= SafetyQuestion::toldToLimitExercise) return QuestionClass::prompt;
    if (question == SafetyQuestion::morningStiffnessEasedByExercise) return QuestionClass::routine;
    return QuestionClass::information;
}

enum class Clearing : std::uint8_t { seenMayTrain, answeredByMistake };

/// One append-only entry: answers, a clearing, or "I discussed this". A question left out was not answered.
struct Screen {
    std::string id{};
    Date date{};
    std::map<SafetyQuestion, bool> answers{};
    std::optional<Clearing> cleared{};
    std::optional<SafetyQuestion> discussed{};
    bool operator==(const Screen&) const = default;
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<SafetyLevel> {
    static constexpr std::array<std::string_view, 5> names{"unscreened", "clear", "routine", "prompt", "emergency"};
};
template <>
struct EnumNames<SafetyQuestion> {
    static constexpr std::array<std::string_view, 26> names{"bladder_or_bowel_trouble",
                                                            "saddle_numbness",
                                                            "both_legs_weak_or_numb",
                                                            "worsening_leg_weakness",
                                                            "major_trauma",
                                                            "fever_and_unwell",
                                                            "chest_or_tearing_pain",
                                                            "swollen_numb_back_after_training",
                                                            "dark_urine",
                                                            "clumsy_hands_or_unsteady_walking",
                                                            "sudden_severe_headache_or_dizziness",
                                                            "cancer_history",
                                                            "unexplained_weight_loss",
                                                            "night_pain",
                                                            "steroids_or_osteoporosis",
                                                            "leg_numbness_or_weakness",
                                                            "arm_weakness",
                                                            "longer_than_six_weeks",
                                                            "new_pain_in_pregnancy",
                                                            "new_pain_under_18_or_over_55",
                                                            "fall_or_blow_over_65_or_fragile_bones",
                                                            "known_heart_metabolic_or_kidney_disease",
                                                            "symptoms_with_effort",
                                                            "told_to_limit_exercise",
                                                            "morning_stiffness_eased_by_exercise",
                                                            "regularly_active"};
};
template <>
struct EnumNames<Clearing> {
    static constexpr std::array<std::string_view, 2> names{"seen_may_train", "answered_by_mistake"};
};
}  // namespace limber::inline base
