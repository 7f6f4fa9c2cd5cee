// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/scroll_fade.h"

#include <QEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kHeight = 36;

}  // namespace

ScrollFade::ScrollFade(QScrollArea& area) : QWidget(&area), m_area(area) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area.viewport()->installEventFilter(this);
    connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &ScrollFade::place);
    connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, &ScrollFade::place);
    place();
}

void ScrollFade::place() {
    const QRect view = m_area.viewport()->geometry();
    const auto* bar = m_area.verticalScrollBar();
    const int left = bar->maximum() - bar->value();
    const int tall = std::min(scaled(kHeight), left);
    setGeometry(view.left(), view.bottom() + 1 - tall, view.width(), tall);
    setVisible(tall > 0);
    raise();
}

void ScrollFade::paintEvent(QPaintEvent*) {
    QColor clear = tokens().surface;
    clear.setAlpha(0);
    QLinearGradient fade(0, 0, 0, height());
    fade.setColorAt(0, clear);
    fade.setColorAt(1, tokens().surface);
    QPainter(this).fillRect(rect(), fade);
}

bool ScrollFade::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(watched, event);
}

}  // namespace limber::inline gui
