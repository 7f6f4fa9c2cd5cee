// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/add_to_week.h"

#include <QCoreApplication>
#include <QMenu>
#include <algorithm>
#include <cmath>
#include <memory>

#include "gui/library/library_words.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"
#include "limber/domain/ordinary_dose.h"
#include "limber/workspace/loop.h"

namespace limber::inline gui {

namespace {

constexpr int kDays = 7;
constexpr int kShortestBlock = 5;
constexpr int kCardioMinutes = 30;

QString tr(const char* text) { return QCoreApplication::translate("Library", text); }

BlockKind blockKindOf(const Exercise& exercise) {
    switch (exercise.kind) {
        case ExerciseKind::strength: return BlockKind::workout;
        case ExerciseKind::yoga: return BlockKind::yoga;
        case ExerciseKind::cardio: return BlockKind::cardio;
        case ExerciseKind::stretch:
        case ExerciseKind::mobility:
        case ExerciseKind::pressure: break;
    }
    return BlockKind::stretching;
}

BlockKind blockKindOf(RoutineKind kind) {
    switch (kind) {
        case RoutineKind::warmUp: return BlockKind::warmUp;
        case RoutineKind::yoga: return BlockKind::yoga;
        case RoutineKind::stretching: break;
    }
    return BlockKind::stretching;
}

int minutesOf(const Exercise& exercise, const PlannedExercise& planned) {
    if (exercise.kind == ExerciseKind::cardio) return kCardioMinutes;
    const int sides = exercise.oneSided && planned.holdSeconds ? 2 : 1;
    return static_cast<int>(std::ceil(planned.sets * sides * exercise.minutesPerSet + exercise.setupMinutes));
}

/// The ordinary dose, with the load of the last time.
PlannedExercise plannedOf(const Exercise& exercise, const Snapshot& snapshot) {
    PlannedExercise planned = ordinaryDose(exercise, snapshot.profile->experience.value_or(Level::beginner));
    if (exercise.kind == ExerciseKind::cardio) return planned;
    for (const auto& set : recordOf(snapshot, exercise.id).last.sets)
        if (set.type == SetType::working && set.load) planned.load = set.load;
    return planned;
}

PlanBlock ownBlock(BlockKind kind, const std::string& name, int minutes) {
    PlanBlock block;
    block.kind = kind;
    block.title = {.code = "title.own", .fields = {{"text", name}}};
    block.minutes = std::max(minutes, kShortestBlock);
    block.pinned = true;
    return block;
}

PlanBlock blockOf(const ItemRef& item, const Snapshot& snapshot) {
    const auto& catalogue = *snapshot.catalogue;
    if (const auto* routine = catalogue.routine(item.id)) {
        auto block = ownBlock(blockKindOf(routine->kind), routine->name, routine->minutes);
        block.routine = routine->id;
        return block;
    }
    const auto& exercise = *catalogue.exercise(item.id);
    const auto planned = plannedOf(exercise, snapshot);
    auto block = ownBlock(blockKindOf(exercise), exercise.name, minutesOf(exercise, planned));
    block.exercises.push_back(planned);
    return block;
}

PlanBlock joined(PlanBlock workout, const Exercise& exercise, const Snapshot& snapshot) {
    workout.exercises.push_back(plannedOf(exercise, snapshot));
    workout.minutes += std::max(1, minutesOf(exercise, workout.exercises.back()));
    workout.pinned = true;
    return workout;
}

bool takesMore(const PlanBlock& block, const Exercise& exercise) {
    return block.kind == BlockKind::workout && !block.mark &&
           std::none_of(block.exercises.begin(), block.exercises.end(),
                        [&](const PlannedExercise& planned) { return planned.exercise == exercise.id; });
}

}  // namespace

bool canBePlanned(ItemKind kind) { return isExercise(kind) || kind == ItemKind::routine; }

QMenu* makeWeekMenu(const Snapshot& snapshot, const ItemRef& item, std::function<QString(const Message&)> words,
                    std::function<void(const WeekAddition&)> add, QWidget* parent) {
    auto menu = std::make_unique<QMenu>(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Day to add it to"));
    const auto block = blockOf(item, snapshot);
    const QIcon sign = icon(iconName(block.kind), blockColour(block.kind));
    const auto* exercise = item.kind == ItemKind::strength ? snapshot.catalogue->exercise(item.id) : nullptr;
    for (const auto& day : standingPlan(snapshot, snapshot.today, kDays).days) {
        const QString name = day.date == snapshot.today ? tr("Today") : shortDayText(day.date);
        std::vector<PlanBlock> workouts;
        if (exercise != nullptr)
            for (const auto& planned : day.blocks)
                if (takesMore(planned, *exercise)) workouts.push_back(planned);
        const auto alone = [add, addition = WeekAddition{day.date, block}] { add(addition); };
        if (workouts.empty()) {
            menu->addAction(sign, name, menu.get(), alone);
            continue;
        }
        auto* choices = menu->addMenu(sign, name);
        for (const auto& workout : workouts)
            choices->addAction(
                tr("Into “%1”").arg(words(workout.title)), choices,
                [add, addition = WeekAddition{day.date, joined(workout, *exercise, snapshot)}] { add(addition); });
        choices->addAction(tr("On its own"), choices, alone);
    }
    return menu.release();
}

}  // namespace limber::inline gui
