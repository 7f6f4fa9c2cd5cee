// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/knowledge/knowledge_files.h"
#include "limber/knowledge/catalogue.h"

namespace limber {
namespace {

Date day(const char* iso) { return parseDate(iso).value(); }

Profile with(Condition condition, std::optional<Date> until = {}) {
    Profile profile;
    profile.conditions.push_back({condition, until});
    return profile;
}

bool allowed(const char* exercise, const Profile& profile) {
    return suits(*builtInCatalogue()->exercise(exercise), profile, day("2026-11-23"));
}

TEST(Suits, KeepsFragileBonesFromFarBendingAndTwisting) {
    const Profile profile = with(Condition::osteoporosis);
    for (const char* id :
         {"sit_up", "russian_twist", "double_knee_to_chest", "lying_twist", "seated_twist", "childs_pose",
          "seated_forward_fold", "good_morning", "roller_upper_back", "wall_ball_glute"})
        EXPECT_FALSE(allowed(id, profile)) << id;
    for (const char* id : {"glute_bridge", "goblet_squat", "bird_dog", "step_up", "band_row", "seated_side_bend"})
        EXPECT_TRUE(allowed(id, profile)) << id;
}

TEST(Suits, TreatsLongSteroidUseAsFragileBones) {
    Profile profile;
    profile.medicines = {Medicine::steroid};
    EXPECT_FALSE(allowed("sit_up", profile));
    EXPECT_TRUE(allowed("goblet_squat", profile));
}

TEST(Suits, KeepsHeadAndBreathFreeWithGlaucomaAndHighBloodPressure) {
    for (const Condition condition : {Condition::glaucoma, Condition::highBloodPressure, Condition::heartDisease}) {
        EXPECT_FALSE(allowed("downward_dog", with(condition)));
        EXPECT_FALSE(allowed("deadlift", with(condition)));
        EXPECT_TRUE(allowed("leg_press", with(condition)));
    }
}

TEST(Suits, FollowsPregnancyWeekByWeek) {
    Profile profile;
    profile.pregnancyWeeks = 12;
    EXPECT_FALSE(allowed("superman", profile));
    EXPECT_FALSE(allowed("crunch", profile));
    EXPECT_TRUE(allowed("glute_bridge", profile));
    profile.pregnancyWeeks = 24;
    EXPECT_FALSE(allowed("glute_bridge", profile));
    EXPECT_FALSE(allowed("floor_press", profile));
    EXPECT_TRUE(allowed("side_plank_knees", profile));
}

TEST(Suits, SparesKneesHipsWristsAndShoulders) {
    EXPECT_FALSE(allowed("goblet_squat", with(Condition::knee)));
    EXPECT_FALSE(allowed("running", with(Condition::knee)));
    EXPECT_TRUE(allowed("sit_to_stand", with(Condition::knee)));
    EXPECT_FALSE(allowed("pigeon", with(Condition::hipReplacement)));
    EXPECT_FALSE(allowed("push_up", with(Condition::wrist)));
    EXPECT_TRUE(allowed("wall_push_up", with(Condition::wrist)));
    EXPECT_FALSE(allowed("pull_up", with(Condition::shoulder)));
    EXPECT_TRUE(allowed("band_row", with(Condition::shoulder)));
}

TEST(Suits, ForbidsEverythingAfterSurgeryUntilItsDate) {
    const Profile profile = with(Condition::recentSurgery, day("2026-11-30"));
    for (const Exercise& exercise : builtInCatalogue()->exercises()) {
        EXPECT_FALSE(suits(exercise, profile, day("2026-11-30"))) << exercise.id;
        EXPECT_TRUE(suits(exercise, profile, day("2026-12-01"))) << exercise.id;
    }
}

TEST(Suits, ForbidsPressureWithBloodThinners) {
    Profile profile;
    profile.medicines = {Medicine::anticoagulant};
    for (const Exercise& exercise : builtInCatalogue()->exercises())
        EXPECT_EQ(suits(exercise, profile, Date{}), exercise.kind != ExerciseKind::pressure) << exercise.id;
}

TEST(Suits, KeepsAnUnreviewedItemFromPeopleWithConditions) {
    Exercise own;
    own.id = "own_lift";
    EXPECT_TRUE(suits(own, Profile{}, Date{}));
    EXPECT_FALSE(suits(own, with(Condition::wrist), Date{}));
    Profile pregnant;
    pregnant.pregnant = true;
    EXPECT_FALSE(suits(own, pregnant, Date{}));
}

TEST(Suits, TakesEveryCautionFromTheRules) {
    const auto data = testing::KnowledgeFiles().with("caution_rules.json", "[]").parse();
    ASSERT_TRUE(data.has_value());
    for (const Exercise& exercise : data->exercises) {
        EXPECT_TRUE(exercise.cautions.empty()) << exercise.id;
        EXPECT_TRUE(exercise.medicineCautions.empty()) << exercise.id;
    }
}

TEST(Suits, KeepsThoseWhoCannotGetUpOffTheFloor) {
    Profile profile;
    EXPECT_TRUE(allowed("glute_bridge", profile));
    profile.canGetUpFromFloor = false;
    EXPECT_FALSE(allowed("glute_bridge", profile));
    EXPECT_TRUE(allowed("standing_hip_extension", profile));
}

}  // namespace
}  // namespace limber
