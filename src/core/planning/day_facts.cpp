// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/day_facts.h"

namespace limber::inline planning {
namespace {

constexpr int kWorkedDirectSets = 2;
constexpr int kWorkedCountedQuarters = 3 * kQuartersASet;
constexpr int kLongRecoverySets = 6;

}  // namespace

void DayFacts::add(const DayFacts& other) {
    addTo(effective, other.effective);
    addTo(counted, other.counted);
    addTo(direct, other.direct);
    addTo(workedDirect, other.workedDirect);
    addTo(hardDirect, other.hardDirect);
    addTo(stretchSeconds, other.stretchSeconds);
    touched |= other.touched;
    unaccustomed |= other.unaccustomed;
    patterns |= other.patterns;
    exercises |= other.exercises;
    repeated |= other.repeated;
    highLoads = static_cast<std::int16_t>(highLoads + other.highLoads);
    abdominal = static_cast<std::int16_t>(abdominal + other.abdominal);
    extensor = static_cast<std::int16_t>(extensor + other.extensor);
    push = static_cast<std::int16_t>(push + other.push);
    pull = static_cast<std::int16_t>(pull + other.pull);
    minutes = static_cast<std::int16_t>(minutes + other.minutes);
    workout |= other.workout;
    cardio |= other.cardio;
    hard |= other.hard;
    hinge |= other.hinge;
    heavyHinge |= other.heavyHinge;
    heavySquat |= other.heavySquat;
    stretched |= other.stretched;
    yoga |= other.yoga;
    gentle |= other.gentle;
}

MuscleMask DayFacts::worked() const {
    return atLeast(workedDirect, kWorkedDirectSets) | atLeast(counted, kWorkedCountedQuarters);
}

MuscleMask DayFacts::needs72h(MuscleMask worked) const {
    return (unaccustomed & worked) | atLeast(hardDirect, kLongRecoverySets);
}

}  // namespace limber::inline planning
