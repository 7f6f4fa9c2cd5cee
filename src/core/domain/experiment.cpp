// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/experiment.h"

namespace limber::inline domain {

bool canBeTried(Habit habit) {
    switch (habit) {
        case Habit::warmUp:
        case Habit::stretchingBefore:
        case Habit::stretchingAfter:
        case Habit::yoga:
        case Habit::heat:
        case Habit::earlyBedtime:
        case Habit::fewerSets: return true;
        case Habit::restBefore:
        case Habit::heavyHinge:
        case Habit::strained:
        case Habit::shortNight:
        case Habit::highStress: return false;
    }
    return false;
}

bool Experiment::isDrawn() const {
    if (blocks.empty() || blocks.size() % 2 != 0) return false;
    for (std::size_t block = 0; block < blocks.size(); block += 2)
        if (blocks[block] == blocks[block + 1]) return false;
    return true;
}

}  // namespace limber::inline domain
