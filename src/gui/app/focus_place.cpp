// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/focus_place.h"

#include <QApplication>
#include <QScrollArea>
#include <QTimer>

namespace limber::inline gui {

FocusPlace::FocusPlace(const QWidget& page)
    : m_index(page.findChildren<QWidget*>().indexOf(QApplication::focusWidget())) {}

void FocusPlace::restoreIn(QWidget& page) const {
    auto* widget = page.findChildren<QWidget*>().value(m_index);
    if (widget == nullptr || widget->focusPolicy() == Qt::NoFocus) return;
    widget->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, widget, [widget] {
        for (auto* above = widget->parentWidget(); above != nullptr; above = above->parentWidget())
            if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(widget);
    });
}

}  // namespace limber::inline gui
