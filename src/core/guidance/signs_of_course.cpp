// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

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

/// The highest of right after and of the next morning, as the check-in or the session's own entry has it.
std::optional<double> peakOf(const LogView& log, const Session& session) {
    auto peak = tightnessOn(log, session.date + Days(1));
    for (const auto& reading : {session.tightnessAfter, session.tightnessNextMorning})
        if (reading) peak = std::max(peak.value_or(0.0), reading->value());
    return peak;
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
        const auto peak = peakOf(log, session);
        if (!session.tightnessBefore || !peak) return std::nullopt;
        const double before = session.tightnessBefore->value();
        if (*peak - before < log.threshold("tight_rise")) return std::nullopt;
        std::optional<bool> gone;  // as of the last of these mornings that is known
        for (int day = kGoneFromDay; day <= kGoneToDay; ++day)
            if (const auto then = tightnessOn(log, session.date + Days(day)))
                gone = *then <= before + log.threshold("gone_margin");
        return gone;
    });
}

}  // namespace limber::inline guidance
