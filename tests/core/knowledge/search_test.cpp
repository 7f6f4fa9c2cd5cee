// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/knowledge/search.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace limber {
namespace {

const SearchIndex& index() {
    static const SearchIndex built(builtInCatalogue());
    return built;
}

std::vector<std::string> idsOf(std::string_view query, const SearchFilters& filters = {}) {
    std::vector<std::string> ids;
    for (const auto& ref : index().find(query, filters)) ids.push_back(ref.id);
    return ids;
}

bool finds(std::string_view query, const std::string& id, const SearchFilters& filters = {}) {
    const auto ids = idsOf(query, filters);
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::size_t placeOf(std::string_view query, const std::string& id) {
    const auto ids = idsOf(query);
    return static_cast<std::size_t>(std::find(ids.begin(), ids.end(), id) - ids.begin());
}

TEST(FoldedText, DropsAccentsCaseAndMarks) {
    EXPECT_EQ(foldedText("  Über-Brücke "), "uber brucke");
    EXPECT_EQ(foldedText("Child’s pose (Balasana)"), "childs pose balasana");
    EXPECT_EQ(foldedText("Śavāsana"), "savasana");
    EXPECT_EQ(foldedText("fu\u0308r \u00c6ther Stra\u00dfe"), "fur aether strasse");
    EXPECT_EQ(foldedText("Łódź 4×10"), "lodz 4 10");
    EXPECT_EQ(foldedText("\xff\xc3"), "");
}

TEST(Search, GivesEverythingKindByKindForNothing) {
    const auto ids = idsOf("");
    EXPECT_EQ(ids.front(), "ab_wheel");
    EXPECT_EQ(ids.size(), index().size());
    const auto& catalogue = *builtInCatalogue();
    EXPECT_EQ(ids.size(), catalogue.exercises().size() + catalogue.routines().size() + catalogue.treatments().size() +
                              allOf<Cause>().size());
}

TEST(Search, FindsByNameAliasAndMuscle) {
    EXPECT_EQ(idsOf("bird").front(), "bird_dog");
    EXPECT_TRUE(finds("hug knees", "double_knee_to_chest"));
    EXPECT_TRUE(finds("multifidus", "bird_dog"));
    EXPECT_TRUE(finds("gluteus maximus", "glute_bridge"));
    EXPECT_TRUE(finds("lower back", "bird_dog"));
    EXPECT_EQ(idsOf("hot pack").front(), "heat_pack");
    EXPECT_TRUE(finds("tender spots", "trigger_points"));
}

TEST(Search, EveryWordMustMatch) {
    EXPECT_TRUE(finds("goblet squat", "goblet_squat"));
    EXPECT_TRUE(finds("squat gob", "goblet_squat"));
    EXPECT_FALSE(finds("goblet bench", "goblet_squat"));
}

TEST(Search, PutsBeginningsBeforeInsides) {
    EXPECT_LT(placeOf("plank", "front_plank"), placeOf("plank", "heat_pack"));
    EXPECT_EQ(idsOf("deadlift").front(), "deadlift");
    EXPECT_LT(placeOf("row", "band_row"), index().size());
    EXPECT_LT(placeOf("squat", "goblet_squat"), placeOf("squat", "bird_dog"));
}

TEST(Search, ForgivesASlipInFourLettersAndTwoInEight) {
    EXPECT_TRUE(finds("squta", "goblet_squat"));
    EXPECT_TRUE(finds("dedlift", "deadlift"));
    EXPECT_TRUE(finds("kettelbel", "kettlebell_squat"));
    EXPECT_TRUE(finds("pusshup", "push_up"));
    EXPECT_FALSE(finds("brd", "bird_dog"));
    EXPECT_FALSE(finds("xyzzyx", "deadlift"));
}

TEST(Search, LooksForSlipsOnlyWhereNothingFits) {
    EXPECT_TRUE(finds("sled", "wall_slide_pull"));
    Exercise own;
    own.id = "own_1";
    own.name = "Sled pull";
    const SearchIndex withSled(withOwn(builtInCatalogue(), {own}));
    EXPECT_EQ(withSled.find("sled"), (std::vector<ItemRef>{{ItemKind::strength, "own_1"}}));
}

TEST(Search, FindsHyphenatedWordsWrittenAsOne) {
    EXPECT_TRUE(finds("pushup", "push_up"));
    EXPECT_TRUE(finds("push up", "push_up"));
    EXPECT_TRUE(finds("birddog", "bird_dog"));
}

TEST(Search, FiltersByKindMuscleLoadAndEquipment) {
    const auto& catalogue = *builtInCatalogue();
    for (const auto& ref : index().find("", {.kinds = {ItemKind::stretch}})) EXPECT_EQ(ref.kind, ItemKind::stretch);
    for (const auto& ref : index().find("", {.kinds = {ItemKind::strength}, .muscle = Muscle::multifidus})) {
        EXPECT_GT(catalogue.exercise(ref.id)->involvement(Muscle::multifidus), 0) << ref.id;
    }
    EXPECT_FALSE(finds("", "deadlift", {.spineLoads = {SpineLoad::low, SpineLoad::medium}}));
    EXPECT_FALSE(finds("", "heat_pack", {.spineLoads = {SpineLoad::low}}));
    const SearchFilters without{.atHand = std::vector<Equipment>{}};
    EXPECT_FALSE(finds("", "goblet_squat", without));
    EXPECT_TRUE(finds("", "bird_dog", without));
    EXPECT_TRUE(finds("", "heat_pack", without));
    EXPECT_TRUE(finds("", "goblet_squat", {.atHand = std::vector{Equipment::dumbbell}}));
}

TEST(Search, HoldsOwnExercisesButNotHiddenOnes) {
    Exercise own;
    own.id = "own_1";
    own.name = "Corridor lean";
    own.lengthens = {Muscle::chest};
    own.own = true;
    Exercise hidden = own;
    hidden.id = "own_2";
    hidden.name = "Corridor crawl";
    hidden.hidden = true;
    const auto catalogue = withOwn(builtInCatalogue(), {hidden, own});
    EXPECT_EQ(SearchIndex(catalogue).find("corridor"), (std::vector<ItemRef>{{ItemKind::strength, "own_1"}}));
    EXPECT_NE(catalogue->exercise("own_2"), nullptr);
    EXPECT_EQ(catalogue->exercises().back().id, "own_1");
}

TEST(WithOwn, DerivesCautionsByTheSameRules) {
    Exercise own;
    own.id = "own_1";
    own.name = "Sled pull";
    own.spineTags = {SpineTag::breathHolding};
    const auto catalogue = withOwn(builtInCatalogue(), {own});
    EXPECT_EQ(catalogue->exercise("own_1")->cautions.empty(), false);
    EXPECT_EQ(withOwn(builtInCatalogue(), {}), builtInCatalogue());
}

}  // namespace
}  // namespace limber
