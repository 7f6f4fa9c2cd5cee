// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/group_limits.h"

#include <algorithm>

namespace limber::inline guidance {
namespace {

struct GroupRule {
    Condition condition;
    const char* code;
    bool asksForTalk;
    void (*limit)(SafetyLimits&);
};

/// guidance part 1, "Groups", and evidence F, G, J.
constexpr GroupRule kRules[] = {
    {Condition::recentSurgery, "safety.recent_surgery", true,
     [](SafetyLimits& l) { l.walkingAndGentleOnly = l.noSelfTests = l.noPressure = l.noManipulation = true; }},
    {Condition::feverOrInfection, "safety.fever", false,
     [](SafetyLimits& l) { l.walkingAndGentleOnly = l.noSelfTests = l.noManipulation = true; }},
    {Condition::osteoporosis, "safety.osteoporosis", false,
     [](SafetyLimits& l) { l.neutralSpineOnly = l.noManipulation = l.noPressure = l.noSelfTests = true; }},
    {Condition::pregnant, "safety.pregnant", false,
     [](SafetyLimits& l) { l.noMaximalLifts = l.noSelfTests = l.noProne = l.noEnergyDeficit = true; }},
    {Condition::pregnantAfterWeek20, "safety.pregnant_after_week_20", false,
     [](SafetyLimits& l) { l.noLongSupine = true; }},
    {Condition::postPartum, "safety.post_partum", false,
     [](SafetyLimits& l) { l.walkingAndGentleOnly = l.noMaximalLifts = l.noSelfTests = l.noEnergyDeficit = true; }},
    {Condition::highBloodPressure, "safety.no_self_tests", false, [](SafetyLimits& l) { l.noSelfTests = true; }},
    {Condition::heartDisease, "safety.no_self_tests", false, [](SafetyLimits& l) { l.noSelfTests = true; }},
    {Condition::inflammatorySpineDisease, "safety.no_manipulation", false,
     [](SafetyLimits& l) { l.noManipulation = true; }},
    {Condition::sickleCellTrait, "safety.sickle_cell_trait", false, [](SafetyLimits& l) { l.noMaximalLifts = true; }},
    {Condition::breastfeeding, "safety.no_energy_deficit", false, [](SafetyLimits& l) { l.noEnergyDeficit = true; }},
    {Condition::eatingDisorder, "safety.no_energy_deficit", false, [](SafetyLimits& l) { l.noEnergyDeficit = true; }},
};

void addReason(std::vector<Message>& reasons, const char* code) {
    for (const auto& reason : reasons)
        if (reason.code == code) return;
    reasons.push_back({code, {}});
}

/// None while no end is known.
std::optional<Date> lastDayOf(Condition condition, const Profile& profile, Date today) {
    std::optional<Date> last;
    for (const auto& entry : profile.conditions) {
        if (entry.condition != condition || (entry.until && *entry.until < today)) continue;
        if (!entry.until) return std::nullopt;
        last = std::max(last.value_or(*entry.until), *entry.until);
    }
    return last;
}

/// Gentle days end with the last of the conditions that ask for them.
void limitBy(const GroupRule& rule, std::optional<Date> lastDay, SafetyLimits& limits) {
    SafetyLimits alone;
    rule.limit(alone);
    if (alone.walkingAndGentleOnly && !limits.walkingAndGentleOnly)
        limits.gentleUntil = lastDay;
    else if (alone.walkingAndGentleOnly && limits.gentleUntil)
        limits.gentleUntil = lastDay ? std::max(*limits.gentleUntil, *lastDay) : lastDay;
    rule.limit(limits);
}

bool addAgeLimits(const Profile& profile, Date today, SafetyLimits& limits, std::vector<Message>& reasons) {
    const auto age = profile.ageOn(today);
    if (!age || *age >= kAdultAge) return false;
    limits.noEnergyDeficit = true;
    limits.noMaximalLifts = true;
    if (*age < kPlanAge) {
        limits.planAllowed = false;
        addReason(reasons, "safety.under_16");
        return false;
    }
    addReason(reasons, "safety.age_16_17");
    if (!profile.has(Condition::extensionSensitive, today)) return false;
    addReason(reasons, "safety.arching_16_17");
    return true;
}

}  // namespace

bool addGroupLimits(const Profile& profile, Date today, SafetyLimits& limits, std::vector<Message>& reasons) {
    bool talk = addAgeLimits(profile, today, limits, reasons);
    for (const auto& rule : kRules) {
        if (!profile.has(rule.condition, today)) continue;
        limitBy(rule, lastDayOf(rule.condition, profile, today), limits);
        addReason(reasons, rule.code);
        talk = talk || rule.asksForTalk;
    }
    return talk;
}

}  // namespace limber::inline guidance
