// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/insight/trends.h"

#include <algorithm>
#include <map>
#include <set>

#include "limber/training/balance.h"
#include "limber/training/effective_sets.h"
#include "limber/training/load.h"

namespace limber::inline insight {
namespace {

/// First and last date with an entry; nothing for an empty log.
std::optional<DateRange> loggedDates(const History& history) {
    std::optional<DateRange> dates;
    const auto take = [&](Date date) {
        if (!dates) dates = DateRange{date, date};
        dates->first = std::min(dates->first, date);
        dates->last = std::max(dates->last, date);
    };
    for (const auto& session : history.sessions) take(session.date);
    for (const auto& checkIn : history.checkIns) take(checkIn.date);
    return dates;
}

std::optional<DateRange> overlap(const std::optional<DateRange>& dates, DateRange range) {
    if (!dates) return std::nullopt;
    const DateRange both{std::max(dates->first, range.first), std::min(dates->last, range.last)};
    return both.first <= both.last ? std::optional(both) : std::nullopt;
}

void raise(std::optional<double>& highest, const std::optional<Tightness>& reading) {
    if (reading) highest = std::max(highest.value_or(0), reading->value());
}

void addMinutes(std::optional<int>& sum, const std::optional<int>& minutes) {
    if (minutes) sum = sum.value_or(0) + *minutes;
}

int wholeStretching(const Session& session) {
    return session.kind == SessionKind::stretching || session.kind == SessionKind::yoga ? session.minutes : 0;
}

bool isHard(const Session& session, const Catalogue& catalogue) {
    if (session.rpe && session.rpe->value() >= kHardRpe) return true;
    return std::any_of(session.exercises.begin(), session.exercises.end(), [&](const ExerciseEntry& entry) {
        const Exercise* exercise = catalogue.exercise(entry.exercise);
        return exercise != nullptr && exercise->spineLoad == SpineLoad::high && workingSets(entry) > 0;
    });
}

void addSession(TrendDay& day, const Session& session, const Catalogue& catalogue) {
    raise(day.tightnessBefore, session.tightnessBefore);
    raise(day.tightnessAfter, session.tightnessAfter);
    raise(day.tightnessNextMorning, session.tightnessNextMorning);
    addMinutes(day.stretchingMinutes, session.stretchedBeforeMinutes);
    addMinutes(day.stretchingMinutes, session.stretchedAfterMinutes);
    if (const int whole = wholeStretching(session)) day.stretchingMinutes = day.stretchingMinutes.value_or(0) + whole;
    const auto balance = balanceOf(session, catalogue);
    if (session.kind == SessionKind::strength || balance.abdominalSets > 0 || balance.extensorSets > 0) {
        day.abdominalSets = day.abdominalSets.value_or(0) + balance.abdominalSets;
        day.extensorSets = day.extensorSets.value_or(0) + balance.extensorSets;
    }
    day.trained = day.trained || isTraining(session);
    day.hard = day.hard || isHard(session, catalogue);
}

TrendDay* dayOf(std::vector<TrendDay>& days, Date date) {
    if (days.empty() || date < days.front().date || days.back().date < date) return nullptr;
    return &days[static_cast<std::size_t>(daysBetween(days.front().date, date))];
}

void addLoads(std::vector<TrendDay>& days, const History& history, Date firstLogged) {
    const auto loads = dailyLoads(history.sessions, {firstLogged, days.back().date});
    const auto means = ewma(loads);
    const auto skipped = static_cast<std::size_t>(daysBetween(firstLogged, days.front().date));
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto& load = loads[skipped + i];
        if (load.sessions > 0 && load.load) days[i].load = load.load->units;
        days[i].acuteLoad = means[skipped + i].acute;
        days[i].chronicLoad = means[skipped + i].chronic;
    }
}

bool isDone(const PlanBlock& block, const std::set<BlockId>& logged) {
    return block.mark ? *block.mark != BlockMark::notDone : logged.contains(block.id);
}

void addPlanned(std::map<Date, TrendWeek>& weeks, const History& history) {
    std::set<BlockId> logged;
    for (const auto& session : history.sessions)
        logged.insert(session.plannedBlocks.begin(), session.plannedBlocks.end());
    for (const auto& day : history.plannedDays) {
        const auto week = weeks.find(weekStart(day.date));
        if (week == weeks.end()) continue;
        for (const auto& block : day.blocks) {
            ++week->second.plannedBlocks;
            if (isDone(block, logged)) ++week->second.doneBlocks;
        }
    }
}

}  // namespace

std::vector<TrendDay> trendDays(const History& history, DateRange range, const Catalogue& catalogue) {
    const auto logged = loggedDates(history);
    const auto shown = overlap(logged, range);
    std::vector<TrendDay> days;
    if (!shown) return days;
    for (Date date = shown->first; date <= shown->last; date += Days(1)) days.push_back({.date = date});
    for (const auto& session : history.sessions)
        if (auto* day = dayOf(days, session.date)) addSession(*day, session, catalogue);
    for (const auto& checkIn : history.checkIns)
        if (auto* day = dayOf(days, checkIn.date - Days(1)); day != nullptr && checkIn.tightness)
            day->tightnessNextMorning = checkIn.tightness->value();
    addLoads(days, history, logged->first);
    return days;
}

std::vector<TrendWeek> trendWeeks(const History& history, DateRange range, const Catalogue& catalogue) {
    std::map<Date, TrendWeek> weeks;
    for (const auto& day : trendDays(history, range, catalogue)) {
        auto& week = weeks[weekStart(day.date)];
        week.monday = weekStart(day.date);
        if (day.stretchingMinutes.value_or(0) > 0) ++week.stretchingDays;
        if (!day.trained) ++week.restDays;
    }
    for (const auto& session : history.sessions) {
        const auto found = weeks.find(weekStart(session.date));
        if (found == weeks.end() || !range.contains(session.date)) continue;
        auto& week = found->second;
        const auto sets = setsOf(session, catalogue);
        for (std::size_t i = 0; i < kMuscleCount; ++i) week.effectiveSets.values[i] += sets.effective.values[i];
        const auto balance = balanceOf(session, catalogue);
        week.abdominalSets += balance.abdominalSets;
        week.extensorSets += balance.extensorSets;
        week.pushSets += balance.pushSets;
        week.pullSets += balance.pullSets;
    }
    addPlanned(weeks, history);
    std::vector<TrendWeek> result;
    for (auto& [monday, week] : weeks) result.push_back(week);
    return result;
}

}  // namespace limber::inline insight
