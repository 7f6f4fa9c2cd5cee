// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/profile.h"

#include <algorithm>

namespace limber::inline domain {
namespace {

constexpr int kLatePregnancyWeeks = 20;
constexpr int kPostPartumWeeks = 12;

bool isPregnant(const Profile& profile) {
    return profile.pregnant.value_or(false) || profile.pregnancyWeeks.has_value();
}

}  // namespace

bool Profile::has(Condition condition, Date on) const {
    switch (condition) {
        case Condition::pregnant: return isPregnant(*this);
        case Condition::pregnantAfterWeek20:
            return isPregnant(*this) && pregnancyWeeks.value_or(kLatePregnancyWeeks) >= kLatePregnancyWeeks;
        case Condition::postPartum: return postPartumWeeks && *postPartumWeeks < kPostPartumWeeks;
        default: break;
    }
    return std::any_of(conditions.begin(), conditions.end(), [&](const ConditionEntry& entry) {
        return entry.condition == condition && (!entry.until || on <= *entry.until);
    });
}

bool Profile::takes(Medicine medicine) const {
    return std::find(medicines.begin(), medicines.end(), medicine) != medicines.end();
}

std::optional<int> Profile::ageOn(Date on) const {
    if (!birthYear) return std::nullopt;
    return yearOf(on) - *birthYear;
}

}  // namespace limber::inline domain
