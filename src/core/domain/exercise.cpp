// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/exercise.h"

#include <algorithm>

namespace limber::inline domain {

bool Exercise::hasTag(SpineTag tag) const {
    return std::find(spineTags.begin(), spineTags.end(), tag) != spineTags.end();
}

double Exercise::involvement(Muscle muscle) const {
    const auto found = muscles.find(muscle);
    return found == muscles.end() ? 0.0 : found->second;
}

}  // namespace limber::inline domain
