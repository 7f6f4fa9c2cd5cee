// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/log_drafts.h"

#include <cstdlib>
#include <fstream>

#include "workspace_fixture.h"

namespace limber::test {
namespace {

SessionDraft aDraft() {
    Session session = aSession().on(kToday).with("goblet_squat", 3, 10, 16).with("deadlift", 2, 5, 80).tight(2, 6);
    session.exercises[0].superset = session.exercises[1].superset = 0;
    session.exercises[1].sets[0].type = SetType::warmUp;
    session.tags = std::vector{Tag::rushed};
    session.notes = "still typing";
    return {session, {{0, 2}, {}}};
}

struct LogDraftsTest : testing::Test {
    TempFolder folder;
    LogDrafts drafts{folder / "state" / "log-draft.json"};

    std::vector<SessionDraft> read() const {
        auto found = drafts.read(kToday, builtInCatalogue());
        EXPECT_TRUE(found);
        return found.value_or(std::vector<SessionDraft>{});
    }
};

}  // namespace

TEST_F(LogDraftsTest, NothingIsKeptAtFirst) { EXPECT_TRUE(read().empty()); }

TEST_F(LogDraftsTest, WhatIsKeptComesBackWhole) {
    auto other = aDraft();
    other.session.kind = SessionKind::yoga;
    other.session.id = {"0f8fad5b-d9cb-469f-a165-70867728950e"};
    ASSERT_TRUE(drafts.keep({aDraft(), other}));
    EXPECT_EQ(read(), (std::vector{aDraft(), other}));
}

TEST_F(LogDraftsTest, OnlyTheOwnerMayReadIt) {
    ASSERT_TRUE(drafts.keep({aDraft()}));
    using std::filesystem::perms;
    EXPECT_EQ(std::filesystem::status(drafts.file()).permissions(), perms::owner_read | perms::owner_write);
    EXPECT_EQ(std::filesystem::status(drafts.file().parent_path()).permissions(), perms::owner_all);
}

TEST_F(LogDraftsTest, NumbersThatAreStillBeingTypedDoNotLoseTheRest) {
    auto draft = aDraft();
    draft.session.minutes = 0;
    draft.session.exercises[0].sets[0].reps = 9999;
    draft.session.exercises[0].sets[1].load = Mass::fromKilograms(4000);
    ASSERT_TRUE(drafts.keep({draft}));
    draft.session.exercises[0].sets[0].reps = 1000;
    draft.session.exercises[0].sets[1].load = Mass::fromKilograms(1000);
    EXPECT_EQ(read(), std::vector{draft});
}

TEST_F(LogDraftsTest, NothingToKeepTakesTheFileAway) {
    ASSERT_TRUE(drafts.keep({aDraft()}));
    ASSERT_TRUE(drafts.keep({}));
    EXPECT_FALSE(std::filesystem::exists(drafts.file()));
}

TEST_F(LogDraftsTest, WhatCannotBeUnderstoodIsSetAside) {
    ASSERT_TRUE(drafts.keep({aDraft()}));
    std::ofstream(drafts.file()) << "[{";
    EXPECT_FALSE(drafts.read(kToday, builtInCatalogue()));
    EXPECT_TRUE(read().empty());
    EXPECT_TRUE(std::filesystem::exists(drafts.file().string() + ".unreadable"));
}

TEST_F(LogDraftsTest, AFolderThatCannotBeWrittenIsAnError) {
    std::ofstream(folder / "file") << "in the way";
    const LogDrafts nowhere(folder / "file" / "log-draft.json");
    EXPECT_FALSE(nowhere.keep({aDraft()}));
}

TEST(DraftFile, IsOneForEachDataFile) {
    ::setenv("XDG_STATE_HOME", "/somewhere/state", 1);
    EXPECT_EQ(draftFileOf(defaultDataFile()), "/somewhere/state/limber/log-draft.json");
    EXPECT_NE(draftFileOf("/one.db"), draftFileOf("/other.db"));
    EXPECT_EQ(draftFileOf("/one.db"), draftFileOf("/./one.db"));
    EXPECT_TRUE(draftFileOf(":memory:").empty());
    ::unsetenv("XDG_STATE_HOME");
}

}  // namespace limber::test
