// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/log_form.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/app/workspace_bridge.h"
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

bool needsWeights(const Exercise& exercise) {
    constexpr std::array kLoadable{Equipment::barbell, Equipment::dumbbell, Equipment::kettlebell, Equipment::cable,
                                   Equipment::machine};
    return std::any_of(exercise.equipment.begin(), exercise.equipment.end(), [&](Equipment equipment) {
        return std::find(kLoadable.begin(), kLoadable.end(), equipment) != kLoadable.end();
    });
}

/// What the plan counts on between two sets, less the set itself. DESIGN: a set takes three quarters of a minute.
int restSecondsOf(const Exercise& exercise) {
    if (exercise.kind != ExerciseKind::strength) return 0;
    return std::max(30, static_cast<int>(std::lround(exercise.minutesPerSet * 60 / 15)) * 15 - 45);
}

/// The newest session before `date` with sets of the exercise, and that entry.
std::pair<const Session*, const ExerciseEntry*> lastTime(const Snapshot& snapshot, const std::string& exercise,
                                                         Date date) {
    const auto& sessions = snapshot.history->sessions;
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        if (session->date >= date) continue;
        for (const auto& entry : session->exercises)
            if (entry.exercise == exercise && !entry.sets.empty()) return {&*session, &entry};
    }
    return {nullptr, nullptr};
}

ExerciseToLog shell(const Exercise& exercise, bool held, const LogContext& context, Date date) {
    ExerciseToLog shown;
    shown.id = exercise.id;
    shown.name = QString::fromStdString(exercise.name);
    shown.shape = shapeOf(exercise, held);
    const Profile& profile = *context.snapshot().profile;
    shown.units = context.unitsFor(
        exercise.id, shown.shape == SetShape::distance ? profile.unitsOfDistances() : profile.unitsOfLoads());
    shown.oneSided = exercise.oneSided;
    shown.bodyWeight = !needsWeights(exercise);
    shown.barbell =
        std::find(exercise.equipment.begin(), exercise.equipment.end(), Equipment::barbell) != exercise.equipment.end();
    shown.restSeconds = restSecondsOf(exercise);
    if (const auto [session, entry] = lastTime(context.snapshot(), exercise.id, date); entry != nullptr) {
        shown.lastSets = entry->sets;
        shown.lastTime = shortDayText(session->date);
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

std::vector<ExerciseToLog> exercisesOf(const PlanBlock& block, const LogContext& context, Date date) {
    std::vector<ExerciseToLog> all;
    const auto& catalogue = *context.snapshot().catalogue;
    for (const auto& planned : block.exercises) {
        const auto* exercise = catalogue.exercise(planned.exercise);
        if (exercise == nullptr) continue;
        auto shown = shell(*exercise, planned.holdSeconds.has_value(), context, date);
        shown.sets.assign(static_cast<std::size_t>(std::max(planned.sets, 1)),
                          setOf(planned, *exercise, block.minutes));
        all.push_back(std::move(shown));
    }
    const auto* routine = all.empty() && !block.routine.empty() ? catalogue.routine(block.routine) : nullptr;
    return routine == nullptr ? all : exercisesOf(*routine, context, date);
}

std::vector<ExerciseToLog> exercisesOf(const Session& session, const LogContext& context, bool done) {
    std::vector<ExerciseToLog> all;
    const auto& catalogue = *context.snapshot().catalogue;
    for (const auto& entry : session.exercises) {
        const auto* exercise = catalogue.exercise(entry.exercise);
        const bool held = std::any_of(entry.sets.begin(), entry.sets.end(),
                                      [](const SetEntry& set) { return set.holdSeconds.has_value(); });
        ExerciseToLog shown;
        if (exercise != nullptr)
            shown = shell(*exercise, held, context, session.date);
        else
            shown.id = entry.exercise, shown.name = exerciseName(catalogue, entry.exercise);
        shown.superset = entry.superset;
        shown.sets = entry.sets;
        shown.done = done;
        all.push_back(std::move(shown));
    }
    return all;
}

}  // namespace

QString exerciseName(const Catalogue& catalogue, const std::string& id) {
    if (const auto* exercise = catalogue.exercise(id)) return QString::fromStdString(exercise->name);
    return QString::fromStdString(id).replace('_', ' ');
}

std::vector<PlannedSession> notYetLogged(const Snapshot& snapshot, Date today, int daysBack) {
    std::vector<PlannedSession> open;
    for (const auto& day : snapshot.history->plannedDays) {
        if (day.date > today || daysBetween(day.date, today) > daysBack) continue;
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

LogForm formFor(const PlannedSession& planned, const LogContext& context) {
    LogForm form;
    form.title = context.bridge().text(planned.block.title);
    form.origin = tr("from your plan");
    form.block = planned.block.id;
    form.session.date = std::min(planned.date, context.snapshot().today);
    form.session.kind = kindOf(planned.block.kind);
    form.session.minutes = planned.block.minutes;
    form.session.plannedBlocks = {planned.block.id};
    form.exercises = exercisesOf(planned.block, context, form.session.date);
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

LogForm formFor(SessionKind kind, const LogContext& context) {
    LogForm form;
    form.title = nameOfKind(kind);
    form.session.kind = kind;
    form.session.date = context.day();
    return form;
}

LogForm formFor(const Session& session, const LogContext& context) {
    LogForm form;
    form.title = sessionTitle(session, context.bridge());
    form.origin = tr("past session");
    form.session = session;
    form.tagsSaid = session.tags.has_value();
    form.exercises = exercisesOf(session, context, true);
    return form;
}

LogForm formFor(const SessionDraft& draft, const LogContext& context) {
    const auto& snapshot = context.snapshot();
    LogForm form;
    if (!draft.session.id.empty()) {
        const auto* saved = findSession(snapshot, draft.session.id);
        form = formFor(saved == nullptr ? draft.session : *saved, context);
    } else if (const auto planned = draft.session.plannedBlocks.empty()
                                        ? std::nullopt
                                        : plannedSession(snapshot, draft.session.plannedBlocks.front())) {
        form = formFor(*planned, context);
    } else {
        form = formFor(draft.session.kind, context);
    }
    const auto blocks = form.session.plannedBlocks;
    form.session = draft.session;
    form.session.plannedBlocks = blocks;
    form.exercises = exercisesOf(draft.session, context, false);
    for (std::size_t i = 0; i < form.exercises.size() && i < draft.done.size(); ++i)
        form.exercises[i].doneSets = draft.done[i];
    return form;
}

LogForm formForAgain(const Session& session, const LogContext& context) {
    LogForm form;
    form.title = sessionTitle(session, context.bridge());
    form.origin = tr("as on %1").arg(shortDayText(session.date));
    form.session.kind = session.kind;
    form.session.date = context.day();
    form.session.minutes = session.minutes;
    form.exercises = exercisesOf(session, context, false);
    // What was done then is the last time now.
    for (std::size_t i = 0; i < form.exercises.size(); ++i) {
        auto& shown = form.exercises[i];
        for (auto& set : shown.sets) set.rpe.reset();
        const auto [last, entry] = lastTime(context.snapshot(), shown.id, form.session.date);
        if (entry == nullptr) continue;
        shown.lastSets = entry->sets;
        shown.lastTime = shortDayText(last->date);
    }
    return form;
}

std::vector<ExerciseToLog> exercisesOf(const Routine& routine, const LogContext& context, Date date) {
    std::vector<ExerciseToLog> all;
    for (const auto& step : routine.steps) {
        const auto* exercise = context.snapshot().catalogue->exercise(step.exercise);
        if (exercise == nullptr) continue;
        auto shown = shell(*exercise, true, context, date);
        SetEntry set;
        set.holdSeconds = step.seconds;
        if (exercise->oneSided) set.side = Side::both;
        shown.sets = {set};
        all.push_back(std::move(shown));
    }
    return all;
}

ExerciseToLog exerciseToLog(const Exercise& exercise, const LogContext& context, Date date) {
    const Dose dose = exercise.doseAt(context.snapshot().profile->experience.value_or(Level::beginner));
    const bool held = dose.holdSeconds > 0;
    auto shown = shell(exercise, held, context, date);
    if (!shown.lastSets.empty()) {
        const bool heldThen = std::any_of(shown.lastSets.begin(), shown.lastSets.end(),
                                          [](const SetEntry& set) { return set.holdSeconds.has_value(); });
        shown.shape = shapeOf(exercise, heldThen);
        shown.sets = shown.lastSets;
        for (auto& set : shown.sets) set.rpe.reset();
        return shown;
    }
    SetEntry set;
    if (exercise.oneSided) set.side = Side::both;
    if (exercise.kind != ExerciseKind::cardio && dose.reps > 0) set.reps = dose.reps;
    if (exercise.kind != ExerciseKind::cardio && held) set.holdSeconds = dose.holdSeconds;
    const int sets = exercise.kind == ExerciseKind::cardio ? 1 : std::max(dose.sets, 1);
    shown.sets.assign(static_cast<std::size_t>(sets), set);
    return shown;
}

QString sessionTitle(const Session& session, const Catalogue& catalogue,
                     const std::map<std::string, QString>& blockTitles) {
    for (const auto& id : session.plannedBlocks)
        if (const auto title = blockTitles.find(id.value); title != blockTitles.end()) return title->second;
    QStringList names;
    for (const auto& entry : session.exercises) names.append(exerciseName(catalogue, entry.exercise));
    const QString kind = nameOfKind(session.kind);
    if (names.isEmpty()) return kind;
    return tr("%1: %2").arg(kind,
                            names.size() > 2 ? names.mid(0, 2).join(", ") + QStringLiteral(" …") : names.join(", "));
}

std::map<std::string, QString> blockTitles(const WorkspaceBridge& bridge) {
    std::map<std::string, QString> titles;
    for (const auto& day : bridge.snapshot().history->plannedDays)
        for (const auto& block : day.blocks)
            if (isSession(block)) titles.emplace(block.id.value, bridge.text(block.title));
    return titles;
}

QString sessionTitle(const Session& session, const WorkspaceBridge& bridge) {
    return sessionTitle(session, *bridge.snapshot().catalogue, blockTitles(bridge));
}

}  // namespace limber::inline gui
