// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/steps_done.h"

#include <QPainter>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

StepsDone::StepsDone(int done, int of, QWidget* parent) : QWidget(parent), m_done(done), m_of(of) {
    setAccessibleName(tr("%1 of %2").arg(done).arg(of));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumWidth(scaled(320));
}

void StepsDone::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = 6;
    const double step = (width() + gap) / m_of - gap;
    for (int i = 0; i < m_of; ++i) {
        painter.setPen(QPen(i < m_done ? tokens().accent : tokens().fieldLine, 1));
        painter.setBrush(i < m_done ? QBrush(tokens().accent) : Qt::NoBrush);
        painter.drawRoundedRect(QRectF(i * (step + gap) + 0.5, 0.5, step - 1, height() - 1), 4, 4);
    }
}

}  // namespace limber::inline gui
