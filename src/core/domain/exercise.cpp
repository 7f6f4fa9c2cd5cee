// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/domain/exercise.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "limber/base/id.h"

namespace limber::inline domain {
namespace {

constexpr std::string_view kOwnPrefix = "own_";
constexpr std::array<std::size_t, 4> kDashes{8, 13, 18, 23};

}  // namespace

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

std::string ownExerciseId(const std::string& uuid) {
    std::string id(kOwnPrefix);
    std::copy_if(uuid.begin(), uuid.end(), std::back_inserter(id), [](char c) { return c != '-'; });
    return id;
}

std::optional<std::string> uuidOfOwn(const std::string& exerciseId) {
    if (!exerciseId.starts_with(kOwnPrefix)) return std::nullopt;
    std::string uuid = exerciseId.substr(kOwnPrefix.size());
    for (const std::size_t place : kDashes)
        if (place <= uuid.size()) uuid.insert(place, 1, '-');
    return isUuid(uuid) ? std::optional(uuid) : std::nullopt;
}

}  // namespace limber::inline domain
