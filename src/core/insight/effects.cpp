// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/insight/effects.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/insight/habits.h"
#include "limber/training/habit_days.h"

namespace limber::inline insight {
namespace {

constexpr double kMatters = 0.5;  // points; below it no one would notice (`effect_that_matters`)

using HabitsOfDay = std::map<Habit, std::optional<bool>>;

/// One day with training, its habits read once for all estimates.
struct Row {
    HabitDay day{};
    HabitsOfDay habits{};
    std::optional<double> morning{};
    std::optional<double> rise{};
    std::optional<double> after{};
};

std::vector<Row> rowsOf(const History& history, DateRange range, const Catalogue& catalogue, const Network& network) {
    const auto days = trainingDays(history.sessions, history.checkIns, range, catalogue);
    const HabitReader reader(history, days, catalogue, network);
    std::vector<Row> rows;
    for (const auto& [date, day] : days) {
        if (!trained(day) || !day.load) continue;
        Row row;
        row.day.date = date;
        row.day.load = *day.load;
        row.day.backSets = backSetsBefore(days, date);
        for (const Habit habit : observedHabits()) row.habits[habit] = reader.on(habit, date, day);
        row.morning = day.nextMorning;
        row.rise = day.rise;
        row.after = day.after;
        rows.push_back(std::move(row));
    }
    return rows;
}

Arms armsOf(const std::vector<Row>& rows, Habit habit) {
    Arms arms;
    for (const auto& row : rows)
        if (const auto there = row.habits.at(habit)) ++(*there ? arms.with : arms.without);
    return arms;
}

std::vector<Row> withOutcome(std::vector<Row> rows, bool nextMorning) {
    for (auto& row : rows) row.day.outcome = (nextMorning ? row.morning : row.rise).value_or(0);
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [&](const Row& row) { return !(nextMorning ? row.morning : row.rise); }),
               rows.end());
    return rows;
}

/// The rows of one outcome and the habits that vary enough among them to be held equal.
struct Sample {
    std::vector<Row> rows{};
    std::vector<Habit> varying{};
    bool nextMorning = true;
};

Sample sampleOf(const std::vector<Row>& all, const Network& network) {
    const auto wanted = static_cast<std::size_t>(network.threshold("effect_sessions"));
    Sample sample;
    sample.rows = withOutcome(all, true);
    const auto rises = withOutcome(all, false);
    if (sample.rows.size() < wanted && rises.size() > sample.rows.size()) {
        sample.rows = rises;
        sample.nextMorning = false;
    }
    const int anArm = static_cast<int>(network.threshold("sessions_an_arm"));
    for (const Habit habit : observedHabits())
        if (armsOf(sample.rows, habit).smaller() >= anArm) sample.varying.push_back(habit);
    return sample;
}

/// Heat is reached for when the back is tight: without that, its mornings would look the worse for it.
bool answersTightness(Habit habit) { return habit == Habit::heat; }

std::vector<HabitDay> daysFor(const Sample& sample, Habit habit) {
    std::vector<HabitDay> days;
    for (const auto& row : sample.rows) {
        const auto there = row.habits.at(habit);
        if (!there) continue;
        HabitDay day = row.day;
        day.habit = *there;
        if (answersTightness(habit)) day.tightnessThen = row.after;
        for (const Habit other : sample.varying)
            if (other != habit) day.others.push_back(row.habits.at(other));
        days.push_back(std::move(day));
    }
    return days;
}

void estimate(Effect& effect, const std::vector<HabitDay>& days, const Network& network) {
    const Arms arms{effect.sessionsWith, effect.sessionsWithout};
    if (arms.all() < network.threshold("effect_sessions")) return;
    const auto found = habitEffect(days, habitPriors(network), static_cast<int>(network.threshold("sessions_an_arm")));
    if (!found) return;
    effect.interval = network.threshold("effect_interval");
    const double tail = (1.0 - effect.interval) / 2.0;
    effect.effect = found->mean;
    effect.low = found->quantile(tail);
    effect.high = found->quantile(1.0 - tail);
    effect.benefit = found->probabilityBelow(0);
    effect.meaningful = found->probabilityBelow(-kMatters);
    effect.noDifference = found->probabilityBelow(kMatters) - found->probabilityBelow(-kMatters);
    effect.label = labelOf(*effect.benefit, arms.all(), network);
}

Effect effectOf(const Sample& sample, Habit habit, const Network& network) {
    const auto days = daysFor(sample, habit);
    Effect effect;
    effect.habit = habit;
    effect.nextMorning = sample.nextMorning;
    for (const auto& day : days) {
        ++(day.habit ? effect.sessionsWith : effect.sessionsWithout);
        effect.points.push_back({day.date, day.habit, day.outcome});
    }
    estimate(effect, days, network);
    return effect;
}

double certainty(const Effect& effect) { return effect.benefit ? std::abs(*effect.benefit - 0.5) : -1.0; }

}  // namespace

const std::vector<Habit>& observedHabits() {
    static const std::vector<Habit> habits{
        Habit::warmUp,     Habit::stretchingBefore, Habit::stretchingAfter, Habit::yoga,       Habit::heat,
        Habit::restBefore, Habit::heavyHinge,       Habit::strained,        Habit::shortNight, Habit::highStress};
    return habits;
}

EffectLabel labelOf(double benefit, int sessions, const Network& network) {
    const double sure = std::max(benefit, 1.0 - benefit);
    if (sure >= network.threshold("effect_strong") && sessions >= network.threshold("effect_strong_sessions"))
        return EffectLabel::strong;
    if (sure >= network.threshold("effect_consistent")) return EffectLabel::fairlyConsistent;
    return sure >= network.threshold("effect_leaning") ? EffectLabel::leaning : EffectLabel::noClearDifference;
}

std::vector<Effect> personalEffects(const History& history, Date today, const Catalogue& catalogue,
                                    const Network& network) {
    const int reach = static_cast<int>(network.threshold("effects_days"));
    const auto all = rowsOf(history, {today - Days(reach - 1), today}, catalogue, network);
    const auto sample = sampleOf(all, network);
    const auto missing = std::count_if(all.begin(), all.end(), [](const Row& row) { return !row.morning; });
    std::vector<Effect> effects;
    for (const Habit habit : observedHabits()) {
        auto effect = effectOf(sample, habit, network);
        if (effect.sessionsWith == 0 || effect.points.empty()) continue;
        effect.missingMornings = static_cast<int>(missing);
        effects.push_back(std::move(effect));
    }
    std::stable_sort(effects.begin(), effects.end(),
                     [](const Effect& a, const Effect& b) { return certainty(a) > certainty(b); });
    return effects;
}

std::optional<Effect> findingOfTheWeek(const History& history, Date today, const Catalogue& catalogue,
                                       const Network& network) {
    // Saturday is the last day whose next morning was known before the week began.
    const auto effects = personalEffects(history, weekStart(today) - Days(2), catalogue, network);
    if (effects.empty() || effects.front().label < EffectLabel::fairlyConsistent) return std::nullopt;
    return effects.front();
}

}  // namespace limber::inline insight
