// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "limber/domain/session.h"
#include "limber/workspace/operations/treatment_operations.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// A morning that a check-in is wanted of: the one after training, and the second one after back work.
struct WantedMorning {
    Date date{};
    Date trained{};
    bool second = false;
};
/// Nothing once this morning was answered or skipped. Until then yesterday is offered too, and nothing older: that
/// would be a memory.
struct WantedMornings {
    std::optional<WantedMorning> today{};
    std::optional<WantedMorning> yesterday{};
};
[[nodiscard]] WantedMornings wantedMornings(const Snapshot& snapshot);

struct UsedTreatment {
    TreatmentPlace place{};
    TreatmentUse use{};
    Date date{};
};
/// Uses of yesterday and the day before on which the person has said nothing yet, oldest first.
[[nodiscard]] std::vector<UsedTreatment> treatmentsToRate(const Snapshot& snapshot);
/// Uses of today.
[[nodiscard]] std::vector<UsedTreatment> treatmentsOfToday(const Snapshot& snapshot);

}  // namespace limber::inline workspace
