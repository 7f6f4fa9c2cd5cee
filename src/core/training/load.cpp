// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/load.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace limber::inline training {
namespace {

constexpr double kAcuteDays = 7.0;
constexpr double kChronicDays = 28.0;
constexpr std::size_t kSeedDays = 7;
constexpr std::size_t kRatioFromDay = 28;
constexpr std::size_t kMonotonyDays = 7;
constexpr int kMonotonyTrainingDays = 3;
constexpr double kMonotonyCap = 4.0;
constexpr double kEasyRpe = 3.0;

constexpr double lambda(double days) { return 2.0 / (days + 1.0); }

double seedOf(std::span<const DayLoad> days) {
    double sum = 0;
    int known = 0;
    for (const auto& day : days.first(std::min(kSeedDays, days.size()))) {
        if (!day.load) continue;
        sum += day.load->units;
        ++known;
    }
    return known == 0 ? 0.0 : sum / known;
}

std::set<Date> trainingDates(std::span<const Session> sessions) {
    std::set<Date> dates;
    for (const auto& session : sessions)
        if (isTraining(session)) dates.insert(session.date);
    return dates;
}

}  // namespace

std::optional<SessionLoad> loadOf(const Session& session) {
    if (!session.rpe) return std::nullopt;
    return sessionLoad(*session.rpe, session.minutes);
}

std::vector<DayLoad> dailyLoads(std::span<const Session> sessions, DateRange range) {
    std::vector<DayLoad> days;
    for (Date date = range.first; date <= range.last; date += Days(1)) days.push_back({date, SessionLoad{}, 0});
    for (const auto& session : sessions) {
        if (!range.contains(session.date)) continue;
        auto& day = days[static_cast<std::size_t>(daysBetween(range.first, session.date))];
        const auto load = loadOf(session);
        day.load = day.load && load ? std::optional(*day.load + *load) : std::nullopt;
        ++day.sessions;
    }
    return days;
}

std::vector<DayEwma> ewma(std::span<const DayLoad> days) {
    std::vector<DayEwma> result;
    result.reserve(days.size());
    double acute = seedOf(days);
    double chronic = acute;
    for (const auto& day : days) {
        if (day.load) {
            acute += lambda(kAcuteDays) * (day.load->units - acute);
            chronic += lambda(kChronicDays) * (day.load->units - chronic);
        }
        const bool ripe = result.size() >= kRatioFromDay && chronic > 0;
        result.push_back({day.date, acute, chronic, ripe ? std::optional(acute / chronic) : std::nullopt});
    }
    return result;
}

std::optional<double> monotony(std::span<const DayLoad> days) {
    if (days.size() < kMonotonyDays) return std::nullopt;
    const auto week = days.last(kMonotonyDays);
    double sum = 0;
    double squares = 0;
    int trained = 0;
    for (const auto& day : week) {
        if (!day.load) return std::nullopt;
        sum += day.load->units;
        squares += day.load->units * day.load->units;
        if (day.load->units > 0) ++trained;
    }
    if (trained < kMonotonyTrainingDays) return std::nullopt;
    const double mean = sum / static_cast<double>(kMonotonyDays);
    const double variance = squares / static_cast<double>(kMonotonyDays) - mean * mean;
    const double deviation = std::sqrt(std::max(variance, 0.0));
    return deviation * kMonotonyCap <= mean ? kMonotonyCap : mean / deviation;
}

bool isTraining(const Session& session) {
    if (session.kind == SessionKind::strength) return true;
    return session.kind == SessionKind::cardio && !(session.rpe && session.rpe->value() <= kEasyRpe);
}

int daysWithoutRest(std::span<const Session> sessions, Date date) {
    const auto dates = trainingDates(sessions);
    int run = 0;
    while (dates.contains(date - Days(run))) ++run;
    return run;
}

int longestRunWithoutRest(std::span<const Session> sessions, DateRange range) {
    int longest = 0;
    int run = 0;
    std::optional<Date> previous;
    for (const Date date : trainingDates(sessions)) {
        if (!range.contains(date)) continue;
        run = previous && date == *previous + Days(1) ? run + 1 : 1;
        longest = std::max(longest, run);
        previous = date;
    }
    return longest;
}

}  // namespace limber::inline training
