// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "limber/workspace/operations.h"
#include "limber/workspace/workspace.h"
#include "support/builders.h"
#include "support/temp_folder.h"
#include "support/test_sources.h"

namespace limber::test {

inline const Date kToday = day(2026y / 11 / 23);  // a Monday

[[nodiscard]] inline std::unique_ptr<Workspace> aWorkspace(const std::filesystem::path& file = ":memory:",
                                                           std::uint64_t seed = 1) {
    auto opened = Workspace::open({file, kToday, aClock(), someIds(seed)});
    EXPECT_TRUE(opened) << nameOf(opened.error().code) << ": " << opened.error().detail;
    return std::move(*opened);
}

[[nodiscard]] inline Snapshot snapshotOf(Workspace& workspace) {
    auto snapshot = workspace.snapshot();
    EXPECT_TRUE(snapshot) << nameOf(snapshot.error().code) << ": " << snapshot.error().detail;
    return std::move(*snapshot);
}

/// The change set of an operation that must succeed.
template <class Operation>
ChangeSet apply(Workspace& workspace, const Operation& operation) {
    auto changes = workspace.apply(operation);
    if (changes) return *changes;
    ADD_FAILURE() << nameOf(changes.error().code) << " " << changes.error().key << ": " << changes.error().detail;
    return {};
}

/// The error of an operation that must fail.
template <class Operation>
[[nodiscard]] Error refusal(Workspace& workspace, const Operation& operation) {
    auto changes = workspace.apply(operation);
    EXPECT_FALSE(changes);
    return changes ? Error{} : changes.error();
}

}  // namespace limber::test
