// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/cause_head.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

CauseHead::CauseHead(const QString& name, QWidget* middle, const QString& end, QWidget* parent)
    : QAbstractButton(parent), m_chevron(new QLabel) {
    setCheckable(true);
    setText(name);
    setAccessibleName(end.isEmpty() ? name : name + ", " + end);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, kGrid, 0, kGrid);
    row->setSpacing(12);
    auto* words = makeLabel(name, TextStyle::body, middle == nullptr ? Tone::secondary : Tone::text, true);
    row->addWidget(words, 4);
    if (middle != nullptr) row->addWidget(middle, 5);
    if (!end.isEmpty()) {
        auto* band = makeLabel(end, TextStyle::body, Tone::secondary);
        band->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        band->setMinimumWidth(QFontMetrics(limber::font(TextStyle::body)).horizontalAdvance(tr("possible")) + 4);
        row->addWidget(band);
    }
    row->addWidget(m_chevron);
    for (auto* child : findChildren<QWidget*>()) child->setAttribute(Qt::WA_TransparentForMouseEvents);
    turnChevron();
}

QSize CauseHead::sizeHint() const { return layout()->sizeHint(); }

int CauseHead::heightForWidth(int width) const { return layout()->totalHeightForWidth(width); }

void CauseHead::checkStateSet() { turnChevron(); }

void CauseHead::nextCheckState() {
    QAbstractButton::nextCheckState();
    turnChevron();
}

void CauseHead::turnChevron() {
    m_chevron->setPixmap(
        limber::icon(isChecked() ? "chevron-down" : "chevron-right", &Tokens::text).pixmap(scaled(18), scaled(18)));
}

void CauseHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (showsFocus(*this)) paintFocusRing(painter, QRectF(rect()).adjusted(0, 1, 0, -1), 6);
}

bool CauseHead::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) update();
    return QAbstractButton::event(event);
}

}  // namespace limber::inline gui
