// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_check/muscle_sets.h"

namespace limber::inline plan_check {
namespace {

constexpr double kHardRpe = 8;
constexpr double kEasyTrunkRpe = 5;
constexpr double kWorkedDirect = 2;
constexpr double kWorkedEffective = 3;

}  // namespace

void MuscleSets::add(const Exercise& exercise, double sets, std::optional<double> rpe) {
    const bool tires = !(exercise.trunkEndurance && rpe && *rpe <= kEasyTrunkRpe);
    for (const auto& [muscle, share] : exercise.muscles) {
        const bool isDirect = share >= kDirectInvolvement;
        effective[muscle] += share * sets;
        if (isDirect) direct[muscle] += sets;
        if (isDirect && rpe && *rpe >= kHardRpe) hardDirect[muscle] += sets;
        if (isDirect && tires) tiringDirect[muscle] += sets;
        if (share >= kIndirectInvolvement && tires) tiring[muscle] += share * sets;
    }
}

bool MuscleSets::worked(Muscle muscle) const {
    return tiringDirect[muscle] >= kWorkedDirect - kTolerance || tiring[muscle] >= kWorkedEffective - kTolerance;
}

}  // namespace limber::inline plan_check
