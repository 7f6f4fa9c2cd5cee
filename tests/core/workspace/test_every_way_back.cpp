// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "core/workspace/ladder_to.h"
#include "limber/planning/suitability.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/way_back.h"
#include "support/builders.h"

namespace limber::test {
namespace {

const Date kToday = day(2026y / 11 / 23);

const Catalogue& catalogue() { return *builtInCatalogue(); }

std::vector<const Exercise*> everyLift() {
    std::vector<const Exercise*> lifts;
    for (const auto& exercise : catalogue().exercises())
        if (exercise.kind == ExerciseKind::strength) lifts.push_back(&exercise);
    return lifts;
}

/// Somebody who did the lift ten days ago.
Snapshot lifterOf(const Exercise& lift, Profile profile, History history) {
    profile.experience = Level::advanced;
    const auto all = allOf<Equipment>();
    profile.equipment = std::vector<Equipment>(all.begin(), all.end());
    history.screens.insert(history.screens.begin(), aClearScreen(kToday - Days{40}));
    history.sessions.push_back(aSession().on(kToday - Days{10}).with(lift.id, 3, 8).loggedOn(kToday - Days{10}));
    return {.today = kToday,
            .range = {kToday - Days{400}, kToday},
            .profile = std::make_shared<const Profile>(std::move(profile)),
            .history = std::make_shared<const History>(std::move(history)),
            .catalogue = builtInCatalogue()};
}

struct TakenOut {
    const char* what;
    Profile profile{};
    History history{};
};

/// What takes lifts out: a very tight back, an answer to talk over, an incident, fever, and conditions.
std::vector<TakenOut> everythingThatTakesOut() {
    std::vector<TakenOut> all;
    all.push_back({"tight", aProfile(), {}});
    all.back().history.checkIns = {aCheckIn(kToday, 8)};
    all.push_back({"prompt", aProfile(), {}});
    all.back().history.screens = {{.date = kToday, .answers = {{SafetyQuestion::legNumbnessOrWeakness, true}}}};
    all.push_back({"fever", aProfile().withCondition(Condition::feverOrInfection), {}});
    all.push_back({"osteoporosis", aProfile().withCondition(Condition::osteoporosis), {}});
    all.push_back({"blood pressure", aProfile().withCondition(Condition::highBloodPressure), {}});
    all.push_back({"shoulder", aProfile().withCondition(Condition::shoulder), {}});
    return all;
}

bool isTakenOut(const Snapshot& snapshot, const Exercise& lift) {
    return whyNot(lift, planRequest(snapshot, kToday, 1), catalogue(), kToday).has_value();
}

}  // namespace

TEST(EveryWayBack, LeadsToEveryLiftThatIsTakenOut) {
    int takenOut = 0;
    for (const auto& [what, profile, history] : everythingThatTakesOut())
        for (const auto* lift : everyLift()) {
            const auto snapshot = lifterOf(*lift, profile, history);
            if (!isTakenOut(snapshot, *lift)) continue;
            ++takenOut;
            const auto ways = waysBack(snapshot);
            ASSERT_EQ(ways.size(), 1U) << what << ": " << lift->id;
            EXPECT_EQ(ways[0].goal.exercise, lift->id) << what;
            EXPECT_FALSE(ways[0].why.code.empty()) << what << ": " << lift->id;
            if (!ways[0].next) continue;
            const auto* next = catalogue().exercise(ways[0].next->exercise);
            EXPECT_FALSE(isTakenOut(snapshot, *next)) << what << ": " << lift->id << " begins with " << next->id;
        }
    EXPECT_GT(takenOut, 300);
}

TEST(EveryWayBack, OnlyEverGoesDownAndEndsSomewhere) {
    for (const auto* lift : everyLift()) {
        const auto ladder = ladderTo(*lift, catalogue());
        ASSERT_FALSE(ladder.rungs.empty());
        EXPECT_EQ(ladder.rungs.back().back(), lift->id);
        std::set<std::string> seen;
        SpineLoad before = SpineLoad::low;
        for (const auto& rung : ladder.rungs) {
            auto lightest = SpineLoad::high;
            for (const auto& id : rung) {
                ASSERT_NE(catalogue().exercise(id), nullptr) << id;
                EXPECT_TRUE(seen.insert(id).second || rung == ladder.rungs.back()) << lift->id << " twice " << id;
                lightest = std::min(lightest, catalogue().exercise(id)->spineLoad);
            }
            EXPECT_GE(lightest, before) << lift->id;
            before = lightest;
        }
        const bool isEasiest = lift->spineLoad == SpineLoad::low && lift->level == Level::beginner;
        EXPECT_TRUE(isEasiest || ladder.rungs.size() > 1) << lift->id << " has no step down";
        EXPECT_EQ(ladderTo(*lift, catalogue()).rungs, ladder.rungs);
    }
}

}  // namespace limber::test
