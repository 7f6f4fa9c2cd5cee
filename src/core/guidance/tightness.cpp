// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/guidance/tightness.h"

#include <algorithm>
#include <map>
#include <set>
#include <vector>

namespace limber::inline guidance {
namespace {

constexpr int kFreshDays = 2;
constexpr int kFourWeeks = 28;
constexpr int kUnsettledDays = 7;
constexpr std::size_t kUnsettledReadings = 4;
constexpr double kUnsettledTightness = 5.0;
constexpr int kThirdDay = 3;
constexpr double kGrowing = 3.0;
constexpr double kGrowth = 1.0;

enum class Moment : std::uint8_t { morning, before, after };
struct Dated {
    Date date{};
    Moment moment{};
    int order = 0;  ///< of sessions within a day
    double value = 0;
    bool fromMemory = false;
};

void addSession(std::vector<Dated>& readings, const Session& session, int order, Date today) {
    const auto add = [&](const std::optional<Tightness>& value, Date date, Moment moment) {
        if (value && date <= today) readings.push_back({date, moment, order, value->value(), session.isFromMemory()});
    };
    add(session.tightnessBefore, session.date, Moment::before);
    add(session.tightnessAfter, session.date, Moment::after);
    add(session.tightnessNextMorning, session.date + Days(1), Moment::morning);
}

bool isEarlier(const Dated& a, const Dated& b) {
    const bool sameDay = a.date == b.date;
    if (!sameDay) return a.date < b.date;
    if ((a.moment == Moment::morning) != (b.moment == Moment::morning)) return a.moment == Moment::morning;
    return std::pair(a.order, a.moment) < std::pair(b.order, b.moment);
}

/// Every reading of the range, oldest first. A check-in replaces the sessions' own entries of its morning.
std::vector<Dated> readingsIn(const History& history, DateRange range, Date today) {
    std::vector<Dated> readings;
    int order = 0;
    for (const auto& session : history.sessions) {
        if (session.date < range.first - Days(1) || session.date > today) continue;
        const int minutes = session.start ? session.start->minutes : 12 * 60;
        addSession(readings, session, minutes * 100 + std::min(order++ % 100, 99), today);
    }
    for (const auto& checkIn : history.checkIns) {
        if (!checkIn.tightness || !range.contains(checkIn.date)) continue;
        std::erase_if(readings, [&](const Dated& r) { return r.date == checkIn.date && r.moment == Moment::morning; });
        readings.push_back({checkIn.date, Moment::morning, 0, checkIn.tightness->value(), checkIn.isFromMemory()});
    }
    std::erase_if(readings, [&](const Dated& r) { return !range.contains(r.date); });
    std::stable_sort(readings.begin(), readings.end(), isEarlier);
    return readings;
}

std::optional<double> median(std::vector<double> values) {
    if (values.empty()) return std::nullopt;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2.0;
}

std::vector<double> valuesOf(const std::vector<Dated>& readings) {
    std::vector<double> values;
    for (const auto& reading : readings) values.push_back(reading.value);
    return values;
}

/// The day of the newest reading is what gets compared, so it is no part of what it is compared with.
std::optional<double> usualBefore(std::vector<Dated> readings, const std::optional<TightnessReading>& newest) {
    if (newest) std::erase_if(readings, [&](const Dated& reading) { return reading.date == newest->date; });
    return median(valuesOf(readings));
}

std::optional<double> mean(const std::vector<double>& values) {
    if (values.empty()) return std::nullopt;
    double sum = 0;
    for (const double value : values) sum += value;
    return sum / static_cast<double>(values.size());
}

}  // namespace

std::optional<TightnessReading> newestTightness(const History& history, Date today) {
    const auto readings = readingsIn(history, {today - Days(kFreshDays), today}, today);
    if (readings.empty()) return std::nullopt;
    return TightnessReading{readings.back().date, readings.back().value};
}

TightnessSummary summariseTightness(const History& history, Date today) {
    const Date first = today - Days(kFourWeeks - 1);
    const auto readings = readingsIn(history, {first, today}, today);
    const auto recent = valuesOf(readings);
    const auto earlier = valuesOf(readingsIn(history, {first - Days(kFourWeeks), first - Days(1)}, today));
    const auto newest = newestTightness(history, today);
    TightnessSummary summary;
    if (newest) summary.now = newest->value;
    summary.usual = usualBefore(readings, newest);
    summary.fourWeekMean = mean(recent);
    const auto before = mean(earlier);
    if (summary.fourWeekMean && before) summary.change = *summary.fourWeekMean - *before;
    return summary;
}

std::optional<double> shareOfTightDays(const History& history, Date today, int days, double limit,
                                       double memoryWeight) {
    std::map<Date, Dated> highest;
    for (const auto& reading : readingsIn(history, {today - Days(days - 1), today}, today)) {
        auto& day = highest.try_emplace(reading.date, reading).first->second;
        if (reading.value > day.value) day = reading;
    }
    double tight = 0;
    double all = 0;
    for (const auto& [date, day] : highest) {
        const double weight = day.fromMemory ? memoryWeight : 1.0;
        all += weight;
        if (day.value >= limit) tight += weight;
    }
    if (all == 0) return std::nullopt;
    return tight / all;
}

bool hasNotSettled(const History& history, Date today) {
    const auto readings = readingsIn(history, {today - Days(kUnsettledDays), today}, today);
    std::set<Date> days;
    for (const auto& reading : readings) {
        if (reading.value < kUnsettledTightness) return false;
        days.insert(reading.date);
    }
    return days.size() >= kUnsettledReadings && daysBetween(*days.begin(), today) >= kUnsettledDays - 1 &&
           daysBetween(*days.rbegin(), today) <= kFreshDays;
}

bool growsAfterThirdDay(const History& history, Date today) {
    std::optional<Date> trained;
    for (const auto& session : history.sessions)
        if (session.date <= today && (session.kind == SessionKind::strength || session.kind == SessionKind::cardio))
            trained = std::max(trained.value_or(session.date), session.date);
    if (!trained || daysBetween(*trained, today) < kThirdDay || daysBetween(*trained, today) > kUnsettledDays)
        return false;
    const auto readings = readingsIn(history, {*trained, today}, today);
    std::optional<double> early;
    std::optional<TightnessReading> late;
    for (const auto& reading : readings) {
        if (daysBetween(*trained, reading.date) < kThirdDay)
            early = std::max(early.value_or(0.0), reading.value);
        else
            late = TightnessReading{reading.date, reading.value};
    }
    return early && late && daysBetween(late->date, today) <= kFreshDays && late->value >= kGrowing &&
           late->value - *early >= kGrowth;
}

}  // namespace limber::inline guidance
