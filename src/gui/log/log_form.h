// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "gui/widgets/exercise_sets.h"
#include "limber/workspace/workspace.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// What the log page starts from: a session as far as it is known, and what was planned for it.
struct LogForm {
    QString title{};
    QString origin{};  ///< "from your plan", "past session"; empty for a new one
    Session session{};
    std::vector<ExerciseToLog> exercises{};
    std::optional<BlockId> block{};      ///< that can be marked as changed or not done
    std::optional<int> warmUpMinutes{};  ///< planned
    std::optional<int> stretchingAfterMinutes{};
    std::optional<BlockId> warmUpBlock{};
    std::optional<BlockId> stretchingBlock{};
};

struct PlannedSession {
    Date date{};
    PlanBlock block{};
    std::optional<PlanBlock> warmUp{};
    std::optional<PlanBlock> stretchingAfter{};
};

/// Planned sessions of the days up to today that were neither logged nor marked, oldest first. A warm-up and the
/// stretching right after a workout belong to the workout.
[[nodiscard]] std::vector<PlannedSession> notYetLogged(const Snapshot& snapshot, int daysBack);
[[nodiscard]] std::optional<PlannedSession> plannedSession(const Snapshot& snapshot, const BlockId& id);
[[nodiscard]] const Session* findSession(const Snapshot& snapshot, const SessionId& id);

[[nodiscard]] LogForm formFor(const PlannedSession& planned, const WorkspaceBridge& bridge);
/// An empty session of the kind, today.
[[nodiscard]] LogForm formFor(SessionKind kind, const WorkspaceBridge& bridge);
/// A logged session, to be edited.
[[nodiscard]] LogForm formFor(const Session& session, const WorkspaceBridge& bridge);
/// The exercises of a logged session, to be done again today.
[[nodiscard]] LogForm formForAgain(const Session& session, const WorkspaceBridge& bridge);

/// The exercise with its ordinary dose, or with what was done last time before `date`.
[[nodiscard]] ExerciseToLog exerciseToLog(const Exercise& exercise, const Snapshot& snapshot, Date date);
[[nodiscard]] QString exerciseName(const Catalogue& catalogue, const std::string& id);
/// As "Lower body" of the planned block, or the kind and its first exercises.
[[nodiscard]] QString sessionTitle(const Session& session, const WorkspaceBridge& bridge);
[[nodiscard]] Units unitsOf(const Snapshot& snapshot);

}  // namespace limber::inline gui
