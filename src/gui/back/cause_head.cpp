// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/cause_head.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include "gui/widgets/painting.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

CauseHead::CauseHead(const QString& name, const QString& words, QWidget* beside, QWidget* parent)
    : QAbstractButton(parent), m_chevron(new QLabel) {
    setCheckable(true);
    setText(name);
    setAccessibleName(words.isEmpty() ? name : name + ", " + words);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, kGrid, 0, kGrid);
    row->setSpacing(12);
    auto* column = new QVBoxLayout;
    column->setSpacing(1);
    column->addWidget(makeLabel(name, TextStyle::body, words.isEmpty() ? Tone::secondary : Tone::text, true));
    if (!words.isEmpty()) column->addWidget(makeLabel(words, TextStyle::small, Tone::secondary, true));
    row->addLayout(column, 5);
    if (beside != nullptr) row->addWidget(beside, 4);
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
