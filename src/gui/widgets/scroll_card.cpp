// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/scroll_card.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace limber::inline gui {

ScrollCard::ScrollCard(QWidget* parent)
    : Card(parent), m_outer(new QVBoxLayout(this)), m_scroll(new QScrollArea), m_content(new QWidget) {
    m_outer->setContentsMargins(1, kCardPadding, 1, 1);
    m_outer->setSpacing(kGrid);
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(kCardPadding, 0, kCardPadding, kCardPadding);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_content->installEventFilter(this);
    m_outer->addWidget(m_scroll, 1);
    alignBesideScrollBar(*m_scroll, *m_column, kCardPadding);
}

QSize ScrollCard::minimumSizeHint() const {
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    const int right = m_column->contentsMargins().right();
    const int besideBar = m_content->minimumSizeHint().width() - right + std::max(kCardPadding, bar);
    return Card::minimumSizeHint().expandedTo({besideBar + 2, 0});
}

bool ScrollCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_content && event->type() == QEvent::LayoutRequest) updateGeometry();
    return Card::eventFilter(watched, event);
}

void ScrollCard::setHeader(QWidget* header) { m_outer->insertWidget(0, header); }

void ScrollCard::setFooter(QWidget* footer) { m_outer->addWidget(footer); }

void ScrollCard::setScrolling(bool scrolling) {
    if (scrolling == (m_scroll->widget() != nullptr)) return;
    if (scrolling) {
        m_outer->removeWidget(m_content);
        m_scroll->setWidget(m_content);
    } else {
        m_outer->insertWidget(m_outer->indexOf(m_scroll), m_scroll->takeWidget());
        m_column->setContentsMargins(kCardPadding, 0, kCardPadding, kCardPadding);
    }
    m_scroll->setVisible(scrolling);
    m_content->show();
}

void alignBesideScrollBar(QScrollArea& area, QVBoxLayout& content, int margin) {
    QObject::connect(
        area.verticalScrollBar(), &QScrollBar::rangeChanged, &content, [&area, &content, margin](int low, int high) {
            auto margins = content.contentsMargins();
            margins.setRight(high > low ? std::max(margin - area.verticalScrollBar()->sizeHint().width(), 0) : margin);
            if (margins != content.contentsMargins()) content.setContentsMargins(margins);
        });
}

}  // namespace limber::inline gui
