// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "limber/base/message.h"
#include "limber/domain/session.h"
#include "limber/knowledge/search.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// The items that do not suit the person today, each with the reason: conditions and medicines, the safety answers,
/// how tight the back is, level, equipment and dislikes. Pages on causes suit everybody.
[[nodiscard]] std::map<ItemRef, Message> notSuitedToday(const Snapshot& snapshot);

/// What the snapshot's log says of one exercise.
struct ExerciseRecord {
    int sessions = 0;
    std::optional<Date> lastDate{};
    ExerciseEntry last{};
    std::optional<SetEntry> best{};  ///< the heaviest, then the most repetitions, the longest hold or time
    int mornings = 0;                ///< next mornings with a tightness reading
    double nextMorning = 0;          ///< their mean; 0 without any
};
[[nodiscard]] ExerciseRecord recordOf(const Snapshot& snapshot, std::string_view exercise);

}  // namespace limber::inline workspace
