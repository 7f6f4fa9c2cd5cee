// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/icon_sign.h"

#include <QIcon>
#include <QPainter>

namespace limber::inline gui {

IconSign::IconSign(QString name, QColor Tokens::*colour, QWidget* parent)
    : QWidget(parent), m_name(std::move(name)), m_colour(colour) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconSign::sizeHint() const { return {scaled(18), scaled(20)}; }

void IconSign::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    icon(m_name, m_colour).paint(&painter, rect());
}

}  // namespace limber::inline gui
