// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/week_load.h"

#include <algorithm>
#include <array>

#include "limber/training/load.h"

namespace limber::inline workspace {
namespace {

constexpr int kBaseDays = 28;
constexpr int kLeastLogDays = 14;
constexpr double kOrdinaryWorkoutRpe = 7;
/// Effort of what carries no effort of its own, DESIGN: warm-up, workout, stretching, yoga, cardio, easy walk.
constexpr std::array<double, kEnumSize<BlockKind>> kRpe{3, kOrdinaryWorkoutRpe, 2, 3, 5, 3};

double effortOf(const PlanBlock& block) {
    double sum = 0;
    int sets = 0;
    for (const auto& exercise : block.exercises) {
        if (!exercise.rpe) continue;
        sum += exercise.rpe->value() * exercise.sets;
        sets += exercise.sets;
    }
    return sets > 0 ? sum / sets : kRpe[static_cast<std::size_t>(block.kind)];
}

struct UsualWeek {
    double load = 0;
    double minutes = 0;
};

/// The mean week of the four before `from`, over as many of them as there is log for. A session without an effort
/// counts as the mean of the others.
std::optional<UsualWeek> usualWeek(const Snapshot& snapshot, Date from) {
    const auto& sessions = snapshot.history->sessions;
    if (sessions.empty()) return std::nullopt;
    const int logged = std::min(kBaseDays, daysBetween(sessions.front().date, from));
    if (logged < kLeastLogDays) return std::nullopt;
    UsualWeek sum;
    int known = 0;
    int all = 0;
    for (const auto& session : sessions) {
        if (session.date < from - Days{kBaseDays} || session.date >= from) continue;
        const auto load = loadOf(session);
        sum.load += load ? load->units : 0;
        sum.minutes += session.minutes;
        known += load ? 1 : 0;
        ++all;
    }
    if (sum.load <= 0) return std::nullopt;
    return UsualWeek{sum.load * all / known * 7 / logged, sum.minutes * 7 / logged};
}

}  // namespace

WeekLoad weekLoad(const Snapshot& snapshot, const Plan& week) {
    WeekLoad sum;
    for (const auto& day : week.days) {
        for (const auto& session : snapshot.history->sessions) {
            if (session.date != day.date) continue;
            if (const auto load = loadOf(session)) sum.load += load->units;
            sum.minutes += session.minutes;
        }
        for (const auto& block : day.blocks) {
            if (day.date < snapshot.today || block.mark) continue;
            sum.load += effortOf(block) * block.minutes;
            sum.minutes += block.minutes;
        }
    }
    if (const auto usual = usualWeek(snapshot, week.from)) {
        sum.loadChange = sum.load / usual->load - 1;
        sum.minutesChange = sum.minutes / usual->minutes - 1;
    }
    return sum;
}

}  // namespace limber::inline workspace
