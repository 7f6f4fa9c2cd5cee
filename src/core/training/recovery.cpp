// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/recovery.h"

namespace limber::inline training {
namespace {

constexpr double kLongRecoverySets = 6.0;

}  // namespace

LastWorked lastWorked(std::span<const DaySets> days, Date before) {
    LastWorked result;
    for (const auto& day : days) {
        if (day.date >= before) continue;
        for (const Muscle muscle : allOf<Muscle>()) {
            auto& last = result.dates[static_cast<std::size_t>(muscle)];
            if (day.sets.worked(muscle) && (!last || *last < day.date)) last = day.date;
        }
    }
    return result;
}

bool needs72h(const TrainedSets& sets, Muscle muscle) { return sets.hardDirect[muscle] >= kLongRecoverySets; }

std::optional<double> shareWithoutRecovery(std::span<const DaySets> days, Muscle muscle) {
    int gaps = 0;
    int tooShort = 0;
    std::optional<Date> previous;
    for (const auto& day : days) {
        if (!day.sets.worked(muscle)) continue;
        if (previous) {
            ++gaps;
            if (daysBetween(*previous, day.date) <= kDaysBetween48h) ++tooShort;
        }
        previous = day.date;
    }
    if (gaps == 0) return std::nullopt;
    return static_cast<double>(tooShort) / gaps;
}

}  // namespace limber::inline training
