// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/base/error.h"
#include "limber/domain/check_in.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// A second check-in of a date overwrites the keys that it gives. Errors: futureDate, outOfRange.
struct RecordCheckIns {
    static constexpr bool kUndoable = true;
    std::vector<CheckIn> checkIns{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Errors: futureDate, outOfRange.
struct RecordSelfTests {
    static constexpr bool kUndoable = true;
    std::vector<SelfTest> selfTests{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
