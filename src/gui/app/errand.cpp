// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/errand.h"

#include <QStringList>

#include "gui/app/main_window.h"
#include "limber/guidance/safety_gate.h"

namespace limber::inline gui {
namespace {

const QStringList kPages{QStringLiteral("week"),   QStringLiteral("log"),     QStringLiteral("back"),
                         QStringLiteral("trends"), QStringLiteral("library"), QStringLiteral("settings")};

bool isEmergency(const Snapshot& snapshot) {
    return assessSafety(*snapshot.profile, *snapshot.history, snapshot.today, *snapshot.catalogue).level ==
           SafetyLevel::emergency;
}

void startQuietMinutes(MainWindow& window, const Snapshot& snapshot) {
    window.goTo(PageId::back);
    if (!isEmergency(snapshot))
        window.play({QStringLiteral("five_quiet_minutes"), {}, QStringLiteral("gentle_movement"), {}});
}

}  // namespace

QString pageName(PageId page) { return kPages.at(static_cast<int>(page)); }

std::optional<PageId> pageNamed(const QString& name) {
    const auto index = kPages.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<PageId>(index));
}

void carryOut(const Errand& errand, MainWindow& window, const Snapshot& snapshot) {
    if (window.isCovered()) return;
    switch (errand.kind) {
        case Errand::Kind::open:
        case Errand::Kind::keep: return;
        case Errand::Kind::page: return window.goTo(errand.page);
        case Errand::Kind::log: return window.goTo(PageId::log);
        case Errand::Kind::tightNow: return startQuietMinutes(window, snapshot);
        case Errand::Kind::checkIn: return window.goTo(PageId::week, QStringLiteral("check-in"));
    }
}

}  // namespace limber::inline gui
