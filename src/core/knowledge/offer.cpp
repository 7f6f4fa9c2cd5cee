// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/knowledge/offer.h"

#include <algorithm>
#include <array>
#include <string>

#include "limber/domain/history.h"
#include "limber/knowledge/planning_parameters.h"

namespace limber::inline knowledge {
namespace {

constexpr Days kCeilingDays{2};

Message obstacleText(const Obstacle& obstacle) {
    switch (obstacle.kind) {
        case Obstacle::Kind::floor: return {"not_now.floor", {}};
        case Obstacle::Kind::untagged: return {"not_now.untagged", {}};
        case Obstacle::Kind::condition:
            return {"not_now.condition", {{"condition", std::string(nameOf(obstacle.condition))}}};
        case Obstacle::Kind::medicine:
            return {"not_now.medicine", {{"medicine", std::string(nameOf(obstacle.medicine))}}};
    }
    return {};
}

/// Works or lengthens a muscle of it.
bool uses(const Exercise& exercise, const Catalogue& catalogue, Area area) {
    const auto muscles = catalogue.musclesOf(area);
    return std::any_of(muscles.begin(), muscles.end(), [&](Muscle muscle) {
        const auto& lengthened = exercise.lengthens;
        return exercise.involvement(muscle) > 0 ||
               std::find(lengthened.begin(), lengthened.end(), muscle) != lengthened.end();
    });
}

/// The last rest of an area that it uses.
std::optional<SafetyLimits::AreaRest> restOf(const Exercise& exercise, const Circumstances& at,
                                             const Catalogue& catalogue) {
    std::optional<SafetyLimits::AreaRest> last;
    const auto consider = [&](const SafetyLimits::AreaRest& rest) {
        if (at.on > rest.until || (last && rest.until <= last->until) || !uses(exercise, catalogue, rest.area)) return;
        last = rest;
    };
    for (const auto& rest : at.safety.limits.restingAreas) consider(rest);
    if (at.notes == nullptr) return last;
    for (const auto& note : *at.notes)
        for (const auto& hurt : note.hurts)
            if (note.from <= at.on) consider({areaOf(hurt.region), hurt.until});
    return last;
}

bool leavesNeutral(const Exercise& exercise) {
    constexpr std::array kBends{SpineTag::endRangeFlexion, SpineTag::endRangeRotation, SpineTag::loadedFlexion,
                                SpineTag::loadedRotation};
    return std::any_of(kBends.begin(), kBends.end(), [&](SpineTag tag) { return exercise.hasTag(tag); });
}

bool presses(const Exercise& exercise) {
    return exercise.kind == ExerciseKind::pressure || exercise.hasTag(SpineTag::bodyWeightPressure);
}

bool isEffort(const Exercise& exercise) {
    return exercise.kind == ExerciseKind::strength || (exercise.kind == ExerciseKind::cardio && !isEasyWalk(exercise));
}

std::optional<Message> limitOn(const Exercise& exercise, const Circumstances& at) {
    const SafetyLimits& limits = at.safety.limits;
    if (limits.gentleOnlyOn(at.on) && isEffort(exercise)) return Message{"not_now.gentle_only", {}};
    if (limits.noPressure && presses(exercise)) return Message{"not_now.pressure", {}};
    if (limits.neutralSpineOnly && leavesNeutral(exercise)) return Message{"not_now.neutral_spine", {}};
    if (limits.noProne && exercise.hasTag(SpineTag::prone)) return Message{"not_now.prone", {}};
    if (limits.noLongSupine && exercise.hasTag(SpineTag::supineLong)) return Message{"not_now.long_supine", {}};
    return std::nullopt;
}

std::optional<Message> tooTight(const Exercise& exercise, const Circumstances& at) {
    if (exercise.kind != ExerciseKind::strength) return std::nullopt;
    const Ceiling ceiling = ceilingOf(at);
    const bool waits = ceiling.noStrength || (ceiling.noHighLoad && exercise.spineLoad == SpineLoad::high);
    if (!waits) return std::nullopt;
    return Message{"not_now.tightness", {{"value", *at.tightnessNow}}};
}

}  // namespace

Circumstances circumstancesOn(const PlanRequest& request, Date on) {
    return {.profile = request.profile,
            .safety = request.safety,
            .on = on,
            .notes = request.history ? &request.history->weekNotes : nullptr,
            .tightnessNow = request.tightnessNow,
            .tightnessDate = request.tightnessDate.value_or(request.today),
            .tightnessUsual = request.tightnessUsual};
}

SpineLoad mostSpineLoad(const SafetyState& safety) {
    SpineLoad most = safety.limits.maxSpineLoad;
    if (safety.level == SafetyLevel::unscreened) most = SpineLoad::low;
    if (safety.level == SafetyLevel::prompt) most = std::min(most, SpineLoad::medium);
    return most;
}

Ceiling ceilingOf(const Circumstances& at) {
    if (!at.tightnessNow || at.on > at.tightnessDate.value_or(at.on) + kCeilingDays) return {};
    const auto& parameters = planningParameters();
    const double now = *at.tightnessNow;
    const double above = parameters.constant("ceiling_above_usual");
    const bool unusual = !at.tightnessUsual || now >= *at.tightnessUsual + above;
    return {.noHighLoad = now >= parameters.constant("ceiling_tightness") && unusual,
            .noStrength = now >= parameters.constant("no_strength_tightness")};
}

bool isEasyWalk(const Exercise& exercise) { return exercise.id == "easy_walk_pace" || exercise.id == "walking"; }

std::optional<Message> heldBack(const Exercise& exercise, const Circumstances& at, const Catalogue& catalogue) {
    if (const auto obstacle = obstacleTo(exercise, at.profile, at.on)) return obstacleText(*obstacle);
    if (exercise.spineLoad > mostSpineLoad(at.safety)) return Message{"not_now.spine_load", {}};
    if (auto limit = limitOn(exercise, at)) return limit;
    const auto rest = restOf(exercise, at, catalogue);
    if (!rest) return std::nullopt;
    return Message{"not_now.resting_area", {{"area", std::string(nameOf(rest->area))}, {"until", rest->until}}};
}

std::optional<Message> whyNotOffered(const Exercise& exercise, const Circumstances& at, const Catalogue& catalogue) {
    if (!at.safety.limits.planAllowed) return Message{"not_now.safety_first", {}};
    if (auto reason = heldBack(exercise, at, catalogue)) return reason;
    return tooTight(exercise, at);
}

}  // namespace limber::inline knowledge
