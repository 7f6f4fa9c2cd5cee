// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/effective_sets.h"

#include <algorithm>

namespace limber::inline training {
namespace {

constexpr double kWorkedDirectSets = 2.0;
constexpr double kWorkedCountedSets = 3.0;

void addTo(PerMuscle& sum, const PerMuscle& other) {
    for (std::size_t i = 0; i < kMuscleCount; ++i) sum.values[i] += other.values[i];
}

}  // namespace

void TrainedSets::add(const Exercise& exercise, double sets, std::optional<double> rpe) {
    if (exercise.kind != ExerciseKind::strength) return;
    const bool easyTrunk = exercise.trunkEndurance && rpe && *rpe <= kEasyTrunkRpe;
    const bool hard = rpe && *rpe >= kHardRpe;
    for (const auto& [muscle, involvement] : exercise.muscles) {
        effective[muscle] += involvement * sets;
        if (involvement >= kDirect) direct[muscle] += sets;
        if (easyTrunk) continue;
        if (involvement >= kIndirect) counted[muscle] += involvement * sets;
        if (involvement >= kDirect) workedDirect[muscle] += sets;
        if (involvement >= kDirect && hard) hardDirect[muscle] += sets;
    }
}

TrainedSets& TrainedSets::operator+=(const TrainedSets& other) {
    addTo(effective, other.effective);
    addTo(direct, other.direct);
    addTo(counted, other.counted);
    addTo(workedDirect, other.workedDirect);
    addTo(hardDirect, other.hardDirect);
    return *this;
}

bool TrainedSets::worked(Muscle muscle) const {
    return workedDirect[muscle] >= kWorkedDirectSets || counted[muscle] >= kWorkedCountedSets;
}

bool TrainedSets::isDirectBackWork() const {
    const auto all = allOf<Muscle>();
    return std::any_of(all.begin(), all.end(),
                       [&](Muscle muscle) { return isBackMuscle(muscle) && direct[muscle] >= kWorkedDirectSets; });
}

double TrainedSets::backSets() const {
    return effective[Muscle::erectorSpinae] + effective[Muscle::multifidus] + effective[Muscle::quadratusLumborum];
}

int workingSets(const ExerciseEntry& entry) {
    return static_cast<int>(std::count_if(entry.sets.begin(), entry.sets.end(),
                                          [](const SetEntry& set) { return set.type != SetType::warmUp; }));
}

TrainedSets setsOf(const Session& session, const Catalogue& catalogue) {
    TrainedSets result;
    const auto sessionRpe = session.rpe ? std::optional(session.rpe->value()) : std::nullopt;
    for (const auto& entry : session.exercises) {
        const Exercise* exercise = catalogue.exercise(entry.exercise);
        if (exercise == nullptr) continue;
        for (const auto& set : entry.sets) {
            if (set.type == SetType::warmUp) continue;
            result.add(*exercise, 1.0, set.rpe ? std::optional(set.rpe->value()) : sessionRpe);
        }
    }
    return result;
}

std::vector<DaySets> setsPerDay(std::span<const Session> sessions, DateRange range, const Catalogue& catalogue) {
    std::vector<DaySets> days;
    for (Date date = range.first; date <= range.last; date += Days(1)) days.push_back({date, {}});
    for (const auto& session : sessions) {
        if (!range.contains(session.date)) continue;
        days[static_cast<std::size_t>(daysBetween(range.first, session.date))].sets += setsOf(session, catalogue);
    }
    return days;
}

TrainedSets setsIn(std::span<const DaySets> days, DateRange range) {
    TrainedSets sum;
    for (const auto& day : days)
        if (range.contains(day.date)) sum += day.sets;
    return sum;
}

}  // namespace limber::inline training
