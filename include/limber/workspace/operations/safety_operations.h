// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/base/error.h"
#include "limber/domain/cause.h"
#include "limber/domain/safety.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Append-only and outside undo. Errors: futureDate.
struct RecordScreens {
    static constexpr bool kUndoable = false;
    std::vector<Screen> screens{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// The person's word on a cause; none takes it back.
struct GiveVerdict {
    static constexpr bool kUndoable = true;
    Cause cause{};
    std::optional<Opinion> opinion{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
