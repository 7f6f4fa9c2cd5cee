// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/beside.h"

#include <QBoxLayout>
#include <QEvent>
#include <QWidget>
#include <algorithm>
#include <utility>

namespace limber::inline gui {
namespace {

class RoomWatcher final : public QObject {
public:
    RoomWatcher(QWidget& widget, std::function<void()> arrange) : QObject(&widget), m_arrange(std::move(arrange)) {
        widget.installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) m_arrange();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_arrange;
};

}  // namespace

bool putBesideWhereTheyFit(QBoxLayout& items, int width, int least) {
    int needed = 0;
    int shown = 0;
    for (int i = 0; i < items.count(); ++i) {
        if (items.itemAt(i)->isEmpty()) continue;
        needed += items.itemAt(i)->minimumSize().width();
        ++shown;
    }
    needed += items.spacing() * std::max(0, shown - 1);
    const bool fits = std::max(needed, least) <= width;
    const auto direction = fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (items.direction() != direction) items.setDirection(direction);
    return fits;
}

void whenRoomOrNeedsChange(QWidget& widget, std::function<void()> arrange) {
    new RoomWatcher(widget, std::move(arrange));
}

}  // namespace limber::inline gui
