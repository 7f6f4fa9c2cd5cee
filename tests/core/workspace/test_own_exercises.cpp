// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace_fixture.h"
#include "limber/workspace/loop.h"

namespace limber::test {
namespace {

Exercise sledPull() {
    Exercise e;
    e.name = "Sled pull";
    e.aliases = {"Sled Drag"};
    e.kind = ExerciseKind::strength;
    e.primary = Muscle::hamstrings;
    e.level = Level::beginner;
    e.pattern = Pattern::squat;
    e.equipment = {Equipment::cable};
    e.spineLoad = SpineLoad::low;
    e.spineTags = {SpineTag::neutral};
    e.muscles = {{Muscle::hamstrings, 1}, {Muscle::gluteusMaximus, 0.5}, {Muscle::forearms, 0.25}};
    e.minutesPerSet = 2.5;
    e.setupMinutes = 3;
    e.oneSided = true;
    e.compound = true;
    e.onFloor = true;
    e.dose = {.sets = 4, .reps = 12};
    e.cues = {"Lean forward a little", "Small steps"};
    return e;
}

std::string put(Workspace& workspace, const Exercise& exercise) {
    return apply(workspace, PutOwnExercises{{exercise}}).ids.at(0);
}

const Exercise* find(const Snapshot& snapshot, const std::string& id) { return snapshot.catalogue->exercise(id); }

bool isListed(const Snapshot& snapshot, const std::string& id) {
    const auto all = snapshot.catalogue->exercises();
    return std::any_of(all.begin(), all.end(), [&](const Exercise& e) { return e.id == id; });
}

}  // namespace

TEST(PutOwnExercises, ComesBackWholeAfterTheFileIsOpenedAgain) {
    const TempFolder folder;
    std::string id;
    {
        const auto workspace = aWorkspace(folder / "limber.db");
        const auto changes = apply(*workspace, PutOwnExercises{{sledPull()}});
        EXPECT_TRUE(changes.ownExercises);
        id = changes.ids.at(0);
    }
    const auto workspace = aWorkspace(folder / "limber.db", 2);
    const auto snapshot = snapshotOf(*workspace);
    ASSERT_NE(find(snapshot, id), nullptr);
    Exercise expected = sledPull();
    expected.id = id;
    expected.own = true;
    Exercise kept = *find(snapshot, id);
    kept.cautions.clear();
    kept.medicineCautions.clear();
    EXPECT_EQ(kept, expected);
    EXPECT_TRUE(uuidOfOwn(id));
}

TEST(PutOwnExercises, IsUndoneAndRedone) {
    const auto workspace = aWorkspace();
    const auto id = put(*workspace, sledPull());
    auto edited = *find(snapshotOf(*workspace), id);
    edited.name = "Heavy sled pull";
    edited.muscles.erase(Muscle::forearms);
    put(*workspace, edited);
    EXPECT_EQ(find(snapshotOf(*workspace), id)->name, "Heavy sled pull");
    ASSERT_TRUE(workspace->undo());
    EXPECT_EQ(find(snapshotOf(*workspace), id)->muscles, sledPull().muscles);
    ASSERT_TRUE(workspace->undo());
    EXPECT_FALSE(isListed(snapshotOf(*workspace), id));
    ASSERT_TRUE(workspace->redo());
    EXPECT_TRUE(isListed(snapshotOf(*workspace), id));
}

TEST(PutOwnExercises, RefusesWhatCouldNotBeToldApartOrCounted) {
    const auto workspace = aWorkspace();
    const auto without = [&](auto change) {
        auto exercise = sledPull();
        change(exercise);
        return refusal(*workspace, PutOwnExercises{{exercise}});
    };
    EXPECT_EQ(without([](Exercise& e) { e.name = "  "; }).key, "name");
    EXPECT_EQ(without([](Exercise& e) { e.name = "DEADLIFT"; }).detail, "name_taken");
    EXPECT_EQ(without([](Exercise& e) { e.name = "Barbell Squat"; }).detail, "name_taken");
    EXPECT_EQ(without([](Exercise& e) { e.aliases = {"goblet squat"}; }).key, "aliases[0]");
    EXPECT_EQ(without([](Exercise& e) { e.muscles = {{Muscle::neck, 0.5}}; }).detail, "no_primary_muscle");
    EXPECT_EQ(without([](Exercise& e) { e.muscles[Muscle::neck] = 0.3; }).key, "muscles.neck");
    EXPECT_EQ(without([](Exercise& e) { e.kind = ExerciseKind::stretch; }).detail, "no_lengthened_muscle");
    EXPECT_EQ(without([](Exercise& e) { e.dose.holdSeconds = 20; }).key, "dose");
    EXPECT_EQ(without([](Exercise& e) { e.dose.sets = 11; }).code, ErrorCode::outOfRange);
    EXPECT_EQ(without([](Exercise& e) { e.id = "deadlift"; }).code, ErrorCode::malformed);
    EXPECT_EQ(without([](Exercise& e) { e.name = std::string(81, 'a'); }).code, ErrorCode::tooLarge);
    EXPECT_FALSE(workspace->canUndo());
}

TEST(PutOwnExercises, MayKeepItsOwnNameAndTakeThatOfADeletedOne) {
    const auto workspace = aWorkspace();
    const auto id = put(*workspace, sledPull());
    put(*workspace, *find(snapshotOf(*workspace), id));
    EXPECT_EQ(refusal(*workspace, PutOwnExercises{{sledPull()}}).detail, "name_taken");
    apply(*workspace, DeleteOwnExercise{id});
    EXPECT_NE(put(*workspace, sledPull()), id);
}

TEST(DeleteOwnExercise, LeavesTheLogItsName) {
    const auto workspace = aWorkspace();
    const auto id = put(*workspace, sledPull());
    apply(*workspace, LogSessions{{aSession().with(id, 3, 10)}});
    apply(*workspace, DeleteOwnExercise{id});
    const auto snapshot = snapshotOf(*workspace);
    EXPECT_FALSE(isListed(snapshot, id));
    ASSERT_NE(find(snapshot, id), nullptr);
    EXPECT_EQ(find(snapshot, id)->name, "Sled pull");
    EXPECT_EQ(snapshot.history->sessions.at(0).exercises.at(0).exercise, id);
    EXPECT_EQ(snapshot.catalogue->exerciseNamed("sled pull"), nullptr);
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(isListed(snapshotOf(*workspace), id));
}

TEST(DeleteOwnExercise, RefusesWhatIsNotThere) {
    const auto workspace = aWorkspace();
    EXPECT_EQ(refusal(*workspace, DeleteOwnExercise{"deadlift"}).code, ErrorCode::notFound);
    EXPECT_EQ(refusal(*workspace, DeleteOwnExercise{ownExerciseId("11111111-1111-4111-8111-111111111111")}).code,
              ErrorCode::notFound);
}

TEST(OwnExercises, AreLoggedPlannedAndLeftOutForConditionsWhenUntagged) {
    const auto workspace = aWorkspace();
    const auto id = put(*workspace, sledPull());
    apply(*workspace, SetProfile{aProfile().avoiding({id})});
    apply(*workspace, PutBlock{kToday, aWorkoutBlock(id, 3, 10)});
    const auto snapshot = snapshotOf(*workspace);
    EXPECT_EQ(snapshot.history->plannedDays.at(0).blocks.at(0).exercises.at(0).exercise, id);
    const Profile knee = aProfile().withCondition(Condition::shoulder);
    EXPECT_TRUE(suits(*find(snapshot, id), knee, kToday));
    auto untagged = *find(snapshot, id);
    untagged.spineTags.clear();
    put(*workspace, untagged);
    EXPECT_FALSE(suits(*find(snapshotOf(*workspace), id), knee, kToday));
}

TEST(OwnExercises, KeepTheCatalogueAsItIsUntilTheyChange) {
    const auto workspace = aWorkspace();
    EXPECT_EQ(snapshotOf(*workspace).catalogue, builtInCatalogue());
    put(*workspace, sledPull());
    const auto before = snapshotOf(*workspace).catalogue;
    apply(*workspace, LogSessions{{aSession()}});
    EXPECT_EQ(snapshotOf(*workspace).catalogue, before);
}

}  // namespace limber::test
