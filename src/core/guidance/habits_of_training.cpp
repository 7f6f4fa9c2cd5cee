// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include "core/guidance/habits.h"
#include "limber/training/load.h"

namespace limber::inline guidance {
namespace {

constexpr double kFewestSets = 4.0;
constexpr double kDaysWanted = 3.0;  ///< of stretching a week

std::vector<const Entry*> strengthEntries(const LogView& log, int days) {
    return log.last(days, [](const Entry& entry) { return entry.hasStrength; });
}

bool isStretchingKind(SessionKind kind) {
    return kind == SessionKind::stretching || kind == SessionKind::yoga || kind == SessionKind::mobility;
}

std::optional<bool> stretched(const Session& session) {
    if (isStretchingKind(session.kind)) return true;
    const auto before = session.stretchedBeforeMinutes;
    const auto after = session.stretchedAfterMinutes;
    if (before.value_or(0) > 0 || after.value_or(0) > 0) return true;
    if (before && after) return false;
    return std::nullopt;
}

/// Minutes of stretching where they are known.
std::optional<double> minutesStretched(const Session& session) {
    if (isStretchingKind(session.kind)) return session.minutes;
    if (!session.stretchedBeforeMinutes && !session.stretchedAfterMinutes) return std::nullopt;
    return session.stretchedBeforeMinutes.value_or(0) + session.stretchedAfterMinutes.value_or(0);
}

/// Answers about stretching with training, and what the silent ones may add at the same rate.
struct Said {
    int known = 0;
    int unknown = 0;
    double sum = 0;  ///< of the known ones

    void count(bool isKnown, double amount) {
        ++(isKnown ? known : unknown);
        sum += amount;
    }
    /// Silence alone says nothing: it is no answer that nobody stretched.
    [[nodiscard]] bool tells() const { return known > 0 || unknown == 0; }
    [[nodiscard]] double expectedOfTheRest() const { return known > 0 ? sum / known * unknown : 0.0; }
    [[nodiscard]] double share() const {
        return known + unknown > 0 ? static_cast<double>(known) / (known + unknown) : 1.0;
    }
};

struct StretchingDay {
    bool trained = false;
    std::optional<bool> stretched{};
};
void addTo(StretchingDay& day, const Session& session) {
    day.trained = day.trained || !isStretchingKind(session.kind);
    if (const auto said = stretched(session)) day.stretched = day.stretched.value_or(false) || *said;
}

Observation ratioObservation(const LogView& log, std::optional<double> ratio, Message text) {
    Observation result;
    result.text = std::move(text);
    cite(result, strengthEntries(log, log.days("exposure_days")));
    result.reading.value = ratio;
    return result;
}

Balance balanceIn(const LogView& log, DateRange range) {
    Balance sum;
    for (const auto& entry : log.entries)
        if (range.contains(entry.session->date)) sum += entry.balance;
    return sum;
}

Balance recentBalance(const LogView& log) {
    return balanceIn(log, {log.today - Days(log.days("exposure_days") - 1), log.today});
}

/// Of the last four weeks, counted back from today, those with far more abdominal than extensor work.
int surplusWeeks(const LogView& log) {
    int weeks = 0;
    for (int week = 0; week < 4; ++week) {
        const Date last = log.today - Days(7 * week);
        const Balance balance = balanceIn(log, {last - Days(6), last});
        const auto ratio = balance.abdominalToExtensor();
        if (ratio && *ratio > log.threshold("abdominal_to_extensor") &&
            balance.directExtensorSets < log.threshold("direct_extensor_sets"))
            ++weeks;
    }
    return weeks;
}

bool isDemanding(const Session& session, const ExerciseEntry& entry, const Exercise& exercise, double rpe) {
    return std::any_of(entry.sets.begin(), entry.sets.end(), [&](const SetEntry& set) {
        if (set.type == SetType::warmUp) return false;
        const auto effort = set.rpe ? set.rpe : session.rpe;
        return effort ? effort->value() >= rpe : !exercise.trunkEndurance;
    });
}

/// The dates of each strength exercise done at an effort that counts.
std::map<std::string, std::set<Date>> demandingDates(const LogView& log, const std::vector<const Entry*>& entries) {
    std::map<std::string, std::set<Date>> dates;
    for (const auto* entry : entries)
        for (const auto& done : entry->session->exercises) {
            const Exercise* exercise = log.catalogue.exercise(done.exercise);
            if (exercise == nullptr || exercise->kind != ExerciseKind::strength) continue;
            if (isDemanding(*entry->session, done, *exercise, log.threshold("repeated_rpe")))
                dates[done.exercise].insert(entry->session->date);
        }
    return dates;
}

}  // namespace

Observation stretchingDays(const LogView& log) {
    const int span = log.days("exposure_days");
    const auto entries = log.last(span);
    Observation result;
    cite(result, entries);
    std::map<Date, StretchingDay> dates;
    for (const auto* entry : entries) addTo(dates[entry->session->date], *entry->session);
    double days = 0;
    Said said;
    for (const auto& [date, day] : dates) {
        if (day.stretched.value_or(false)) ++days;
        if (day.trained) said.count(day.stretched.has_value(), day.stretched.value_or(false) ? 1 : 0);
    }
    if (!entries.empty() && said.tells()) {
        result.reading.value = (days + said.expectedOfTheRest()) / std::max(1.0, log.weeksOfLog(span));
        result.reading.reliability *= said.share();
    }
    result.text = {"finding.stretching_days", {{"days", result.reading.value.value_or(0)}}};
    return result;
}

/// What the minutes tell beyond the days: without a day of stretching there are none, which the days have said.
Observation stretchingMinutes(const LogView& log) {
    const int span = log.days("exposure_days");
    const auto entries = log.last(span);
    Observation result;
    cite(result, entries);
    double minutes = 0;
    std::set<Date> dates;
    Said said;
    for (const auto* entry : entries) {
        const auto stretchedMinutes = minutesStretched(*entry->session);
        minutes += stretchedMinutes.value_or(0);
        if (stretchedMinutes.value_or(0) > 0) dates.insert(entry->session->date);
        if (!isStretchingKind(entry->session->kind))
            said.count(stretchedMinutes.has_value(), stretchedMinutes.value_or(0));
    }
    minutes += said.expectedOfTheRest();
    const double weeks = std::max(1.0, log.weeksOfLog(span));
    const double weekly = minutes / weeks;
    if (!dates.empty() && said.tells()) {
        result.reading.value = weekly / log.threshold("muscles_a_routine");
        result.reading.reliability *=
            said.share() * std::min(1.0, static_cast<double>(dates.size()) / weeks / kDaysWanted);
    }
    result.text = {"finding.stretching_minutes", {{"minutes", weekly}}};
    return result;
}

Observation noPreparation(const LogView& log) {
    const auto entries = log.last(log.days("exposure_days"), [](const Entry& entry) {
        return isTraining(*entry.session) && isPrepared(*entry.session).has_value();
    });
    Observation result;
    const auto without =
        std::count_if(entries.begin(), entries.end(), [](const Entry* entry) { return !*isPrepared(*entry->session); });
    if (static_cast<double>(entries.size()) >= log.threshold("answers_needed"))
        result.reading.value = static_cast<double>(without) / static_cast<double>(entries.size());
    cite(result, entries);
    result.text = {"finding.no_preparation",
                   {{"count", static_cast<int>(without)}, {"total", static_cast<int>(entries.size())}}};
    return result;
}

Observation abdominalSurplus(const LogView& log) {
    const Balance balance = recentBalance(log);
    const int weeks = surplusWeeks(log);
    const bool known = !strengthEntries(log, log.days("exposure_days")).empty();
    return ratioObservation(
        log, known ? std::optional<double>(weeks) : std::nullopt,
        {"finding.abdominal_surplus",
         {{"abdominal", balance.abdominalSets}, {"extensor", balance.extensorSets}, {"weeks", weeks}}});
}

Observation pushSurplus(const LogView& log) {
    const Balance balance = recentBalance(log);
    const bool known = balance.pushSets + balance.pullSets >= kFewestSets;
    return ratioObservation(log, known ? balance.pushToPull() : std::nullopt,
                            {"finding.push_surplus", {{"push", balance.pushSets}, {"pull", balance.pullSets}}});
}

Observation sideSurplus(const LogView& log) {
    const Balance balance = recentBalance(log);
    const bool known = balance.leftSets + balance.rightSets >= kFewestSets;
    return ratioObservation(log, known ? balance.sideRatio() : std::nullopt,
                            {"finding.side_surplus", {{"left", balance.leftSets}, {"right", balance.rightSets}}});
}

Observation repetition(const LogView& log) {
    const int span = log.days("exposure_days");
    const auto entries = strengthEntries(log, span);
    Observation result;
    std::string most;
    std::size_t times = 0;
    for (const auto& [exercise, dates] : demandingDates(log, entries))
        if (dates.size() > times) {
            most = exercise;
            times = dates.size();
        }
    const double weekly = static_cast<double>(times) / std::max(1.0, log.weeksOfLog(span));
    if (!entries.empty() && log.weeksOfLog(span) >= 1.0) result.reading.value = weekly;
    cite(result, entries);
    citeStart(result, log, span);
    result.text = most.empty() ? Message{"finding.repetition_none", {}}
                               : Message{"finding.repetition", {{"exercise", most}, {"days", weekly}}};
    return result;
}

}  // namespace limber::inline guidance
