// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/data_care.h"

#include <fstream>

#include "core/workspace/combined_screens.h"
#include "core/workspace/workspace_fixture.h"
#include "limber/guidance/safety_gate.h"
#include "limber/workspace/loop.h"
#include "support/spoilt_file.h"

namespace limber::test {
namespace {

namespace fs = std::filesystem;

struct Folder {
    TempFolder folder{};
    fs::path file = folder / "limber.db";

    [[nodiscard]] OpenOptions options(std::uint64_t seed = 5) const { return {file, kToday, aClock(), someIds(seed)}; }
    [[nodiscard]] fs::path operator/(const std::string& name) const { return folder / name; }
};

Screen yesTo(SafetyQuestion question, Date date) { return {.date = date, .answers = {{question, true}}}; }
Screen clearing(Clearing clearing, Date date) { return {.date = date, .cleared = clearing}; }

SafetyLevel levelOf(Workspace& workspace) { return assessmentOf(snapshotOf(workspace)).safety.level; }
std::size_t sessionsIn(Workspace& workspace) { return snapshotOf(workspace).history->sessions.size(); }

/// A file with a backup of one session, and a second session since.
void makeWithBackup(const Folder& folder) {
    const auto workspace = aWorkspace(folder.file);
    apply(*workspace, LogSessions{{aSession()}});
    apply(*workspace, LogSessions{{aSession()}});
    EXPECT_FALSE(workspace->backupProblem());
}

}  // namespace

TEST(Workspace, BacksUpWithTheFirstChangeOfADay) {
    const Folder folder;
    EXPECT_EQ(newestBackupOf(folder.file), std::nullopt);
    makeWithBackup(folder);
    const auto backup = newestBackupOf(folder.file);
    ASSERT_TRUE(backup);
    EXPECT_EQ(backup->filename(), "2026-11-23.db");
    EXPECT_EQ(sessionsIn(*aWorkspace(*backup)), 1U);
    const auto workspace = aWorkspace(folder.file);
    EXPECT_EQ(sessionsIn(*workspace), 2U);
    workspace->setToday(kToday + Days{1});
    EXPECT_EQ(newestBackupOf(folder.file), backup);
    apply(*workspace, RecordCheckIns{{aCheckIn(kToday, 4)}});
    EXPECT_EQ(newestBackupOf(folder.file)->filename(), "2026-11-24.db");
}

TEST(Workspace, KeepsAChangeWhoseBackupFails) {
    const Folder folder;
    std::ofstream(folder.file.string() + ".backups") << "in the way";
    const auto workspace = aWorkspace(folder.file);
    apply(*workspace, LogSessions{{aSession()}});
    EXPECT_TRUE(workspace->backupProblem());
    EXPECT_EQ(sessionsIn(*workspace), 1U);
    fs::remove(folder.file.string() + ".backups");
    apply(*workspace, LogSessions{{aSession()}});
    EXPECT_FALSE(workspace->backupProblem());
}

TEST(Workspace, NamesTheNewestBackupOfADamagedFile) {
    const Folder folder;
    makeWithBackup(folder);
    spoil(folder.file);
    const auto error = Workspace::open(folder.options()).error();
    EXPECT_EQ(error.code, ErrorCode::damaged);
    EXPECT_EQ(error.detail, "with_backup");
    EXPECT_EQ(error.value, newestBackupOf(folder.file)->string());
    fs::remove_all(folder.file.string() + ".backups");
    EXPECT_EQ(Workspace::open(folder.options()).error().detail, "without_backup");
}

TEST(Restore, GoesBackAndForthAgain) {
    const Folder folder;
    makeWithBackup(folder);
    const auto window = aWorkspace(folder.file, 3);
    EXPECT_EQ(sessionsIn(*window), 2U);
    const auto restored = restoreBackup(folder.options(), *newestBackupOf(folder.file));
    ASSERT_TRUE(restored);
    EXPECT_TRUE(window->changedElsewhere());
    EXPECT_EQ(sessionsIn(*window), 1U);
    EXPECT_FALSE(fs::exists(folder.file.string() + ".incoming"));
    const auto again = restoreBackup(folder.options(), restored->keptAside);
    ASSERT_TRUE(again);
    EXPECT_NE(again->keptAside, restored->keptAside);
    EXPECT_TRUE(window->changedElsewhere());
    EXPECT_EQ(sessionsIn(*window), 2U);
    apply(*window, LogSessions{{aSession()}});
    EXPECT_TRUE(window->verify());
}

TEST(Restore, ReplacesADamagedFileAndKeepsItsBytes) {
    const Folder folder;
    {
        const auto workspace = aWorkspace(folder.file);
        apply(*workspace, LogSessions{{aSession()}});
        apply(*workspace, RecordScreens{{yesTo(SafetyQuestion::darkUrine, kToday)}});
    }
    spoil(folder.file);
    const auto size = fs::file_size(folder.file);
    const auto restored = restoreBackup(folder.options(), *newestBackupOf(folder.file));
    ASSERT_TRUE(restored);
    EXPECT_EQ(fs::file_size(restored->keptAside), size);
    EXPECT_TRUE(restored->safetyKept);
    const auto workspace = aWorkspace(folder.file, 3);
    EXPECT_EQ(sessionsIn(*workspace), 1U);
    EXPECT_EQ(levelOf(*workspace), SafetyLevel::emergency) << "said after the backup was made";
}

TEST(Restore, NeedsASoundBackup) {
    const Folder folder;
    makeWithBackup(folder);
    std::ofstream(folder / "letter.txt") << "Dear all, this is no database, but a letter long enough to look like one.";
    const auto codeOf = [&](const fs::path& backup) { return restoreBackup(folder.options(), backup).error().code; };
    EXPECT_EQ(codeOf(folder / "letter.txt"), ErrorCode::notALimberFile);
    EXPECT_EQ(codeOf(folder / "none.db"), ErrorCode::notFound);
    EXPECT_EQ(codeOf(folder.file), ErrorCode::refused);
    fs::copy_file(*newestBackupOf(folder.file), folder / "damaged.db");
    fs::resize_file(folder / "damaged.db", fs::file_size(folder / "damaged.db") / 2);
    EXPECT_EQ(codeOf(folder / "damaged.db"), ErrorCode::damaged);
    EXPECT_EQ(sessionsIn(*aWorkspace(folder.file)), 2U);
    EXPECT_FALSE(fs::exists(folder.file.string() + ".incoming"));
}

TEST(Salvage, TakesFromTheBackupWhatTheFileHasLost) {
    const Folder folder;
    makeWithBackup(folder);
    fs::resize_file(folder.file, 4'096);
    const auto report = salvageTo(folder.options(), folder / "new.db");
    ASSERT_TRUE(report);
    EXPECT_GE(report->sessions, 1);
    EXPECT_GT(report->fromBackup, 0);
    EXPECT_EQ(salvageTo(folder.options(), folder / "new.db").error().detail, "exists");
    EXPECT_EQ(fs::file_size(folder.file), 4'096U);
    const auto restored = restoreBackup(folder.options(), folder / "new.db");
    ASSERT_TRUE(restored);
    EXPECT_EQ(static_cast<int>(sessionsIn(*aWorkspace(folder.file))), report->sessions);
}

TEST(DeleteEverything, StartsAfreshAlsoFromADamagedFile) {
    for (const bool damaged : {false, true}) {
        const Folder folder;
        makeWithBackup(folder);
        if (damaged) spoil(folder.file);
        ASSERT_TRUE(deleteEverything(folder.options()));
        EXPECT_EQ(newestBackupOf(folder.file), std::nullopt);
        const auto workspace = aWorkspace(folder.file);
        EXPECT_EQ(sessionsIn(*workspace), 0U);
        EXPECT_TRUE(workspace->verify());
    }
}

namespace {

std::vector<Screen> screensWith(std::vector<Screen> screens) {
    static int number = 0;
    for (auto& screen : screens) screen.id = "screen" + std::to_string(++number);
    return screens;
}

/// The level after the screens of another file are added to those of one.
SafetyLevel combined(std::vector<Screen> ours, std::vector<Screen> theirs) {
    int number = 0;
    for (auto* screens : {&ours, &theirs})
        for (auto& screen : *screens)
            if (screen.id.empty()) screen.id = "screen" + std::to_string(++number);
    History history{.screens = ours};
    for (auto& screen : screensToAdd(ours, theirs, kToday)) history.screens.push_back(std::move(screen));
    const Snapshot snapshot{.today = kToday,
                            .profile = std::make_shared<const Profile>(),
                            .history = std::make_shared<const History>(history),
                            .catalogue = builtInCatalogue()};
    return assessmentOf(snapshot).safety.level;
}

}  // namespace

TEST(CombinedScreens, KeepTheMoreSevereLevel) {
    const auto emergency = yesTo(SafetyQuestion::darkUrine, kToday - Days{20});
    const auto seen = clearing(Clearing::seenMayTrain, kToday - Days{18});
    const auto clear = aClearScreen(kToday - Days{10});
    EXPECT_EQ(combined({clear}, {emergency}), SafetyLevel::emergency);
    EXPECT_EQ(combined({emergency}, {clear}), SafetyLevel::emergency);
    EXPECT_EQ(combined({clear}, {yesTo(SafetyQuestion::nightPain, kToday)}), SafetyLevel::prompt);
    EXPECT_EQ(combined({}, {clear}), SafetyLevel::unscreened);
    EXPECT_EQ(combined({clear}, {}), SafetyLevel::clear);

    auto shared = emergency;
    shared.id = "shared";
    EXPECT_EQ(combined({shared}, {shared, seen}), SafetyLevel::emergency) << "only one of them knows of the doctor";
    EXPECT_NE(combined({shared, seen, clear}, {shared, clear}), SafetyLevel::clear);
}

TEST(CombinedScreens, AClearingSpeaksOnlyOfItsOwnSide) {
    const auto ours = screensWith({yesTo(SafetyQuestion::chestOrTearingPain, kToday - Days{2})});
    const auto theirs = screensWith({yesTo(SafetyQuestion::darkUrine, kToday - Days{3}),
                                     clearing(Clearing::answeredByMistake, kToday - Days{1}),
                                     yesTo(SafetyQuestion::feverAndUnwell, kToday)});
    for (const auto& [first, second] : {std::pair(ours, theirs), std::pair(theirs, ours)}) {
        auto joined = first;
        for (auto& screen : screensToAdd(first, second, kToday)) joined.push_back(screen);
        const auto open = openWarnings(joined, kToday).emergencies;
        EXPECT_EQ(std::count(open.begin(), open.end(), SafetyQuestion::chestOrTearingPain), 1);
        EXPECT_EQ(std::count(open.begin(), open.end(), SafetyQuestion::feverAndUnwell), 1);
    }
}

TEST(CombinedScreens, ANoSpeaksOnlyOfItsOwnSide) {
    const auto ours = screensWith({yesTo(SafetyQuestion::nightPain, kToday - Days{2})});
    const auto theirs = screensWith({aClearScreen(kToday - Days{1}), yesTo(SafetyQuestion::armWeakness, kToday)});
    auto joined = ours;
    for (auto& screen : screensToAdd(ours, theirs, kToday)) joined.push_back(screen);
    EXPECT_EQ(openWarnings(joined, kToday).prompts,
              (std::vector{SafetyQuestion::nightPain, SafetyQuestion::armWeakness}));
}

TEST(CombinedScreens, AddNothingTwice) {
    auto screen = aClearScreen(kToday);
    screen.id = "known";
    EXPECT_TRUE(screensToAdd({screen}, {screen}, kToday).empty());
}

}  // namespace limber::test
