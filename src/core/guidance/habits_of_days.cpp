// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/habits.h"

namespace limber::inline guidance {
namespace {

/// Mean of a check-in's number over four weeks; nothing with too few answers.
template <class Get>
Observation meanOfMornings(const LogView& log, std::string code, Get get) {
    Observation result;
    double sum = 0;
    int count = 0;
    std::vector<const CheckIn*> used;
    for (const auto* checkIn : log.lastCheckIns(log.days("exposure_days"))) {
        const auto value = get(*checkIn);
        if (!value) continue;
        sum += static_cast<double>(*value);
        ++count;
        used.push_back(checkIn);
    }
    if (count >= log.threshold("answers_needed")) result.reading.value = sum / count;
    cite(result, used, log);
    result.text = {std::move(code), {{"mean", result.reading.value.value_or(0)}}};
    return result;
}

}  // namespace

Observation lowTechnique(const LogView& log) {
    const auto entries =
        log.last(log.days("exposure_days"), [](const Entry& e) { return e.session->technique.has_value(); });
    Observation result;
    double sum = 0;
    for (const auto* entry : entries) sum += *entry->session->technique;
    const auto count = static_cast<double>(entries.size());
    if (count >= log.threshold("answers_needed")) result.reading.value = sum / count;
    cite(result, entries);
    result.text = {"finding.low_technique", {{"mean", result.reading.value.value_or(0)}}};
    return result;
}

Observation sitting(const LogView& log) {
    return meanOfMornings(log, "finding.sitting", [](const CheckIn& c) { return c.sittingHours; });
}
Observation standing(const LogView& log) {
    return meanOfMornings(log, "finding.standing", [](const CheckIn& c) { return c.standingHours; });
}
Observation driving(const LogView& log) {
    return meanOfMornings(log, "finding.driving", [](const CheckIn& c) { return c.drivingHours; });
}
Observation shortSleep(const LogView& log) {
    return meanOfMornings(log, "finding.short_sleep", [](const CheckIn& c) { return c.sleepHours; });
}
Observation stress(const LogView& log) {
    return meanOfMornings(log, "finding.stress", [](const CheckIn& c) { return c.stress; });
}

}  // namespace limber::inline guidance
