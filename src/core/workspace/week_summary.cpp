// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/week_summary.h"

#include <algorithm>

#include "limber/training/balance.h"
#include "limber/training/load.h"
#include "limber/workspace/week_load.h"

namespace limber::inline workspace {
namespace {

constexpr int kOlder = 65;
constexpr int kMissingDayMinutes = 10;
constexpr int kDefaultWorkoutMinutes = 45;

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
    Balance balance{};
};

void addLogged(DayTotals& totals, const Session& session, const Catalogue& catalogue) {
    totals.stretching = totals.stretching || isStretchingSession(session);
    totals.training = totals.training || isTraining(session);
    totals.balance += balanceOf(session, catalogue);
}

void addPlanned(DayTotals& totals, const PlanBlock& block, const Catalogue& catalogue) {
    totals.stretching = totals.stretching || isStretchingBlock(block);
    totals.training = totals.training || isTrainingBlock(block);
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
    for (const auto& day : week.days) {
        const DayTotals totals = totalsOf(day, snapshot);
        summary.stretchingDays += totals.stretching ? 1 : 0;
        summary.restDays += totals.training ? 0 : 1;
        balance += totals.balance;
        summary.availableMinutes[day.date] = minutesOn(snapshot, day.date);
    }
    summary.abdominalToBack = balance.abdominalToExtensor();
    summary.loadChange = weekLoad(snapshot, week).loadChange;
    for (const auto& checkIn : snapshot.history->checkIns)
        if (checkIn.date == snapshot.today) summary.tightnessThisMorning = checkIn.tightness;
    return summary;
}

}  // namespace limber::inline workspace
