// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/answered_conditions.h"

namespace limber::inline guidance {
namespace {

constexpr int kPregnancyDays = 280;

}  // namespace

void addAnsweredConditions(const ScreenLog& screens, Date today, Profile& profile) {
    for (const auto& answered : kAnsweredConditions) {
        const auto since = screens.yesSince(answered.question);
        if (!since || profile.has(answered.condition, today)) continue;
        if (answered.question != SafetyQuestion::newPainInPregnancy)
            profile.conditions.push_back({answered.condition, {}});
        else if (daysBetween(*since, today) < kPregnancyDays)
            profile.pregnant = true;
    }
}

}  // namespace limber::inline guidance
