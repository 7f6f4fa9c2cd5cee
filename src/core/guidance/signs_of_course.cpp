// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/guidance/signs.h"

namespace limber::inline guidance {
namespace {

constexpr int kGoneFromDay = 3;
constexpr int kGoneToDay = 5;

std::optional<double> tightnessOn(const LogView& log, Date date) {
    const CheckIn* checkIn = log.checkInOn(date);
    if (checkIn == nullptr || !checkIn->tightness) return std::nullopt;
    return checkIn->tightness->value();
}

/// Results of one test in the order of their dates, up to today.
std::vector<double> results(const LogView& log, SelfTestKind kind) {
    std::vector<double> values;
    for (const auto& test : log.history.selfTests)
        if (test.test == kind && test.date <= log.today) values.push_back(test.value);
    return values;
}

std::optional<double> latest(const LogView& log, SelfTestKind kind) {
    std::optional<double> value;
    for (const auto& test : log.history.selfTests)
        if (test.test == kind && test.date <= log.today && daysBetween(test.date, log.today) < log.days("finding_days"))
            value = test.value;
    return value;
}

/// Both of the last two tests below the best one before them by `fall`.
std::optional<bool> hasFallen(const std::vector<double>& holds, double fall) {
    if (holds.size() < 3) return std::nullopt;
    const double best = *std::max_element(holds.begin(), holds.end() - 2);
    const double limit = best * (1.0 - fall);
    return holds[holds.size() - 1] <= limit && holds[holds.size() - 2] <= limit;
}

/// What became of tightness after sessions: one answer an episode.
template <class Episode>
Observation shareOfEpisodes(const LogView& log, std::string code, int reach, Episode episode) {
    Observation result;
    result.text.code = std::move(code);
    std::vector<const Entry*> cited;
    std::vector<const CheckIn*> checkIns;
    int yes = 0;
    for (const auto* entry : log.last(log.days("finding_days"))) {
        const std::optional<bool> answer = episode(*entry);
        if (!answer) continue;
        cited.push_back(entry);
        if (*answer) ++yes;
        for (int day = 1; day <= reach; ++day)
            if (const auto* checkIn = log.checkInOn(entry->session->date + Days(day))) checkIns.push_back(checkIn);
    }
    std::sort(checkIns.begin(), checkIns.end(), [](const auto* a, const auto* b) { return a->date < b->date; });
    checkIns.erase(std::unique(checkIns.begin(), checkIns.end()), checkIns.end());
    cite(result, cited);
    cite(result, checkIns, log);
    judgeShare(result, log, yes, static_cast<int>(cited.size()), log.threshold("episodes_needed"));
    return result;
}

}  // namespace

Observation worseSecondMorning(const LogView& log) {
    const double rise = log.threshold("second_morning_rise");
    return shareOfEpisodes(log, "finding.worse_second_morning", 2, [&](const Entry& entry) -> std::optional<bool> {
        const auto second = tightnessOn(log, entry.session->date + Days(2));
        if (!entry.sets.isDirectBackWork() || !entry.session->tightnessAfter || !second) return std::nullopt;
        return *second - entry.session->tightnessAfter->value() >= rise;
    });
}

Observation goneWithinDays(const LogView& log) {
    return shareOfEpisodes(log, "finding.gone_within_days", kGoneToDay, [&](const Entry& entry) -> std::optional<bool> {
        const Session& session = *entry.session;
        if (!session.tightnessBefore || (!session.tightnessAfter && !session.tightnessNextMorning)) return std::nullopt;
        const double before = session.tightnessBefore->value();
        const double peak = std::max(session.tightnessAfter ? session.tightnessAfter->value() : 0.0,
                                     session.tightnessNextMorning ? session.tightnessNextMorning->value() : 0.0);
        if (peak - before < log.threshold("tight_rise")) return std::nullopt;
        std::optional<bool> gone;  // as of the last of these mornings that is known
        for (int day = kGoneFromDay; day <= kGoneToDay; ++day)
            if (const auto then = tightnessOn(log, session.date + Days(day)))
                gone = *then <= before + log.threshold("gone_margin");
        return gone;
    });
}

Observation shortSideBend(const LogView& log) {
    const auto left = latest(log, SelfTestKind::sideBendLeft);
    const auto right = latest(log, SelfTestKind::sideBendRight);
    Observation result;
    result.text.code = "finding.short_side_bend";
    if (!left || !right) return result;
    result.reading.value = std::min(*left, *right) < log.threshold("side_bend_cm") ? 1.0 : 0.0;
    result.text.fields = {{"left", *left}, {"right", *right}};
    return result;
}

Observation extensorEnduranceLow(const LogView& log) {
    Observation result;
    const auto holds = results(log, SelfTestKind::trunkExtensorHold);
    if (const auto fallen = hasFallen(holds, log.threshold("extensor_fall"))) {
        result.reading.value = *fallen ? 1.0 : 0.0;
        result.text = {"finding.extensor_hold_course",
                       {{"seconds", holds.back()}, {"best", *std::max_element(holds.begin(), holds.end())}}};
        return result;
    }
    const auto extensor = latest(log, SelfTestKind::trunkExtensorHold);
    const auto flexor = latest(log, SelfTestKind::trunkFlexorHold);
    result.text.code = "finding.extensor_endurance_low";
    if (!extensor || !flexor || *extensor <= 0) return result;
    result.reading.value = *flexor / *extensor > log.threshold("flexor_to_extensor") ? 1.0 : 0.0;
    result.text.fields = {{"flexor", *flexor}, {"extensor", *extensor}};
    return result;
}

Observation oneSidedBridge(const LogView& log) {
    const auto left = latest(log, SelfTestKind::sideBridgeLeft);
    const auto right = latest(log, SelfTestKind::sideBridgeRight);
    Observation result;
    result.text.code = "finding.one_sided_bridge";
    if (!left || !right || std::max(*left, *right) <= 0) return result;
    const double difference = std::abs(*left - *right) / std::max(*left, *right);
    result.reading.value = difference > log.threshold("bridge_difference") ? 1.0 : 0.0;
    result.text.fields = {{"left", *left}, {"right", *right}};
    return result;
}

}  // namespace limber::inline guidance
