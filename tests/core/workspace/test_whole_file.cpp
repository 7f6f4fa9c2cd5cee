// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/whole_file.h"

#include <cstdlib>

#include "core/workspace/workspace_fixture.h"
#include "limber/exchange/whole_file_text.h"
#include "limber/workspace/bring_in.h"
#include "limber/workspace/export_text.h"
#include "limber/workspace/loop.h"
#include "limber/workspace/operations/demo_operations.h"
#include "limber/workspace/operations/import_operations.h"
#include "limber/workspace/operations/merge_operations.h"
#include "limber/workspace/operations/week_operations.h"
#include "support/spoilt_file.h"

namespace limber::test {
namespace {

WholeFile everythingOf(Workspace& workspace) {
    auto file = wholeFileOf(workspace);
    EXPECT_TRUE(file);
    return file ? *file : WholeFile{};
}

std::string exported(Workspace& workspace) {
    const auto phrases = Phrases::builtIn("en", snapshotOf(workspace).catalogue);
    return writeWholeFile(everythingOf(workspace), *phrases);
}

MergeCounts join(Workspace& workspace, const std::string& text) {
    const auto file = readWholeFile(text, {"other.json", kToday, snapshotOf(workspace).catalogue});
    EXPECT_TRUE(file) << file.error().key << " " << file.error().value << " line " << file.error().line;
    MergeCounts counts;
    if (!file) return counts;
    apply(workspace, JoinScreens{file->screens});
    apply(workspace, JoinFile{*file, &counts});
    return counts;
}

SafetyLevel levelIn(Workspace& workspace) { return assessmentOf(snapshotOf(workspace)).safety.level; }

Screen anEmergency(Date date) { return {.date = date, .answers = {{SafetyQuestion::saddleNumbness, true}}}; }

/// A bit of everything, edited and deleted too.
void fill(Workspace& workspace) {
    apply(workspace, FillWithDemo{1, Seed{7}});
    apply(workspace, GiveVerdict{Cause::triggerPoints, Opinion::fits});
    apply(workspace, GiveVerdict{Cause::stressAndSleep, Opinion::notIt});
    apply(workspace, GiveVerdict{Cause::stressAndSleep, std::nullopt});
    apply(workspace, SetWeekNote{{.from = kToday, .to = kToday + Days{6}, .equipment = std::vector{Equipment::band}}});
    apply(workspace, SetWeekNote{{.from = kToday + Days{2}, .to = kToday + Days{3}, .ill = true}});
    apply(workspace, DecideChanges{{{Cause::triggerPoints, true, kToday, kToday + Days{13}}}});
    apply(workspace, SavePlan{aPlan(kToday, {{0, aWorkoutBlock("goblet_squat", 3, 10)},
                                             {2, aBlock(BlockKind::yoga, 20, "yoga_gentle_20")}})});
    apply(workspace, KeepUsualWeek{kToday});
    Exercise sled{.name = "Sled pull", .kind = ExerciseKind::strength, .muscles = {{Muscle::hamstrings, 1.0}}};
    const auto ids = apply(workspace, PutOwnExercises{{sled}}).ids;
    auto session = snapshotOf(workspace).history->sessions.back();
    session.id = {};
    session.exercises.push_back({.exercise = ids.front(), .sets = {{.reps = 5}}});
    session.notes = "=1+1 \"quoted\"\n\xC3\xA9";
    apply(workspace, LogSessions{{session}});
    apply(workspace, DeleteOwnExercise{ids.front()});
    apply(workspace, DeleteSession{snapshotOf(workspace).history->sessions.front().id});
    ForeignBatch batch{.format = ForeignFormat::hevy};
    batch.sessions.push_back({.key = "a", .date = kToday - Days{3}, .minutes = 30});
    batch.sessions.back().exercises.push_back({.name = "Xyzzy press", .sets = {{.reps = 5}}});
    apply(workspace, ImportForeign{batch, "guessed"});
}

TEST(WholeFileText, ComesBackByteForByteFromAnEmptyFile) {
    const auto first = aWorkspace();
    fill(*first);
    const auto text = exported(*first);
    const auto second = aWorkspace(":memory:", 2);
    const auto counts = join(*second, text);
    EXPECT_GT(counts.sessions, 50);
    EXPECT_EQ(exported(*second), text);
    EXPECT_EQ(everythingOf(*second), everythingOf(*first));
    EXPECT_TRUE(second->verify());
    EXPECT_EQ(join(*second, text).others, 0);
    EXPECT_EQ(exported(*second), text);
}

TEST(WholeFileText, APreviewCountsWhatWouldComeOverAndWritesNothing) {
    const auto first = aWorkspace();
    fill(*first);
    const auto second = aWorkspace(":memory:", 2);
    const auto before = exported(*second);
    const auto file = everythingOf(*first);
    const auto preview = previewOf(*second, file, {});
    ASSERT_TRUE(preview);
    EXPECT_EQ(preview->format, std::nullopt);
    EXPECT_EQ(preview->sessions, static_cast<int>(file.sessions.size()));
    EXPECT_EQ(exported(*second), before);
    EXPECT_FALSE(second->canUndo());
    const auto brought = bringIn(*second, file, {});
    ASSERT_TRUE(brought);
    EXPECT_EQ(brought->added, preview->added);
    EXPECT_EQ(brought->others, preview->others);
    EXPECT_GT(brought->added, 50);
    EXPECT_EQ(previewOf(*second, file, {})->added, 0);
}

TEST(WholeFileText, ComesOutOfAFileThatCanOnlyBeRead) {
    const TempFolder folder;
    const auto path = folder / "limber.db";
    apply(*aWorkspace(path), FillWithDemo{1, Seed{7}});
    makeNewer(path);
    const auto workspace = aWorkspace(path);
    ASSERT_TRUE(workspace->readOnlyBecause());
    for (const auto format : allOf<ExportFormat>()) {
        const auto text = exportText(*workspace, format, *Phrases::builtIn("en", builtInCatalogue()), kToday);
        EXPECT_TRUE(text && !text->empty()) << nameOf(format);
    }
}

TEST(WholeFileText, TwentyYearsComeBackByteForByte) {
    const auto first = aWorkspace();
    apply(*first, FillWithDemo{20, Seed{1}});
    const auto text = exported(*first);
    const auto second = aWorkspace(":memory:", 2);
    join(*second, text);
    EXPECT_EQ(exported(*second), text);
}

TEST(WholeFileText, AnEmptyFileIsAFileToo) {
    const auto first = aWorkspace();
    const auto second = aWorkspace(":memory:", 2);
    join(*second, exported(*first));
    EXPECT_EQ(exported(*second), exported(*first));
}

TEST(WholeFileText, RefusesWhatIsNotItsOwn) {
    const ReadContext context{"x.json", kToday, builtInCatalogue()};
    EXPECT_EQ(readWholeFile("{}", context).error().code, ErrorCode::notALimberFile);
    EXPECT_EQ(readWholeFile("[]", context).error().code, ErrorCode::notALimberFile);
    EXPECT_EQ(readWholeFile("{\"limber\": 2}", context).error().code, ErrorCode::newerFile);
    EXPECT_EQ(readWholeFile("{\"limber\": 1, \"sesions\": []}", context).error().code, ErrorCode::unknownKey);
    const auto noId = readWholeFile(
        "{\"limber\": 1, \"sessions\": [{\"date\": \"2026-11-20\", \"kind\": \"yoga\", \"minutes\": 5}]}", context);
    EXPECT_EQ(noId.error().key, "sessions[0].id");
}

/// Two computers that begin with the same file.
class TwoComputers : public testing::Test {
protected:
    void SetUp() override {
        fill(*m_home);
        join(*m_away, exported(*m_home));
    }
    Session lastAt(Workspace& workspace) { return snapshotOf(workspace).history->sessions.back(); }
    /// The computers take turns, so that the clock of one is always ahead of the other's last edit.
    void log(Workspace& workspace, Session session) { apply(workspace, LogSessions{{std::move(session)}}); }
    void exchangeBothWays() {
        const auto home = exported(*m_home);
        join(*m_home, exported(*m_away));
        join(*m_away, home);
    }

    std::shared_ptr<Clock> m_clock = aClock();
    std::unique_ptr<Workspace> m_home = opened(1);
    std::unique_ptr<Workspace> m_away = opened(2);

private:
    std::unique_ptr<Workspace> opened(std::uint64_t seed) {
        auto workspace = Workspace::open({":memory:", kToday, m_clock, someIds(seed)});
        EXPECT_TRUE(workspace);
        return std::move(*workspace);
    }
};

TEST_F(TwoComputers, BothHistoriesAreJoinedWithoutDoubles) {
    auto session = lastAt(*m_home);
    session.id = {};
    session.date = kToday - Days{1};
    log(*m_home, session);
    session.date = kToday - Days{2};
    log(*m_away, session);
    const auto before = everythingOf(*m_home).sessions.size();
    exchangeBothWays();
    EXPECT_EQ(everythingOf(*m_home).sessions.size(), before + 1);
    EXPECT_EQ(everythingOf(*m_away).sessions.size(), before + 1);
    EXPECT_EQ(everythingOf(*m_home).marks, everythingOf(*m_away).marks);
}

TEST_F(TwoComputers, TheNewestEditWins) {
    auto session = lastAt(*m_home);
    session.notes = "older";
    log(*m_away, session);
    session.notes = "newer";
    log(*m_home, session);
    exchangeBothWays();
    EXPECT_EQ(lastAt(*m_home).notes, "newer");
    EXPECT_EQ(lastAt(*m_away).notes, "newer");
}

TEST_F(TwoComputers, ADeletionIsKeptAndALaterEditBringsBack) {
    const auto session = lastAt(*m_home);
    const auto before = everythingOf(*m_home).sessions.size();
    apply(*m_home, DeleteSession{session.id});
    EXPECT_EQ(join(*m_away, exported(*m_home)).deleted, 1);
    EXPECT_EQ(everythingOf(*m_away).sessions.size(), before - 1);
    EXPECT_EQ(join(*m_home, exported(*m_away)).others, 0);
    log(*m_away, session);
    join(*m_home, exported(*m_away));
    EXPECT_EQ(everythingOf(*m_home).sessions.size(), before);
}

TEST_F(TwoComputers, OfTwoWeekNotesTheNewerSpeaks) {
    apply(*m_away, SetWeekNote{{.from = kToday, .to = kToday + Days{6}, .ill = true}});
    apply(*m_home, SetWeekNote{{.from = kToday + Days{2}, .to = kToday + Days{3}, .ill = false}});
    exchangeBothWays();
    for (auto* workspace : {m_home.get(), m_away.get()}) {
        const auto notes = everythingOf(*workspace).weekNotes;
        ASSERT_EQ(notes.size(), 3U);
        EXPECT_EQ(notes[0].note.ill, true);
        EXPECT_EQ(notes[1].note.ill, false);
        EXPECT_EQ(notes[2].note.to, kToday + Days{6});
    }
}

TEST_F(TwoComputers, TheNewerUsualWeekStays) {
    const auto keep = [](Workspace& workspace, int sets) {
        apply(workspace, SavePlan{aPlan(kToday, {{1, aWorkoutBlock("goblet_squat", sets, 10)}})});
        apply(workspace, KeepUsualWeek{kToday});
    };
    keep(*m_home, 2);
    keep(*m_away, 4);
    exchangeBothWays();
    const auto week = everythingOf(*m_home).usualWeek;
    ASSERT_EQ(week.size(), 7U);
    EXPECT_TRUE(week[0].blocks.empty());
    ASSERT_EQ(week[1].blocks.size(), 1U);
    EXPECT_EQ(week[1].blocks[0].exercises[0].sets, 4);
    EXPECT_EQ(everythingOf(*m_away).usualWeek, week);
}

TEST_F(TwoComputers, JoiningIsOneUndoStep) {
    auto session = lastAt(*m_away);
    session.notes = "from away";
    log(*m_away, session);
    join(*m_home, exported(*m_away));
    ASSERT_TRUE(m_home->undo());
    EXPECT_NE(lastAt(*m_home).notes, "from away");
}

TEST_F(TwoComputers, AnEmergencyOfEitherStaysOpen) {
    apply(*m_away, RecordScreens{{anEmergency(kToday - Days{1})}});
    apply(*m_home, RecordScreens{{aClearScreen(kToday)}});
    exchangeBothWays();
    EXPECT_EQ(levelIn(*m_home), SafetyLevel::emergency);
    EXPECT_EQ(levelIn(*m_away), SafetyLevel::emergency);
}

TEST_F(TwoComputers, AClearingElsewhereDoesNotLowerTheLevelHere) {
    apply(*m_home, RecordScreens{{anEmergency(kToday - Days{1})}});
    join(*m_away, exported(*m_home));
    apply(*m_away, RecordScreens{{{.date = kToday, .cleared = Clearing::seenMayTrain}}});
    EXPECT_NE(levelIn(*m_away), SafetyLevel::emergency);
    join(*m_home, exported(*m_away));
    EXPECT_EQ(levelIn(*m_home), SafetyLevel::emergency);
    apply(*m_home, RecordScreens{{{.date = kToday, .cleared = Clearing::seenMayTrain}}});
    join(*m_home, exported(*m_away));  // nothing new in it: the word given here holds
    EXPECT_NE(levelIn(*m_home), SafetyLevel::emergency);
}

TEST_F(TwoComputers, APromptOfEitherStaysOpen) {
    const Screen prompt{.date = kToday - Days{1}, .answers = {{SafetyQuestion::nightPain, true}}};
    apply(*m_home, RecordScreens{{prompt}});
    join(*m_away, exported(*m_home));
    apply(*m_away, RecordScreens{{{.date = kToday, .discussed = SafetyQuestion::nightPain}}});
    join(*m_home, exported(*m_away));
    EXPECT_EQ(levelIn(*m_home), SafetyLevel::prompt);
}

TEST(SetTable, IsHarmlessInASpreadsheet) {
    Session session = aSession().build();
    session.notes = "=HYPERLINK(\"x\")";
    session.exercises = {{.exercise = "deadlift", .sets = {{.reps = 5, .load = kilograms(102.5)}}}};
    const auto table = writeSetTable({session}, *builtInCatalogue());
    EXPECT_NE(table.find(",deadlift,Deadlift,,1,working,5,102.5,"), std::string::npos) << table;
    EXPECT_NE(table.find("\"'=HYPERLINK(\"\"x\"\")\"\r\n"), std::string::npos) << table;
    const auto columns =
        std::count(table.begin(), table.begin() + static_cast<std::ptrdiff_t>(table.find("\r\n")), ',');
    session.exercises.clear();
    session.notes.clear();
    const auto empty = writeSetTable({session}, *builtInCatalogue());
    EXPECT_EQ(std::count(empty.begin(), empty.end(), ','), 2 * columns);
}

}  // namespace
}  // namespace limber::test
