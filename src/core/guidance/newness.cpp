// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/newness.h"

#include <algorithm>

namespace limber::inline guidance {
namespace {

constexpr int kAccustomingDays = 7;

/// Done in the four weeks before, this week's first attempts aside.
bool doneBefore(const LogView& log, const std::string& exercise, Date date) {
    return std::any_of(log.entries.begin(), log.entries.end(), [&](const Entry& entry) {
        const int ago = daysBetween(entry.session->date, date);
        if (ago < kAccustomingDays || ago > log.days("new_after_days")) return false;
        return std::any_of(entry.session->exercises.begin(), entry.session->exercises.end(),
                           [&](const ExerciseEntry& done) { return done.exercise == exercise; });
    });
}

}  // namespace

Newness newness(const LogView& log, const std::string& exercise, Date date) {
    if (doneBefore(log, exercise, date)) return Newness::known;
    if (log.daysOfLogBefore(date) >= log.days("log_days_for_new")) return Newness::fresh;
    const auto recent = log.profile.recentTraining;
    if (!recent) return Newness::unclear;
    return *recent == RecentTraining::none ? Newness::fresh : Newness::known;
}

}  // namespace limber::inline guidance
