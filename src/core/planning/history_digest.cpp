// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/history_digest.h"

#include <algorithm>
#include <cmath>

#include "limber/knowledge/planning_parameters.h"
#include "limber/training/effective_sets.h"
#include "limber/training/load.h"

namespace limber::inline planning {
namespace {

constexpr int kFourWeeks = 28;
constexpr int kWeek = 7;
constexpr int kLoadedWeeksLookedAt = 8;
constexpr double kFullWeekShare = 0.7;
constexpr double kHard = 8.0;

bool isStrength(const Session& session) { return session.kind == SessionKind::strength || !session.exercises.empty(); }

bool hasStrengthSets(const Session& session, const Catalogue& catalogue) {
    return std::any_of(session.exercises.begin(), session.exercises.end(), [&](const ExerciseEntry& entry) {
        const Exercise* exercise = catalogue.exercise(entry.exercise);
        return exercise != nullptr && exercise->kind == ExerciseKind::strength && workingSets(entry) > 0;
    });
}

using Mornings = std::map<Date, double>;

Mornings morningsOf(const History& history) {
    Mornings mornings;
    for (const CheckIn& checkIn : history.checkIns)
        if (checkIn.tightness) mornings.emplace(checkIn.date, checkIn.tightness->value());
    return mornings;
}

std::optional<double> nextMorning(const Session& session, const Mornings& mornings) {
    if (session.tightnessNextMorning) return session.tightnessNextMorning->value();
    const auto found = mornings.find(session.date + Days(1));
    return found == mornings.end() ? std::nullopt : std::optional(found->second);
}

void record(HistoryDigest& digest, const Session& session) {
    for (const ExerciseEntry& entry : session.exercises) {
        if (workingSets(entry) == 0) continue;
        ExerciseRecord& known = digest.records[entry.exercise];
        if (!known.dates.empty() && known.last == session.date) {
            known.lastSets += workingSets(entry);
            continue;
        }
        known.last = session.date;
        known.lastSets = workingSets(entry);
        known.entry = &entry;
        known.sessionRpe = session.rpe ? std::optional(session.rpe->value()) : std::nullopt;
        known.dates.push_back(session.date);
        ++known.times;
        ++known.weekdays[static_cast<std::size_t>(weekdayOf(session.date))];
    }
}

bool isHard(const Session& session, const Catalogue& catalogue) {
    if (session.rpe && session.rpe->value() >= kHard) return true;
    return std::any_of(session.exercises.begin(), session.exercises.end(), [&](const ExerciseEntry& entry) {
        const Exercise* exercise = catalogue.exercise(entry.exercise);
        return exercise != nullptr && exercise->kind == ExerciseKind::strength &&
               exercise->spineLoad == SpineLoad::high && workingSets(entry) > 0;
    });
}

PerMuscle meanOfWeeks(const PlanRequest& request, const Catalogue& catalogue, int weeks) {
    const Date first = weekStart(request.from) - Days(kWeek * weeks);
    PerMuscle mean;
    for (const Session& session : request.history->sessions) {
        if (session.date < first || session.date >= weekStart(request.from)) continue;
        const TrainedSets sets = setsOf(session, catalogue);
        for (std::size_t m = 0; m < kMuscleCount; ++m) mean.values[m] += sets.effective.values[m] / weeks;
    }
    return mean;
}

/// Calendar weeks in a row, newest first, with at least 70 % of the sets of a usual week.
int countLoadedWeeks(const PlanRequest& request, const Catalogue& catalogue) {
    std::array<double, kLoadedWeeksLookedAt> totals{};
    for (const Session& session : request.history->sessions) {
        const int weeksAgo = daysBetween(weekStart(session.date), weekStart(request.from)) / kWeek;
        if (weeksAgo < 1 || weeksAgo > kLoadedWeeksLookedAt || !hasStrengthSets(session, catalogue)) continue;
        for (const ExerciseEntry& entry : session.exercises)
            totals[static_cast<std::size_t>(weeksAgo - 1)] += workingSets(entry);
    }
    auto sorted = totals;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    const double usual = sorted[2];
    if (usual <= 0) return 0;
    int weeks = 0;
    for (const double total : totals) {
        if (total < kFullWeekShare * usual) break;
        ++weeks;
    }
    return weeks;
}

void digestEffort(HistoryDigest& digest, const PlanRequest& request, const Catalogue& catalogue) {
    int hard = 0;
    for (const Session& session : request.history->sessions) {
        if (session.date >= request.from || daysBetween(session.date, request.from) > kFourWeeks) continue;
        if (isTraining(session)) digest.longestSession = std::max(digest.longestSession, session.minutes);
        hard += isHard(session, catalogue) ? 1 : 0;
        for (const ExerciseEntry& entry : session.exercises) {
            const Exercise* exercise = catalogue.exercise(entry.exercise);
            if (exercise == nullptr || workingSets(entry) == 0) continue;
            if (exercise->pattern != Pattern::squat && exercise->pattern != Pattern::hinge) continue;
            digest.usualLegLoad = std::max(digest.usualLegLoad.value_or(SpineLoad::low), exercise->spineLoad);
        }
    }
    digest.hardSessionsAWeek = (hard + 2) / 4;
}

void digestRoughMornings(HistoryDigest& digest, const PlanRequest& request, const Catalogue& catalogue) {
    const double rise = planningParameters().constant("rough_morning_rise");
    const Mornings mornings = morningsOf(*request.history);
    for (const Session& session : request.history->sessions) {
        if (session.date >= request.from || !hasStrengthSets(session, catalogue)) continue;
        const auto after = nextMorning(session, mornings);
        const bool rough = after && session.tightnessBefore && *after - session.tightnessBefore->value() >= rise;
        for (const ExerciseEntry& entry : session.exercises) {
            if (rough)
                digest.roughMornings.insert(entry.exercise);
            else
                digest.roughMornings.erase(entry.exercise);
        }
    }
}

struct Reading {
    Date date{};
    double value = 0;
};

void keepNewer(std::optional<Reading>& newest, Date date, const std::optional<Tightness>& value) {
    if (value && (!newest || date >= newest->date)) newest = Reading{date, value->value()};
}

/// The last word on how tight the back is; what was said after training is later than what was said in the morning.
std::optional<Reading> newestReading(const PlanRequest& request) {
    if (request.tightnessNow) return Reading{request.tightnessDate.value_or(request.today), *request.tightnessNow};
    std::optional<Reading> newest;
    for (const CheckIn& checkIn : request.history->checkIns) keepNewer(newest, checkIn.date, checkIn.tightness);
    for (const Session& session : request.history->sessions) {
        keepNewer(newest, session.date, session.tightnessBefore);
        keepNewer(newest, session.date, session.tightnessAfter);
        keepNewer(newest, session.date + Days(1), session.tightnessNextMorning);
    }
    return newest;
}

void digestSoreness(HistoryDigest& digest, const PlanRequest& request) {
    const auto& parameters = planningParameters();
    const auto reading = newestReading(request);
    if (!reading || reading->value < parameters.constant("no_strength_tightness")) return;
    digest.soreUntil = reading->date + Days(parameters.whole("sore_days") - 1);
    digest.soreAt = reading->value;
}

void setBaseline(HistoryDigest& digest, const PlanRequest& request, const Person& person, const Catalogue& catalogue) {
    const auto& parameters = planningParameters();
    digest.fourWeeks = digest.firstLog && daysBetween(*digest.firstLog, request.from) >= kFourWeeks;
    if (digest.fourWeeks) {
        digest.weeklyMean = meanOfWeeks(request, catalogue, parameters.whole("growth_weeks"));
        digest.startsAfresh = digest.awayDays >= parameters.whole("away_days_restart");
        return;
    }
    digest.weeklyMean = parameters.weeklySets.at({person.goal, person.level});
    if (person.recent == RecentTraining::some) {
        digest.halfBaseline = true;
        for (double& sets : digest.weeklyMean.values) sets *= parameters.constant("some_training_factor");
    }
    if (person.recent != RecentTraining::none) return;
    digest.startsAfresh = true;
    digest.weeklyMean.values.fill(parameters.constant("beginner_dose_sets") *
                                  parameters.constant("beginner_dose_days"));
}

}  // namespace

HistoryDigest digestHistory(const PlanRequest& request, const Person& person, const Catalogue& catalogue) {
    HistoryDigest digest;
    if (request.history) {
        for (const Session& session : request.history->sessions) {
            if (session.date >= request.from) continue;
            if (!digest.firstLog) digest.firstLog = session.date;
            if (session.kind == SessionKind::strength) digest.lastStrength = session.date;
            if (isStrength(session)) record(digest, session);
        }
        digestEffort(digest, request, catalogue);
        digestRoughMornings(digest, request, catalogue);
        digestSoreness(digest, request);
        digest.loadedWeeks = countLoadedWeeks(request, catalogue);
    }
    if (digest.lastStrength)
        digest.awayDays = daysBetween(*digest.lastStrength, request.from) - 1;
    else if (digest.firstLog)
        digest.awayDays = daysBetween(*digest.firstLog, request.from);
    setBaseline(digest, request, person, catalogue);
    return digest;
}

bool isOnWayBack(const HistoryDigest& digest, const std::string& exercise, Date from) {
    const auto found = digest.records.find(exercise);
    if (found == digest.records.end()) return false;
    const int days = planningParameters().whole("way_back_days");
    return digest.awayDays < days && daysBetween(found->second.last, from) > days;
}

bool isUnaccustomed(const HistoryDigest& digest, const Person& person, const std::string& exercise, Date date) {
    const auto found = digest.records.find(exercise);
    if (found != digest.records.end())
        for (const Date done : found->second.dates)
            if (done < date && daysBetween(done, date) <= kFourWeeks) return false;
    const bool logReaches = digest.firstLog && daysBetween(*digest.firstLog, date) >= kFourWeeks;
    return logReaches || digest.fourWeeks || person.recent != RecentTraining::regular;
}

bool isLogged(const PlanBlock& block, const History& history) {
    return std::any_of(history.sessions.begin(), history.sessions.end(), [&](const Session& session) {
        return std::find(session.plannedBlocks.begin(), session.plannedBlocks.end(), block.id) !=
               session.plannedBlocks.end();
    });
}

bool isKept(const PlanBlock& block, const History& history) {
    const bool done = block.mark && *block.mark != BlockMark::notDone;
    return block.pinned || done || isLogged(block, history);
}

}  // namespace limber::inline planning
