// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/exercise.h"

#include <algorithm>
#include <iterator>

namespace limber::inline domain {

bool Exercise::hasTag(SpineTag tag) const {
    return std::find(spineTags.begin(), spineTags.end(), tag) != spineTags.end();
}

double Exercise::involvement(Muscle muscle) const {
    const auto found = muscles.find(muscle);
    return found == muscles.end() ? 0.0 : found->second;
}

Dose Exercise::doseAt(Level personLevel) const {
    const auto above = doseAbove.upper_bound(personLevel);
    return above == doseAbove.begin() ? dose : std::prev(above)->second;
}

}  // namespace limber::inline domain
