// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/back_scenes.h"

#include <QSize>
#include <memory>

#include "gui/app/main_window.h"
#include "gui/app/workspace_bridge.h"
#include "limber/workspace/operations/session_operations.h"

namespace limber::inline gui {
namespace {

ExerciseEntry sets(const char* exercise, std::size_t count, int reps, double kilograms) {
    ExerciseEntry entry;
    entry.exercise = exercise;
    SetEntry set;
    set.reps = reps;
    if (kilograms > 0) set.load = Mass::fromKilograms(kilograms);
    entry.sets.assign(count, set);
    return entry;
}

/// Unprepared, tired and heavier than usual, and the back went from 2 to 8.
Session tightSession(Date date) {
    Session session;
    session.date = date;
    session.kind = SessionKind::strength;
    session.minutes = 60;
    session.rpe = Effort::from(9);
    session.exercises = {sets("deadlift", 6, 5, 120), sets("sit_up", 5, 20, 0)};
    session.warmUpMinutes = session.stretchedBeforeMinutes = session.stretchedAfterMinutes = 0;
    session.tightnessBefore = Tightness::from(2);
    session.tightnessAfter = Tightness::from(8);
    session.tightened = Tightened::during;
    session.regions = {Region::lowerBackLeft, Region::lowerBackRight};
    session.tags = {Tag::fatigued, Tag::unusuallyHeavy};
    return session;
}

constexpr int kWholePage = 2600;

void showTight(MainWindow& window) {
    window.bridge().apply(LogSessions{{tightSession(window.bridge().today())}}, [&window](const Result<ChangeSet>&) {
        window.goTo(PageId::back, QString::fromStdString(window.bridge().snapshot().history->sessions.back().id.value));
    });
}

}  // namespace

std::vector<PictureScene> backScenes() {
    const auto usual = std::make_shared<QSize>();
    // So high that nothing has to be scrolled to.
    const auto set = [usual](MainWindow& window) {
        *usual = window.size();
        window.resize(window.width(), kWholePage);
        showTight(window);
    };
    const auto unset = [usual](MainWindow& window) {
        window.resize(*usual);
        window.bridge().undo();
    };
    return {{QStringLiteral("back-tight"), set, unset}};
}

}  // namespace limber::inline gui
