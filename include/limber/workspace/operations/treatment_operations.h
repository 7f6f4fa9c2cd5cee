// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "limber/base/error.h"
#include "limber/base/id.h"
#include "limber/domain/session.h"
#include "limber/workspace/change_set.h"

namespace limber::inline storage {
class Transaction;
}

namespace limber::inline workspace {

/// Where a use of a treatment is kept: in the session that it follows, or, without one, in the check-in of its day.
struct TreatmentPlace {
    SessionId session{};  ///< or empty
    Date day{};
    std::size_t index = 0;
    bool operator==(const TreatmentPlace&) const = default;
};

/// Keeps a use with `session`; without one, with the newest session that began before it on its date or on the date
/// before, else with the day. Without a date it is today's. Errors: unknownId, futureDate, outOfRange, notFound.
struct LogTreatment {
    static constexpr bool kUndoable = true;
    TreatmentUse use{};
    SessionId session{};
    bool once = false;  ///< changes nothing where a use with the same treatment, date and start is kept already
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

/// "Did it help?" Errors: notFound.
struct RateTreatment {
    static constexpr bool kUndoable = true;
    TreatmentPlace place{};
    bool helped = false;
    [[nodiscard]] Result<ChangeSet> perform(storage::Transaction& transaction) const;
};

}  // namespace limber::inline workspace
