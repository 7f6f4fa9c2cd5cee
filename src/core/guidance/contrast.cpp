// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/contrast.h"

#include <algorithm>
#include <map>
#include <set>

#include "limber/training/load.h"
#include "limber/training/regression.h"

namespace limber::inline guidance {
namespace {

constexpr int kCarryDays = 2;

/// All that is known of one date with training.
struct TrainingDay {
    std::vector<const Entry*> entries{};
    std::optional<double> load{};
    std::optional<double> nextMorning{};
    const CheckIn* morningCheckIn = nullptr;
    std::optional<double> rise{};
};

std::optional<double> riseOf(const Session& session) {
    if (!session.tightnessBefore || !session.tightnessAfter) return std::nullopt;
    return session.tightnessAfter->value() - session.tightnessBefore->value();
}

void addEntry(TrainingDay& day, const Entry& entry) {
    const Session& session = *entry.session;
    const auto load = loadOf(session);
    const bool first = day.entries.empty();
    day.load = load && (first || day.load) ? std::optional(day.load.value_or(0) + load->units) : std::nullopt;
    if (const auto rise = riseOf(session)) day.rise = std::max(day.rise.value_or(*rise), *rise);
    if (!day.nextMorning && session.tightnessNextMorning) day.nextMorning = session.tightnessNextMorning->value();
    day.entries.push_back(&entry);
}

/// Days of the finding window, in order; the morning is the check-in's where there is one.
std::map<Date, TrainingDay> trainingDays(const LogView& log) {
    std::map<Date, TrainingDay> days;
    for (const auto* entry : log.last(log.days("finding_days"))) addEntry(days[entry->session->date], *entry);
    for (auto& [date, day] : days) {
        const CheckIn* morning = log.checkInOn(date + Days(1));
        if (morning == nullptr || !morning->tightness) continue;
        day.nextMorning = morning->tightness->value();
        day.morningCheckIn = morning;
    }
    return days;
}

std::optional<bool> habitOf(const TrainingDay& day, const EntryHabit& habit) {
    std::optional<bool> result;
    for (const auto* entry : day.entries)
        if (const auto value = habit(*entry)) result = result.value_or(false) || *value;
    return result;
}

double backSetsBefore(const std::map<Date, TrainingDay>& days, Date date) {
    double sum = 0;
    for (auto day = days.lower_bound(date - Days(kCarryDays)); day != days.end() && day->first < date; ++day)
        for (const auto* entry : day->second.entries) sum += entry->sets.backSets();
    return sum;
}

HabitPriors priorsOf(const LogView& log) {
    return {{log.threshold("prior_habit_mean"), log.threshold("prior_habit_deviation")},
            {log.threshold("prior_carry_over_mean"), log.threshold("prior_carry_over_deviation")},
            log.threshold("prior_load_deviation"),
            log.threshold("prior_trend_deviation"),
            {log.threshold("noise_degrees"), log.threshold("noise_variance")}};
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
    const auto effect = habitEffect(sample.days, priorsOf(log), anArm);
    if (!effect) return;
    const double matters = 1.0 - effect->probabilityBelow(log.threshold("effect_that_matters"));
    if (matters >= log.threshold("effect_present")) result.reading.value = 1.0;
    if (matters <= log.threshold("effect_absent")) result.reading.value = 0.0;
}

Sample sampleOf(const LogView& log, const std::map<Date, TrainingDay>& days, const EntryHabit& habit, bool mornings) {
    Sample sample;
    for (const auto& [date, day] : days) {
        const auto there = habitOf(day, habit);
        const auto outcome = mornings ? day.nextMorning : day.rise;
        if (!there || !outcome || !day.load) continue;
        const double limit = log.threshold(mornings ? "tight" : "tight_rise");
        sample.add({date, *there, *outcome, *day.load, backSetsBefore(days, date)}, *outcome >= limit);
    }
    return sample;
}

}  // namespace

Observation contrastOfSessions(const LogView& log, std::string code, const EntryHabit& habit) {
    const auto days = trainingDays(log);
    const Sample mornings = sampleOf(log, days, habit, true);
    const Sample rises = sampleOf(log, days, habit, false);
    const bool useMornings = mornings.smallerArm() >= std::min(rises.smallerArm(), log.days("sessions_an_arm"));
    Observation result;
    std::vector<const Entry*> cited;
    std::vector<const CheckIn*> checkIns;
    for (const auto& [date, day] : days) {
        cited.insert(cited.end(), day.entries.begin(), day.entries.end());
        if (day.morningCheckIn != nullptr) checkIns.push_back(day.morningCheckIn);
    }
    cite(result, cited);
    cite(result, checkIns);
    judge(result, log, useMornings ? mornings : rises, std::move(code));
    return result;
}

Observation contrastOfMornings(const LogView& log, std::string code, const MorningHabit& habit) {
    const auto days = trainingDays(log);
    Sample sample;
    std::vector<const CheckIn*> checkIns;
    std::set<const Entry*> before;
    for (const auto* checkIn : log.lastCheckIns(log.days("finding_days"))) {
        const auto there = habit(*checkIn);
        if (!there || !checkIn->tightness) continue;
        checkIns.push_back(checkIn);
        const auto day = days.find(checkIn->date - Days(1));
        if (day != days.end()) before.insert(day->second.entries.begin(), day->second.entries.end());
        if (day != days.end() && !day->second.load) continue;
        const double load = day == days.end() ? 0.0 : *day->second.load;
        const double outcome = checkIn->tightness->value();
        sample.add({checkIn->date, *there, outcome, load, backSetsBefore(days, checkIn->date)},
                   outcome >= log.threshold("tight"));
        for (auto past = days.lower_bound(checkIn->date - Days(kCarryDays));
             past != days.end() && past->first < checkIn->date; ++past)
            before.insert(past->second.entries.begin(), past->second.entries.end());
    }
    Observation result;
    std::vector<const Entry*> cited(before.begin(), before.end());
    std::sort(cited.begin(), cited.end(), [](const Entry* a, const Entry* b) { return a < b; });
    cite(result, cited);
    cite(result, checkIns);
    judge(result, log, sample, std::move(code));
    return result;
}

}  // namespace limber::inline guidance
