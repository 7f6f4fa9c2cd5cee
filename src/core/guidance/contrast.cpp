// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/contrast.h"

#include <algorithm>
#include <map>
#include <set>

#include "limber/training/habit_days.h"

namespace limber::inline guidance {
namespace {

std::optional<bool> habitOf(const std::vector<const Entry*>& entries, const EntryHabit& habit) {
    std::optional<bool> result;
    for (const auto* entry : entries)
        if (const auto value = habit(*entry)) result = result.value_or(false) || *value;
    return result;
}

/// Days that enter the estimate, and how often the back was tight on either side.
struct Sample {
    std::vector<HabitDay> days{};
    int with = 0;
    int without = 0;
    int tightWith = 0;
    int tightWithout = 0;

    void add(const HabitDay& day, bool tight) {
        days.push_back(day);
        ++(day.habit ? with : without);
        if (tight) ++(day.habit ? tightWith : tightWithout);
    }
    [[nodiscard]] int smallerArm() const { return std::min(with, without); }
};

void judge(Observation& result, const LogView& log, const Sample& sample, std::string code) {
    const int anArm = log.days("sessions_an_arm");
    result.text = {std::move(code),
                   {{"with", sample.tightWith},
                    {"with_total", sample.with},
                    {"without", sample.tightWithout},
                    {"without_total", sample.without}}};
    result.missing = {{"with", std::max(0, anArm - sample.with)}, {"without", std::max(0, anArm - sample.without)}};
    const auto effect = habitEffect(sample.days, habitPriors(log.network), anArm);
    if (!effect) return;
    const double matters = 1.0 - effect->probabilityBelow(log.threshold("effect_that_matters"));
    if (matters >= log.threshold("effect_present")) result.reading.value = 1.0;
    if (matters <= log.threshold("effect_absent")) result.reading.value = 0.0;
}

Sample sampleOf(const LogView& log, const EntryHabit& habit, bool mornings) {
    Sample sample;
    for (const auto& [date, day] : log.trainedDays) {
        const auto there = habitOf(log.entriesOf(day), habit);
        const auto outcome = mornings ? day.nextMorning : day.rise;
        if (!there || !outcome || !day.load) continue;
        const double limit = log.threshold(mornings ? "tight" : "tight_rise");
        sample.add({date, *there, *outcome, *day.load, backSetsBefore(log.trainedDays, date)}, *outcome >= limit);
    }
    return sample;
}

}  // namespace

Observation contrastOfSessions(const LogView& log, std::string code, const EntryHabit& habit) {
    const Sample mornings = sampleOf(log, habit, true);
    const Sample rises = sampleOf(log, habit, false);
    const bool useMornings = mornings.smallerArm() >= std::min(rises.smallerArm(), log.days("sessions_an_arm"));
    Observation result;
    std::vector<const Entry*> cited;
    std::vector<const CheckIn*> checkIns;
    for (const auto& [date, day] : log.trainedDays) {
        const auto entries = log.entriesOf(day);
        cited.insert(cited.end(), entries.begin(), entries.end());
        if (day.morning != nullptr) checkIns.push_back(day.morning);
    }
    cite(result, cited);
    cite(result, checkIns, log);
    judge(result, log, useMornings ? mornings : rises, std::move(code));
    return result;
}

Observation contrastOfMornings(const LogView& log, std::string code, const MorningHabit& habit) {
    const auto& days = log.trainedDays;
    Sample sample;
    std::vector<const CheckIn*> checkIns;
    std::set<const Entry*> before;
    const auto take = [&](const TrainingDay& day) {
        const auto entries = log.entriesOf(day);
        before.insert(entries.begin(), entries.end());
    };
    for (const auto* checkIn : log.lastCheckIns(log.days("finding_days"))) {
        const auto there = habit(*checkIn);
        if (!there || !checkIn->tightness) continue;
        checkIns.push_back(checkIn);
        const auto day = days.find(checkIn->date - Days(1));
        if (day != days.end()) take(day->second);
        if (day != days.end() && !day->second.load) continue;
        const double load = day == days.end() ? 0.0 : *day->second.load;
        const double outcome = checkIn->tightness->value();
        sample.add({checkIn->date, *there, outcome, load, backSetsBefore(days, checkIn->date)},
                   outcome >= log.threshold("tight"));
        for (auto past = days.lower_bound(checkIn->date - Days(kCarryDays));
             past != days.end() && past->first < checkIn->date; ++past)
            take(past->second);
    }
    Observation result;
    std::vector<const Entry*> cited(before.begin(), before.end());
    std::sort(cited.begin(), cited.end(), [](const Entry* a, const Entry* b) { return a < b; });
    cite(result, cited);
    cite(result, checkIns, log);
    judge(result, log, sample, std::move(code));
    return result;
}

}  // namespace limber::inline guidance
