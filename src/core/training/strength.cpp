// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/strength.h"

#include <algorithm>
#include <map>
#include <set>

namespace limber::inline training {
namespace {

constexpr double kEpleyReps = 30.0;

std::optional<StrengthPoint> pointOf(const SetEntry& set, Date date) {
    if (set.type == SetType::warmUp || !set.load || !set.reps) return std::nullopt;
    const auto estimate = oneRepMaxKg(*set.load, *set.reps);
    if (!estimate) return std::nullopt;
    return StrengthPoint{date, *estimate, set.load->kilograms(), *set.reps};
}

bool hasLoad(const ExerciseEntry& entry) {
    return std::any_of(entry.sets.begin(), entry.sets.end(),
                       [](const SetEntry& set) { return pointOf(set, {}).has_value(); });
}

}  // namespace

std::optional<double> oneRepMaxKg(Mass load, int reps) {
    if (load.grams() <= 0 || reps < 1 || reps > kMostRepsForOneRepMax) return std::nullopt;
    return reps == 1 ? load.kilograms() : load.kilograms() * (1.0 + reps / kEpleyReps);
}

std::vector<StrengthPoint> strengthOf(std::span<const Session> sessions, std::string_view exercise) {
    std::map<Date, StrengthPoint> best;
    for (const auto& session : sessions) {
        for (const auto& entry : session.exercises) {
            if (entry.exercise != exercise) continue;
            for (const auto& set : entry.sets) {
                const auto point = pointOf(set, session.date);
                if (!point) continue;
                auto& there = best[session.date];
                if (point->oneRepMaxKg > there.oneRepMaxKg) there = *point;
            }
        }
    }
    std::vector<StrengthPoint> result;
    for (const auto& [date, point] : best) result.push_back(point);
    return result;
}

std::vector<std::string> loadedExercises(std::span<const Session> sessions) {
    std::map<std::string, std::set<Date>> dates;
    for (const auto& session : sessions)
        for (const auto& entry : session.exercises)
            if (hasLoad(entry)) dates[entry.exercise].insert(session.date);
    std::vector<std::string> result;
    for (const auto& [id, days] : dates) result.push_back(id);
    std::stable_sort(result.begin(), result.end(),
                     [&](const auto& a, const auto& b) { return dates[a].size() > dates[b].size(); });
    return result;
}

}  // namespace limber::inline training
