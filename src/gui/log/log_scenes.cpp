// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/log_scenes.h"

#include <QApplication>
#include <QKeyEvent>

#include "gui/app/main_window.h"
#include "gui/log/feeling_card.h"
#include "gui/log/log_page.h"
#include "gui/widgets/body_map.h"
#include "gui/widgets/set_table.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::inline gui {
namespace {

void press(MainWindow& window, std::initializer_list<int> keys) {
    for (const int key : keys) {
        auto* target = window.focusWidget();
        if (target == nullptr) return;
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier, key < 0x80 ? QString(QChar(key)) : QString());
            QApplication::sendEvent(target, &event);
        }
    }
}

/// A session begun anew, its first sets ticked.
LogPage& begin(MainWindow& window) {
    window.goTo(PageId::log);
    auto* page = qobject_cast<LogPage*>(window.currentPage());
    page->findChild<SetTable*>()->focusFirst();
    press(window, {Qt::Key_Return, Qt::Key_Return});
    return *page;
}

void fillIn(LogPage& page) {
    auto* feeling = page.findChild<FeelingCard*>();
    feeling->before()->setValue(2);
    feeling->after()->setValue(5);
    feeling->map()->setTight({Region::lowerBackLeft, Region::hipLeft});
}

}  // namespace

std::vector<PictureScene> logScenes() {
    return {
        {QStringLiteral("log-filled"), [](MainWindow& window) { fillIn(begin(window)); }},
        {QStringLiteral("log-superset"),
         [](MainWindow& window) {
             begin(window).findChild<SetTable*>()->focusLastExercise();
             press(window, {Qt::Key_S});
         }},
        {QStringLiteral("log-plates"),
         [](MainWindow& window) {
             begin(window);
             press(window, {Qt::Key_P});
         }},
    };
}

}  // namespace limber::inline gui
