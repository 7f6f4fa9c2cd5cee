// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/week_summary.h"

#include <algorithm>
#include <array>

#include "limber/training/balance.h"
#include "limber/training/load.h"

namespace limber::inline workspace {
namespace {

constexpr int kBaseDays = 28;
constexpr int kLeastLogDays = 14;
constexpr int kOlder = 65;
constexpr int kMissingDayMinutes = 10;
constexpr int kDefaultWorkoutMinutes = 45;
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

bool isToCome(const PlanDay& day, const PlanBlock& block, Date today) { return day.date >= today && !block.mark; }
bool isTrainingBlock(const PlanBlock& block) {
    return block.kind == BlockKind::workout || block.kind == BlockKind::cardio;
}
bool isStretchingBlock(const PlanBlock& block) {
    return block.kind == BlockKind::stretching || block.kind == BlockKind::yoga;
}
bool isStretchingSession(const Session& session) {
    return session.kind == SessionKind::stretching || session.kind == SessionKind::yoga ||
           session.stretchedAfterMinutes.value_or(0) > 0;
}

struct DayTotals {
    bool stretching = false;
    bool training = false;
    double load = 0;
    Balance balance{};
};

void addLogged(DayTotals& totals, const Session& session, const Catalogue& catalogue) {
    totals.stretching = totals.stretching || isStretchingSession(session);
    totals.training = totals.training || isTraining(session);
    if (const auto load = loadOf(session)) totals.load += load->units;
    totals.balance += balanceOf(session, catalogue);
}

void addPlanned(DayTotals& totals, const PlanBlock& block, const Catalogue& catalogue) {
    totals.stretching = totals.stretching || isStretchingBlock(block);
    totals.training = totals.training || isTrainingBlock(block);
    totals.load += effortOf(block) * block.minutes;
    if (block.kind != BlockKind::workout) return;
    for (const auto& planned : block.exercises)
        if (const auto* exercise = catalogue.exercise(planned.exercise)) totals.balance.add(*exercise, planned.sets);
}

DayTotals totalsOf(const PlanDay& day, const Snapshot& snapshot) {
    DayTotals totals;
    for (const auto& session : snapshot.history->sessions)
        if (session.date == day.date) addLogged(totals, session, *snapshot.catalogue);
    for (const auto& block : day.blocks)
        if (isToCome(day, block, snapshot.today)) addPlanned(totals, block, *snapshot.catalogue);
    return totals;
}

/// Mean weekly load of the four weeks before `from`, over as many of them as there is log for. A session without an
/// effort counts as the mean of the others.
std::optional<double> usualLoad(const Snapshot& snapshot, Date from) {
    const auto& sessions = snapshot.history->sessions;
    if (sessions.empty()) return std::nullopt;
    const int logged = std::min(kBaseDays, daysBetween(sessions.front().date, from));
    if (logged < kLeastLogDays) return std::nullopt;
    double sum = 0;
    int known = 0;
    int all = 0;
    for (const auto& session : sessions) {
        if (session.date < from - Days{kBaseDays} || session.date >= from) continue;
        const auto load = loadOf(session);
        sum += load ? load->units : 0;
        known += load ? 1 : 0;
        ++all;
    }
    if (sum <= 0) return std::nullopt;
    return sum * all / known * 7 / logged;
}

int minutesOn(const Snapshot& snapshot, Date date) {
    for (auto note = snapshot.history->weekNotes.rbegin(); note != snapshot.history->weekNotes.rend(); ++note)
        if (const auto noted = note->minutes.find(date); noted != note->minutes.end()) return noted->second;
    const auto& available = snapshot.profile->availableMinutes;
    const Weekday day = weekdayOf(date);
    if (const auto own = available.find(day); own != available.end()) return own->second;
    const bool byDefault = available.empty() && (day == Weekday::mon || day == Weekday::wed || day == Weekday::fri);
    return byDefault ? kDefaultWorkoutMinutes : kMissingDayMinutes;
}

int restWanted(const Snapshot& snapshot) {
    const auto age = snapshot.profile->ageOn(snapshot.today);
    const bool beginner = snapshot.profile->experience.value_or(Level::beginner) == Level::beginner;
    return beginner || age.value_or(0) >= kOlder ? 2 : 1;
}

}  // namespace

WeekSummary weekSummary(const Snapshot& snapshot, const Plan& week) {
    WeekSummary summary;
    summary.restWanted = restWanted(snapshot);
    Balance balance;
    double load = 0;
    for (const auto& day : week.days) {
        const DayTotals totals = totalsOf(day, snapshot);
        summary.stretchingDays += totals.stretching ? 1 : 0;
        summary.restDays += totals.training ? 0 : 1;
        balance += totals.balance;
        load += totals.load;
        summary.availableMinutes[day.date] = minutesOn(snapshot, day.date);
    }
    summary.abdominalToBack = balance.abdominalToExtensor();
    if (const auto usual = usualLoad(snapshot, week.from)) summary.loadChange = load / *usual - 1;
    for (const auto& checkIn : snapshot.history->checkIns)
        if (checkIn.date == snapshot.today) summary.tightnessThisMorning = checkIn.tightness;
    return summary;
}

}  // namespace limber::inline workspace
