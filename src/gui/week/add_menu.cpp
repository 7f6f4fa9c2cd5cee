// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/add_menu.h"

#include <QCoreApplication>
#include <QMenu>
#include <array>
#include <memory>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kWorkoutMinutes = 45;
constexpr int kWalkMinutes = 20;
constexpr int kCardioMinutes = 30;

QString tr(const char* text) { return QCoreApplication::translate("Week", text); }

PlanBlock ownBlock(BlockKind kind, const QString& title, int minutes) {
    PlanBlock block;
    block.kind = kind;
    block.title = {.code = "title.own", .fields = {{"text", title.toStdString()}}};
    block.minutes = minutes;
    block.pinned = true;
    return block;
}

QIcon iconOf(BlockKind kind) { return icon(iconName(kind), blockColour(kind)); }

BlockKind kindOf(RoutineKind kind) {
    switch (kind) {
        case RoutineKind::warmUp: return BlockKind::warmUp;
        case RoutineKind::stretching: return BlockKind::stretching;
        case RoutineKind::yoga: return BlockKind::yoga;
    }
    return BlockKind::stretching;
}

void addRoutines(QMenu& menu, const QString& heading, RoutineKind kind, const Catalogue& catalogue,
                 const std::function<void(const PlanBlock&)>& add) {
    auto* part = menu.addMenu(iconOf(kindOf(kind)), heading);
    for (const auto& routine : catalogue.routines()) {
        if (routine.kind != kind) continue;
        const QString name = QString::fromStdString(routine.name);
        part->addAction(tr("%1, %2 min").arg(name).arg(routine.minutes), part,
                        [routine, add] { add(blockOf(routine)); });
    }
}

void addCardio(QMenu& menu, const Catalogue& catalogue, const std::function<void(const PlanBlock&)>& add) {
    auto* part = menu.addMenu(iconOf(BlockKind::cardio), tr("Cardio"));
    for (const auto& exercise : catalogue.exercises()) {
        if (exercise.kind != ExerciseKind::cardio) continue;
        const QString name = QString::fromStdString(exercise.name);
        part->addAction(name, part, [id = exercise.id, name, add] {
            PlanBlock block = ownBlock(BlockKind::cardio, name, kCardioMinutes);
            block.exercises.push_back({.exercise = id, .sets = 1});
            add(block);
        });
    }
}

}  // namespace

PlanBlock blockOf(const Routine& routine) {
    PlanBlock block = ownBlock(kindOf(routine.kind), QString::fromStdString(routine.name), routine.minutes);
    block.routine = routine.id;
    return block;
}

PlanBlock easyWalk() { return ownBlock(BlockKind::easyWalk, tr("Easy walk"), kWalkMinutes); }

QMenu* makeAddMenu(const Catalogue& catalogue, QWidget* parent, std::function<void(const PlanBlock&)> add) {
    auto menu = std::make_unique<QMenu>(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("What to add"));
    menu->addAction(iconOf(BlockKind::workout), tr("Workout"), menu.get(),
                    [add] { add(ownBlock(BlockKind::workout, tr("Workout"), kWorkoutMinutes)); });
    addRoutines(*menu, tr("Warm-up"), RoutineKind::warmUp, catalogue, add);
    addRoutines(*menu, tr("Stretching"), RoutineKind::stretching, catalogue, add);
    addRoutines(*menu, tr("Yoga"), RoutineKind::yoga, catalogue, add);
    addCardio(*menu, catalogue, add);
    menu->addAction(iconOf(BlockKind::easyWalk), tr("Easy walk"), menu.get(), [add] { add(easyWalk()); });
    return menu.release();
}

}  // namespace limber::inline gui
