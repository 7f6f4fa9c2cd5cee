// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/file_drops.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace limber::inline gui {

FileDrops::FileDrops(QWidget& window) : QObject(&window), m_window(window) {
    window.setAcceptDrops(true);
    QApplication::instance()->installEventFilter(this);
}

QString FileDrops::fileIn(const QMimeData& carried) {
    const auto urls = carried.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

bool FileDrops::eventFilter(QObject* watched, QEvent* event) {
    const bool carries =
        event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove || event->type() == QEvent::Drop;
    const auto* widget = carries ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget == nullptr || widget->window() != &m_window) return false;
    auto* drag = static_cast<QDropEvent*>(event);
    const QString file = fileIn(*drag->mimeData());
    if (file.isEmpty()) return false;
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    // Whoever dropped it waits for the answer.
    if (event->type() == QEvent::Drop) QTimer::singleShot(0, this, [this, file] { emit dropped(file); });
    return true;
}

}  // namespace limber::inline gui
