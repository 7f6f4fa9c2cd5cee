// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/base/error.h"
#include "limber/domain/week_note.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// What is planned for the seven days from `from` on, planned for those from `to` on too; what is pinned or marked
/// there stays, and so do days before today. Copies are like new: not marked. Errors: notFound (nothing is planned).
struct CopyWeek {
    static constexpr bool kUndoable = true;
    Date from{};
    Date to{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Keeps the seven days from `from` on as the person's usual week, in place of an earlier one. Errors: notFound
/// (nothing is planned).
struct KeepUsualWeek {
    static constexpr bool kUndoable = true;
    Date from{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Plans the seven days from `to` on as the usual week has them, weekday by weekday, as `CopyWeek` does. Errors:
/// notFound (`detail` "usual_week": none is kept).
struct UseUsualWeek {
    static constexpr bool kUndoable = true;
    Date to{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Minutes of one day instead of the profile's; none takes them back. Errors: outOfRange.
struct SetDayMinutes {
    static constexpr bool kUndoable = true;
    Date date{};
    std::optional<int> minutes{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Minutes, equipment and illness of the note's dates, as the note says; what hurts stays as it was noted.
/// Errors: outOfRange.
struct ChangeWeek {
    static constexpr bool kUndoable = true;
    WeekNote difference{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// What hurts from a day on, in place of what was noted of the same regions. Errors: outOfRange.
struct NoteHurts {
    static constexpr bool kUndoable = true;
    Date from{};
    std::vector<Hurt> hurts{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// Nothing hurts any more from that day on.
struct EndHurts {
    static constexpr bool kUndoable = true;
    Date from{};
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
