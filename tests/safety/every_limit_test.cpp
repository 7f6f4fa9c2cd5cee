// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "limber/routine/alternatives.h"
#include "limber/routine/player.h"
#include "safety/people_at_risk.h"

namespace limber::test {
namespace {

using Forbids = std::function<bool(const Exercise&)>;

/// One limit of the gate alone, and what it forbids, spelt out once more.
struct Limit {
    std::string what{};
    SafetyState safety{.level = SafetyLevel::clear};
    std::vector<WeekNote> notes{};
    std::optional<double> tightness{};
    Forbids forbids{};
};

const Catalogue& catalogue() { return *builtInCatalogue(); }

Forbids tagged(std::vector<SpineTag> tags) {
    return [tags](const Exercise& exercise) {
        return std::any_of(tags.begin(), tags.end(), [&](SpineTag tag) { return exercise.hasTag(tag); });
    };
}

Forbids above(SpineLoad most) {
    return [most](const Exercise& exercise) { return exercise.spineLoad > most; };
}

Forbids usesArea(Area area) {
    return [area](const Exercise& exercise) {
        const auto muscles = catalogue().musclesOf(area);
        return std::any_of(muscles.begin(), muscles.end(), [&](Muscle muscle) {
            const auto& lengthened = exercise.lengthens;
            return exercise.involvement(muscle) > 0 || std::count(lengthened.begin(), lengthened.end(), muscle) > 0;
        });
    };
}

Limit limited(std::string what, void (*set)(SafetyLimits&), Forbids forbids) {
    Limit limit{.what = std::move(what), .forbids = std::move(forbids)};
    set(limit.safety.limits);
    return limit;
}

void addLevels(std::vector<Limit>& limits) {
    limits.push_back({.what = "unscreened", .safety = {}, .forbids = above(SpineLoad::low)});
    limits.push_back({.what = "prompt", .safety = {.level = SafetyLevel::prompt}, .forbids = above(SpineLoad::medium)});
    limits.push_back(limited(
        "no plan", [](SafetyLimits& l) { l.planAllowed = false; }, [](const Exercise&) { return true; }));
    limits.push_back(limited(
        "low load", [](SafetyLimits& l) { l.maxSpineLoad = SpineLoad::low; }, above(SpineLoad::low)));
    limits.push_back(limited(
        "medium load", [](SafetyLimits& l) { l.maxSpineLoad = SpineLoad::medium; }, above(SpineLoad::medium)));
}

void addPositions(std::vector<Limit>& limits) {
    limits.push_back(limited(
        "gentle", [](SafetyLimits& l) { l.walkingAndGentleOnly = true; },
        [](const Exercise& e) {
            const bool walk = e.id == "walking" || e.id == "easy_walk_pace";
            return e.kind == ExerciseKind::strength || (e.kind == ExerciseKind::cardio && !walk);
        }));
    limits.push_back(limited(
        "prone", [](SafetyLimits& l) { l.noProne = true; }, tagged({SpineTag::prone})));
    limits.push_back(limited(
        "supine", [](SafetyLimits& l) { l.noLongSupine = true; }, tagged({SpineTag::supineLong})));
    limits.push_back(limited(
        "neutral", [](SafetyLimits& l) { l.neutralSpineOnly = true; },
        tagged({SpineTag::endRangeFlexion, SpineTag::endRangeRotation, SpineTag::loadedFlexion,
                SpineTag::loadedRotation})));
    limits.push_back(limited(
        "pressure", [](SafetyLimits& l) { l.noPressure = true; },
        [](const Exercise& e) { return e.kind == ExerciseKind::pressure || e.hasTag(SpineTag::bodyWeightPressure); }));
}

void addRest(std::vector<Limit>& limits) {
    for (const auto area : allOf<Area>()) {
        Limit rest{.what = "rest of " + std::string(nameOf(area)), .forbids = usesArea(area)};
        rest.safety.limits.restingAreas = {{area, kToday}};
        limits.push_back(rest);
    }
    Limit hurt{.what = "hurt", .forbids = usesArea(Area::lowerBack)};
    hurt.notes = {{.from = kToday, .to = kToday, .hurts = {{Region::lowerBackLeft, kToday}}}};
    limits.push_back(hurt);
    const auto strength = [](const Exercise& e) { return e.kind == ExerciseKind::strength; };
    limits.push_back({.what = "very tight", .tightness = 8, .forbids = strength});
    limits.push_back({.what = "tight", .tightness = 5.5, .forbids = [strength](const Exercise& e) {
                          return strength(e) && e.spineLoad == SpineLoad::high;
                      }});
}

std::vector<Limit> everyLimit() {
    std::vector<Limit> limits;
    addLevels(limits);
    addPositions(limits);
    addRest(limits);
    return limits;
}

Circumstances under(const Limit& limit, const Profile& profile) {
    return {.profile = profile,
            .safety = limit.safety,
            .on = kToday,
            .notes = &limit.notes,
            .tightnessNow = limit.tightness,
            .tightnessDate = kToday};
}

/// Each exercise once by itself, so that every limit meets everything that it forbids.
std::vector<Routine> routinesOfOne() {
    std::vector<Routine> routines;
    for (const auto& exercise : catalogue().exercises())
        routines.push_back({.id = "only_" + exercise.id, .steps = {{exercise.id, 60}}});
    return routines;
}

}  // namespace

TEST(EveryLimit, HoldsForEveryStepThatThePlayerPlays) {
    const Profile profile = aProfile();
    auto routines = routinesOfOne();
    const auto own = catalogue().routines();
    routines.insert(routines.end(), own.begin(), own.end());
    for (const auto& limit : everyLimit()) {
        const auto now = under(limit, profile);
        int swapped = 0;
        for (const auto& routine : routines) {
            const Player player(routine, catalogue(), now);
            for (const auto& step : player.steps())
                EXPECT_FALSE(limit.forbids(*catalogue().exercise(step.exercise)))
                    << limit.what << ": " << routine.id << ' ' << step.exercise;
            for (const auto& step : routine.steps)
                if (limit.forbids(*catalogue().exercise(step.exercise))) ++swapped;
        }
        EXPECT_GT(swapped, 0) << limit.what;
    }
}

TEST(EveryLimit, HoldsForWhatIsOfferedInstead) {
    const Profile profile = aProfile();
    for (const auto& limit : everyLimit())
        for (const auto& exercise : catalogue().exercises())
            for (const auto* other : alternativesTo(exercise, catalogue(), under(limit, profile), {}))
                EXPECT_FALSE(limit.forbids(*other)) << limit.what << ": " << exercise.id << ' ' << other->id;
}

TEST(EveryLimit, TakesAwayNothingElse) {
    const Profile profile = aProfile();
    for (const auto& limit : everyLimit())
        for (const auto& exercise : catalogue().exercises())
            EXPECT_EQ(whyNotOffered(exercise, under(limit, profile), catalogue()).has_value(), limit.forbids(exercise))
                << limit.what << ": " << exercise.id;
}

TEST(EveryLimit, OfTheDaysEndsWithThem) {
    const Profile profile = aProfile();
    for (auto& limit : everyLimit()) {
        auto later = under(limit, profile);
        later.on = kToday + Days{3};
        const bool passes = limit.tightness || !limit.notes.empty() || !limit.safety.limits.restingAreas.empty();
        if (!passes) continue;
        for (const auto& exercise : catalogue().exercises())
            EXPECT_FALSE(whyNotOffered(exercise, later, catalogue())) << limit.what << ": " << exercise.id;
    }
}

}  // namespace limber::test
