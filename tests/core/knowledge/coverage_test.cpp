// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <algorithm>

#include "limber/knowledge/catalogue.h"

namespace limber {
namespace {

struct Situation {
    const char* name;
    std::vector<Equipment> equipment;
};

std::vector<Situation> situations() {
    return {{"nothing", {}},
            {"dumbbells", {Equipment::dumbbell}},
            {"bands", {Equipment::band}},
            {"a kettlebell", {Equipment::kettlebell}},
            {"machines and cables", {Equipment::machine, Equipment::cable}},
            {"a full gym",
             {Equipment::barbell, Equipment::dumbbell, Equipment::kettlebell, Equipment::cable, Equipment::machine,
              Equipment::bench, Equipment::pullUpBar, Equipment::band, Equipment::ball, Equipment::roller}}};
}

bool atHand(const Exercise& exercise, const std::vector<Equipment>& equipment) {
    return std::all_of(exercise.equipment.begin(), exercise.equipment.end(), [&](Equipment needed) {
        return std::find(equipment.begin(), equipment.end(), needed) != equipment.end();
    });
}

/// Counts strength exercises for a beginner with the situation's equipment and of one of the patterns.
template <class Matches>
int choices(const Situation& situation, const std::vector<Pattern>& patterns, Matches matches) {
    int count = 0;
    for (const Exercise& exercise : builtInCatalogue()->exercises())
        if (exercise.kind == ExerciseKind::strength && exercise.level == Level::beginner &&
            std::find(patterns.begin(), patterns.end(), exercise.pattern) != patterns.end() &&
            atHand(exercise, situation.equipment) && matches(exercise))
            ++count;
    return count;
}

const std::vector<std::pair<const char*, std::vector<Pattern>>>& needs() {
    static const std::vector<std::pair<const char*, std::vector<Pattern>>> kNeeds{
        {"squat or lunge", {Pattern::squat, Pattern::lunge}},
        {"hinge or hip extension", {Pattern::hinge, Pattern::hipExtension}},
        {"horizontal pull", {Pattern::horizontalPull}},
        {"vertical pull", {Pattern::verticalPull}},
        {"push", {Pattern::horizontalPush, Pattern::verticalPush}},
        {"anti-extension", {Pattern::antiExtension}},
        {"lateral trunk", {Pattern::antiLateral, Pattern::carry}},
        {"trunk extension", {Pattern::trunkExtension}}};
    return kNeeds;
}

TEST(Coverage, GivesABeginnerEveryMovementWithLowSpineLoadWhateverTheEquipment) {
    for (const Situation& situation : situations())
        for (const auto& [name, patterns] : needs())
            EXPECT_GE(choices(situation, patterns,
                              [](const Exercise& exercise) { return exercise.spineLoad == SpineLoad::low; }),
                      1)
                << name << " with " << situation.name;
}

TEST(Coverage, GivesTwoChoicesOfTheMainMovementsWhateverTheEquipment) {
    for (const Situation& situation : situations())
        for (const auto& [name, patterns] : {needs()[0], needs()[1], needs()[4], needs()[5], needs()[6]})
            EXPECT_GE(choices(situation, patterns, [](const Exercise&) { return true; }), 2)
                << name << " with " << situation.name;
}

TEST(Coverage, GivesACompoundLiftToLeadWith) {
    for (const Situation& situation : situations())
        for (const auto& [name, patterns] : {needs()[0], needs()[1], needs()[2], needs()[4]})
            EXPECT_GE(choices(situation, patterns, [](const Exercise& exercise) { return exercise.compound; }), 1)
                << name << " with " << situation.name;
}

TEST(Coverage, GivesEveryMovementToSomeoneWhoStaysOffTheFloor) {
    Profile profile;
    profile.canGetUpFromFloor = false;
    const auto allowed = [&](const Exercise& exercise) { return suits(exercise, profile, Date{}); };
    for (const Situation& situation : situations())
        for (const auto& [name, patterns] : needs())
            EXPECT_GE(choices(situation, patterns, allowed), 1) << name << " with " << situation.name;
}

/// Conditions under which strength training goes on.
bool stopsTraining(Condition condition) {
    return condition == Condition::recentSurgery || condition == Condition::feverOrInfection ||
           condition == Condition::bloodClot;
}

TEST(Coverage, LeavesTheMainMovementsUnderEveryCondition) {
    for (const Condition condition : allOf<Condition>()) {
        if (stopsTraining(condition)) continue;
        const auto allowed = [&](const Exercise& exercise) {
            return std::find(exercise.cautions.begin(), exercise.cautions.end(), condition) == exercise.cautions.end();
        };
        for (const Situation& situation : situations())
            for (const auto& [name, patterns] : needs())
                EXPECT_GE(choices(situation, patterns, allowed), 1)
                    << name << " with " << situation.name << " under " << nameOf(condition);
    }
}

}  // namespace
}  // namespace limber
