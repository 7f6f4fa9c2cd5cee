// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <optional>
#include <vector>

#include "gui/log/log_context.h"
#include "gui/widgets/exercise_sets.h"
#include "limber/domain/session_draft.h"
#include "limber/workspace/workspace.h"

namespace limber::inline gui {

/// What the log page starts from: a session as far as it is known, and what was planned for it.
struct LogForm {
    QString title{};
    QString origin{};  ///< "from your plan", "past session"; empty for a new one
    Session session{};
    std::vector<ExerciseToLog> exercises{};
    bool tagsSaid = false;               ///< what was unusual was answered before, if only with nothing
    std::optional<BlockId> block{};      ///< that can be marked as changed or not done
    std::optional<int> warmUpMinutes{};  ///< planned
    std::optional<int> stretchingAfterMinutes{};
    std::optional<BlockId> warmUpBlock{};
    std::optional<BlockId> stretchingBlock{};
    bool operator==(const LogForm&) const = default;
};

struct PlannedSession {
    Date date{};
    PlanBlock block{};
    std::optional<PlanBlock> warmUp{};
    std::optional<PlanBlock> stretchingAfter{};
};

/// Planned sessions of the days up to `day` that were neither logged nor marked, oldest first. A warm-up and the
/// stretching right after a workout belong to the workout.
[[nodiscard]] std::vector<PlannedSession> notYetLogged(const Snapshot& snapshot, Date day, int daysBack);
[[nodiscard]] std::optional<PlannedSession> plannedSession(const Snapshot& snapshot, const BlockId& id);
[[nodiscard]] const Session* findSession(const Snapshot& snapshot, const SessionId& id);

[[nodiscard]] LogForm formFor(const PlannedSession& planned, const LogContext& context);
/// An empty session of the kind, today.
[[nodiscard]] LogForm formFor(SessionKind kind, const LogContext& context);
/// A logged session, to be edited.
[[nodiscard]] LogForm formFor(const Session& session, const LogContext& context);
/// What was typed and not saved, to go on with.
[[nodiscard]] LogForm formFor(const SessionDraft& draft, const LogContext& context);
/// The exercises of a logged session, to be done again today.
[[nodiscard]] LogForm formForAgain(const Session& session, const LogContext& context);

/// The exercise with its ordinary dose, or with what was done last time before `date`.
[[nodiscard]] ExerciseToLog exerciseToLog(const Exercise& exercise, const LogContext& context, Date date);
/// The steps of a routine, held as long as it says.
[[nodiscard]] std::vector<ExerciseToLog> exercisesOf(const Routine& routine, const LogContext& context, Date date);
[[nodiscard]] QString exerciseName(const Catalogue& catalogue, const std::string& id);
/// As "Lower body" of the planned block, or the kind and its first exercises.
[[nodiscard]] QString sessionTitle(const Session& session, const WorkspaceBridge& bridge);
/// The same for many sessions: with the titles of the planned blocks by their ids.
[[nodiscard]] QString sessionTitle(const Session& session, const Catalogue& catalogue,
                                   const std::map<std::string, QString>& blockTitles);
[[nodiscard]] std::map<std::string, QString> blockTitles(const WorkspaceBridge& bridge);

}  // namespace limber::inline gui
