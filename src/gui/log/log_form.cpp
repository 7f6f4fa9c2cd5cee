// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/log_form.h"

#include <QCoreApplication>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/log/last_time.h"
#include "gui/widgets/sets_text.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("LogForm", text); }

bool isSession(const PlanBlock& block) { return block.kind != BlockKind::warmUp; }

/// The session that the block at `index` of the day asks for, or nothing when it belongs to the one before.
std::optional<PlannedSession> sessionAt(const PlanDay& day, std::size_t index) {
    const auto& blocks = day.blocks;
    if (!isSession(blocks[index])) return std::nullopt;
    if (blocks[index].kind == BlockKind::stretching && index > 0 && blocks[index - 1].kind == BlockKind::workout)
        return std::nullopt;
    PlannedSession planned{day.date, blocks[index], {}, {}};
    if (index > 0 && blocks[index - 1].kind == BlockKind::warmUp) planned.warmUp = blocks[index - 1];
    if (blocks[index].kind == BlockKind::workout && index + 1 < blocks.size() &&
        blocks[index + 1].kind == BlockKind::stretching)
        planned.stretchingAfter = blocks[index + 1];
    return planned;
}

bool isLogged(const Snapshot& snapshot, const BlockId& id) {
    const auto& sessions = snapshot.history->sessions;
    return std::any_of(sessions.begin(), sessions.end(), [&](const Session& session) {
        return std::find(session.plannedBlocks.begin(), session.plannedBlocks.end(), id) != session.plannedBlocks.end();
    });
}

SessionKind kindOf(BlockKind kind) {
    switch (kind) {
        case BlockKind::stretching: return SessionKind::stretching;
        case BlockKind::yoga: return SessionKind::yoga;
        case BlockKind::cardio:
        case BlockKind::easyWalk: return SessionKind::cardio;
        case BlockKind::warmUp:
        case BlockKind::workout: break;
    }
    return SessionKind::strength;
}

SetShape shapeOf(const Exercise& exercise, bool held) {
    if (exercise.kind == ExerciseKind::cardio) return SetShape::distance;
    if (exercise.kind != ExerciseKind::strength) return held ? SetShape::hold : SetShape::reps;
    return held ? SetShape::loadedHold : SetShape::reps;
}

ExerciseToLog shell(const Exercise& exercise, bool held, const Snapshot& snapshot, Date date) {
    ExerciseToLog shown;
    shown.id = exercise.id;
    shown.name = QString::fromStdString(exercise.name);
    shown.shape = shapeOf(exercise, held);
    shown.oneSided = exercise.oneSided;
    if (const auto* last = lastTime(snapshot, exercise.id, date)) {
        shown.lastSets = last->sets;
        shown.lastTime = tr("last time %1").arg(setsText(*last, unitsOf(snapshot)));
    }
    return shown;
}

SetEntry setOf(const PlannedExercise& planned, const Exercise& exercise, int minutes) {
    SetEntry set;
    set.reps = planned.reps;
    set.load = planned.load;
    set.holdSeconds = planned.holdSeconds;
    set.rpe = planned.rpe;
    if (exercise.oneSided) set.side = Side::both;
    if (exercise.kind == ExerciseKind::cardio) {
        set.seconds = minutes * 60;
        set.reps.reset();
        set.holdSeconds.reset();
    }
    return set;
}

std::vector<ExerciseToLog> exercisesOf(const PlanBlock& block, const Snapshot& snapshot, Date date) {
    std::vector<ExerciseToLog> all;
    const auto& catalogue = *snapshot.catalogue;
    for (const auto& planned : block.exercises) {
        const auto* exercise = catalogue.exercise(planned.exercise);
        if (exercise == nullptr) continue;
        auto shown = shell(*exercise, planned.holdSeconds.has_value(), snapshot, date);
        shown.sets.assign(static_cast<std::size_t>(std::max(planned.sets, 1)),
                          setOf(planned, *exercise, block.minutes));
        all.push_back(std::move(shown));
    }
    if (!all.empty() || block.routine.empty()) return all;
    if (const auto* routine = catalogue.routine(block.routine))
        for (const auto& step : routine->steps)
            if (const auto* exercise = catalogue.exercise(step.exercise)) {
                auto shown = shell(*exercise, true, snapshot, date);
                SetEntry set;
                set.holdSeconds = step.seconds;
                if (exercise->oneSided) set.side = Side::both;
                shown.sets = {set};
                all.push_back(std::move(shown));
            }
    return all;
}

std::vector<ExerciseToLog> exercisesOf(const Session& session, const Snapshot& snapshot, bool done) {
    std::vector<ExerciseToLog> all;
    for (const auto& entry : session.exercises) {
        const auto* exercise = snapshot.catalogue->exercise(entry.exercise);
        const bool held = std::any_of(entry.sets.begin(), entry.sets.end(),
                                      [](const SetEntry& set) { return set.holdSeconds.has_value(); });
        ExerciseToLog shown;
        if (exercise != nullptr)
            shown = shell(*exercise, held, snapshot, session.date);
        else
            shown.id = entry.exercise, shown.name = exerciseName(*snapshot.catalogue, entry.exercise);
        shown.sets = entry.sets;
        shown.done = done;
        all.push_back(std::move(shown));
    }
    return all;
}

}  // namespace

Units unitsOf(const Snapshot& snapshot) { return snapshot.profile->units.value_or(Units::metric); }

QString exerciseName(const Catalogue& catalogue, const std::string& id) {
    if (const auto* exercise = catalogue.exercise(id)) return QString::fromStdString(exercise->name);
    return QString::fromStdString(id).replace('_', ' ');
}

std::vector<PlannedSession> notYetLogged(const Snapshot& snapshot, int daysBack) {
    std::vector<PlannedSession> open;
    for (const auto& day : snapshot.history->plannedDays) {
        if (day.date > snapshot.today || daysBetween(day.date, snapshot.today) > daysBack) continue;
        for (std::size_t i = 0; i < day.blocks.size(); ++i) {
            if (day.blocks[i].mark || isLogged(snapshot, day.blocks[i].id)) continue;
            if (auto planned = sessionAt(day, i)) open.push_back(std::move(*planned));
        }
    }
    std::stable_sort(open.begin(), open.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
    return open;
}

std::optional<PlannedSession> plannedSession(const Snapshot& snapshot, const BlockId& id) {
    for (const auto& day : snapshot.history->plannedDays)
        for (std::size_t i = 0; i < day.blocks.size(); ++i) {
            if (day.blocks[i].id != id) continue;
            if (auto planned = sessionAt(day, i)) return planned;
            // A warm-up leads to its workout; stretching after a workout can still be logged by itself.
            if (day.blocks[i].kind == BlockKind::warmUp && i + 1 < day.blocks.size()) return sessionAt(day, i + 1);
            return PlannedSession{day.date, day.blocks[i], {}, {}};
        }
    return std::nullopt;
}

const Session* findSession(const Snapshot& snapshot, const SessionId& id) {
    for (const auto& session : snapshot.history->sessions)
        if (session.id == id) return &session;
    return nullptr;
}

LogForm formFor(const PlannedSession& planned, const WorkspaceBridge& bridge) {
    const auto& snapshot = bridge.snapshot();
    LogForm form;
    form.title = bridge.text(planned.block.title);
    form.origin = tr("from your plan");
    form.block = planned.block.id;
    form.session.date = std::min(planned.date, snapshot.today);
    form.session.kind = kindOf(planned.block.kind);
    form.session.minutes = planned.block.minutes;
    form.session.plannedBlocks = {planned.block.id};
    form.exercises = exercisesOf(planned.block, snapshot, form.session.date);
    if (planned.warmUp) {
        form.warmUpMinutes = planned.warmUp->minutes;
        form.warmUpBlock = planned.warmUp->id;
    }
    if (planned.stretchingAfter) {
        form.stretchingAfterMinutes = planned.stretchingAfter->minutes;
        form.stretchingBlock = planned.stretchingAfter->id;
    }
    return form;
}

LogForm formFor(SessionKind kind, const WorkspaceBridge& bridge) {
    LogForm form;
    form.title = nameOfKind(kind);
    form.session.kind = kind;
    form.session.date = bridge.today();
    return form;
}

LogForm formFor(const Session& session, const WorkspaceBridge& bridge) {
    LogForm form;
    form.title = sessionTitle(session, bridge);
    form.origin = tr("past session");
    form.session = session;
    form.exercises = exercisesOf(session, bridge.snapshot(), true);
    return form;
}

LogForm formForAgain(const Session& session, const WorkspaceBridge& bridge) {
    LogForm form;
    form.title = sessionTitle(session, bridge);
    form.origin = tr("as on %1").arg(shortDayText(session.date));
    form.session.kind = session.kind;
    form.session.date = bridge.today();
    form.session.minutes = session.minutes;
    form.exercises = exercisesOf(session, bridge.snapshot(), false);
    return form;
}

ExerciseToLog exerciseToLog(const Exercise& exercise, const Snapshot& snapshot, Date date) {
    const auto* last = lastTime(snapshot, exercise.id, date);
    const bool held = exercise.dose.holdSeconds > 0;
    auto shown = shell(exercise, held, snapshot, date);
    if (last != nullptr && !last->sets.empty()) {
        shown.sets = last->sets;
        for (auto& set : shown.sets) set.rpe.reset();
        return shown;
    }
    SetEntry set;
    if (exercise.oneSided) set.side = Side::both;
    if (exercise.kind != ExerciseKind::cardio && exercise.dose.reps > 0) set.reps = exercise.dose.reps;
    if (exercise.kind != ExerciseKind::cardio && held) set.holdSeconds = exercise.dose.holdSeconds;
    const int sets = exercise.kind == ExerciseKind::cardio ? 1 : std::max(exercise.dose.sets, 1);
    shown.sets.assign(static_cast<std::size_t>(sets), set);
    return shown;
}

QString sessionTitle(const Session& session, const WorkspaceBridge& bridge) {
    for (const auto& id : session.plannedBlocks)
        if (const auto planned = plannedSession(bridge.snapshot(), id); planned && planned->block.id == id)
            return bridge.text(planned->block.title);
    QStringList names;
    for (const auto& entry : session.exercises)
        names.append(exerciseName(*bridge.snapshot().catalogue, entry.exercise));
    const QString kind = nameOfKind(session.kind);
    if (names.isEmpty()) return kind;
    return tr("%1: %2").arg(kind,
                            names.size() > 2 ? names.mid(0, 2).join(", ") + QStringLiteral(" …") : names.join(", "));
}

}  // namespace limber::inline gui
