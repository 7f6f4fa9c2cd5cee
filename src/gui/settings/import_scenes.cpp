// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/import_scenes.h"

#include <QAbstractButton>
#include <QDate>
#include <QFile>
#include <QTemporaryDir>
#include <array>
#include <memory>

#include "gui/app/main_window.h"
#include "gui/app/workspace_bridge.h"

namespace limber::inline gui {
namespace {

struct Lift {
    const char* name;
    const char* category;
};
constexpr std::array<Lift, 7> kLifts{{{"Barbell Squat", "Legs"},
                                      {"Flat Barbell Bench Press", "Chest"},
                                      {"Deadlift", "Back"},
                                      {"Sled of Doom", "Legs"},
                                      {"Lat Pulldown", "Back"},
                                      {"Zercher Carry", "Legs"},
                                      {"Viking Press", "Shoulders"}}};

/// Two years of three days a week, some of it not as it should be.
QByteArray fitNotesExport() {
    constexpr int kSessions = 300;
    constexpr int kSets = 4;
    QByteArray text = "Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time\n";
    const QDate last(2026, 10, 30);
    for (int session = 0; session < kSessions; ++session) {
        const QByteArray date = last.addDays(-2 * (kSessions - session)).toString(Qt::ISODate).toLatin1();
        for (int lift = 0; lift < 3; ++lift) {
            const auto& [name, category] = kLifts[static_cast<std::size_t>(session + lift) % kLifts.size()];
            for (int set = 0; set < kSets; ++set)
                text +=
                    date + ',' + name + ',' + category + ',' + QByteArray::number(40 + session / 10) + ",kgs,8,,,\n";
        }
    }
    text +=
        "someday,Deadlift,Back,100,kgs,5,,,\n2026-10-30,Deadlift,Back,,,,,,\n2026-10-30,Deadlift,Back,1400,kgs,5,,,\n";
    return text;
}

const QByteArray kStrong =
    "Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE\n"
    "2026-10-02 18:05:00,\"Legs\",1h 12m,\"Squat (Barbell)\",1,100,8,0,0,\"\",\"\",\n";

using Folder = std::shared_ptr<QTemporaryDir>;

void bring(MainWindow& window, const Folder& folder, const QString& name, const QByteArray& text) {
    QFile file(folder->filePath(name));
    if (file.open(QIODevice::WriteOnly)) file.write(text);
    file.close();
    window.bring(file.fileName());
    waitUntilSettled(window);
}

void press(MainWindow& window, const QString& beginning) {
    for (auto* button : window.currentPage()->findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text().startsWith(beginning)) {
            button->click();
            break;
        }
    waitUntilSettled(window);
}

}  // namespace

std::vector<PictureScene> importScenes() {
    const auto folder = std::make_shared<QTemporaryDir>();
    const auto name = QStringLiteral("FitNotes_Export.csv");
    return {
        {QStringLiteral("import-preview"), [=](MainWindow& window) { bring(window, folder, name, fitNotesExport()); }},
        {QStringLiteral("import-report"),
         [=](MainWindow& window) {
             bring(window, folder, name, fitNotesExport());
             press(window, QStringLiteral("Bring in"));
         },
         [](MainWindow& window) {
             window.bridge().undo();
             waitUntilSettled(window);
         }},
        {QStringLiteral("import-unit"),
         [=](MainWindow& window) { bring(window, folder, QStringLiteral("strong.csv"), kStrong); }},
        {QStringLiteral("import-refused"),
         [=](MainWindow& window) { bring(window, folder, QStringLiteral("notes.csv"), "Day,Lift,How Much\n"); }},
    };
}

}  // namespace limber::inline gui
