// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/habit_days.h"

#include <algorithm>

#include "limber/training/effective_sets.h"
#include "limber/training/load.h"

namespace limber::inline training {
namespace {

std::optional<double> riseOf(const Session& session) {
    if (!session.tightnessBefore || !session.tightnessAfter) return std::nullopt;
    return session.tightnessAfter->value() - session.tightnessBefore->value();
}

void add(TrainingDay& day, const Session& session, const Catalogue& catalogue) {
    const auto load = loadOf(session);
    const bool first = day.sessions.empty();
    day.load = load && (first || day.load) ? std::optional(day.load.value_or(0) + load->units) : std::nullopt;
    if (session.tightnessAfter) day.after = std::max(day.after.value_or(0), session.tightnessAfter->value());
    if (const auto rise = riseOf(session)) day.rise = std::max(day.rise.value_or(*rise), *rise);
    if (!day.nextMorning && session.tightnessNextMorning) day.nextMorning = session.tightnessNextMorning->value();
    day.backSets += setsOf(session, catalogue).backSets();
    for (const auto& entry : session.exercises) day.workingSets += workingSets(entry);
    day.sessions.push_back(&session);
}

}  // namespace

bool hasWarmUpSets(const Session& session) {
    return std::any_of(session.exercises.begin(), session.exercises.end(), [](const ExerciseEntry& entry) {
        return std::any_of(entry.sets.begin(), entry.sets.end(),
                           [](const SetEntry& set) { return set.type == SetType::warmUp; });
    });
}

TrainingDays trainingDays(std::span<const Session> sessions, std::span<const CheckIn> checkIns, DateRange range,
                          const Catalogue& catalogue) {
    TrainingDays days;
    for (const auto& session : sessions)
        if (range.contains(session.date)) add(days[session.date], session, catalogue);
    for (const auto& checkIn : checkIns) {
        if (!checkIn.tightness) continue;
        const auto day = days.find(checkIn.date - Days(1));
        if (day == days.end()) continue;
        day->second.nextMorning = checkIn.tightness->value();
        day->second.morning = &checkIn;
    }
    return days;
}

double backSetsBefore(const TrainingDays& days, Date date) {
    double sum = 0;
    for (auto day = days.lower_bound(date - Days(kCarryDays)); day != days.end() && day->first < date; ++day)
        sum += day->second.backSets;
    return sum;
}

HabitPriors habitPriors(const Network& network) {
    return {{network.threshold("prior_habit_mean"), network.threshold("prior_habit_deviation")},
            {network.threshold("prior_carry_over_mean"), network.threshold("prior_carry_over_deviation")},
            network.threshold("prior_load_deviation"),
            network.threshold("prior_trend_deviation"),
            {network.threshold("noise_degrees"), network.threshold("noise_variance")}};
}

}  // namespace limber::inline training
