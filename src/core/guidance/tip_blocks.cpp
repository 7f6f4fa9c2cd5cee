// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/tip_blocks.h"

#include <algorithm>
#include <initializer_list>

#include "core/guidance/answered_conditions.h"
#include "core/guidance/group_limits.h"

namespace limber::inline guidance {
namespace {

bool isOneOf(const std::string& id, std::initializer_list<std::string_view> ids) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}
bool isPressure(const std::string& id) { return isOneOf(id, {"self_pressure", "foam_rolling"}); }
bool isManipulation(const std::string& id) { return id == "chiropractic"; }
bool isTopical(const std::string& id) { return id.starts_with("topical_"); }
bool isWarmingRub(const std::string& id) { return isOneOf(id, {"topical_capsaicin", "topical_salicylate"}); }
bool isHardOnFreshHurt(const std::string& id) {
    return isPressure(id) || isManipulation(id) ||
           isOneOf(id, {"heat_pack", "heat_wrap", "massage", "stretching_routine", "yoga_routine"});
}

bool isMeant(const AnsweredCondition& block, const Treatment& treatment) {
    const auto& conditions = treatment.notWith;
    const auto& medicines = treatment.notWithMedicines;
    return std::find(conditions.begin(), conditions.end(), block.condition) != conditions.end() ||
           (block.medicine && std::find(medicines.begin(), medicines.end(), *block.medicine) != medicines.end());
}

void addScreenReasons(const Treatment& treatment, const ScreenLog& screens, std::vector<std::string>& reasons) {
    for (const auto& block : kAnsweredConditions) {
        if (!screens.saysYes(block.question) || !isMeant(block, treatment)) continue;
        std::string reason = "safety:" + std::string(nameOf(block.question));
        if (std::find(reasons.begin(), reasons.end(), reason) == reasons.end()) reasons.push_back(std::move(reason));
    }
}

bool says(const SafetyState& safety, std::string_view code) {
    return std::any_of(safety.reasons.begin(), safety.reasons.end(),
                       [&](const Message& reason) { return reason.code == code; });
}

/// It is its routine, and no step of that is left over for this person. Sleep stays advice without one.
bool hasNothingLeft(const Treatment& treatment, const Circumstances& now, const Catalogue& catalogue) {
    if (treatment.id == "sleep") return false;
    const Routine* routine = catalogue.routine(treatment.routine);
    if (routine == nullptr || routine->steps.empty()) return false;
    return std::none_of(routine->steps.begin(), routine->steps.end(), [&](const RoutineStep& step) {
        const Exercise* exercise = catalogue.exercise(step.exercise);
        return exercise != nullptr && !whyNotOffered(*exercise, now, catalogue);
    });
}

std::vector<std::string> safetyReasons(const Treatment& treatment, const Circumstances& now, const ScreenLog& screens) {
    const std::string& id = treatment.id;
    const SafetyState& safety = now.safety;
    const bool sensitive = isPressure(id) || isManipulation(id);
    std::vector<std::string> reasons;
    if (safety.level == SafetyLevel::emergency) reasons.emplace_back("safety:emergency");
    if (now.profile.ageOn(now.on).value_or(kPlanAge) < kPlanAge) reasons.emplace_back("safety:under_16");
    if (safety.level == SafetyLevel::prompt && isManipulation(id)) reasons.emplace_back("safety:prompt");
    if (!safety.unanswered.empty() && (sensitive || isTopical(id))) reasons.emplace_back("safety:unscreened");
    const bool presses = sensitive || id == "massage";
    if (says(safety, "safety.spreads") && presses) reasons.emplace_back("safety:spreads");
    if (says(safety, "safety.swelling") && (presses || (safety.limits.freshSwelling && isWarmingRub(id))))
        reasons.emplace_back("safety:swelling");
    if (!safety.limits.restingAreas.empty() && isHardOnFreshHurt(id)) reasons.emplace_back("safety:incident");
    addScreenReasons(treatment, screens, reasons);
    return reasons;
}

}  // namespace

std::vector<WithheldTip> blocksOf(const Treatment& treatment, const Circumstances& now, const ScreenLog& screens,
                                  const Catalogue& catalogue) {
    if (treatment.id == kSeePhysician) return {};
    std::vector<WithheldTip> blocks;
    for (const auto& reason : safetyReasons(treatment, now, screens)) blocks.push_back({treatment.id, reason});
    for (const auto condition : treatment.notWith)
        if (now.profile.has(condition, now.on))
            blocks.push_back({treatment.id, "condition:" + std::string(nameOf(condition))});
    for (const auto medicine : treatment.notWithMedicines)
        if (now.profile.takes(medicine)) blocks.push_back({treatment.id, "medicine:" + std::string(nameOf(medicine))});
    if (blocks.empty() && hasNothingLeft(treatment, now, catalogue))
        blocks.push_back({treatment.id, "safety:no_step_suits"});
    return blocks;
}

}  // namespace limber::inline guidance
