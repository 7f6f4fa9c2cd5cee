// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/base/error.h"
#include "limber/base/random.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Fills an empty data file with `makeDemoHistory` and a plan from today to the end of next week. Errors: notEmpty.
struct FillWithDemo {
    static constexpr bool kUndoable = false;
    int years = 1;
    Seed seed{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
