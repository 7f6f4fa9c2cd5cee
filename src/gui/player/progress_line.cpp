// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/progress_line.h"

#include <QPainter>
#include <algorithm>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kHeight = 4;

}  // namespace

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent) { setFixedHeight(kHeight); }

void ProgressLine::setShare(double share) {
    m_share = std::clamp(share, 0.0, 1.0);
    update();
}

void ProgressLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().line);
    painter.drawRoundedRect(rect(), kHeight / 2.0, kHeight / 2.0);
    painter.setBrush(tokens().accent);
    painter.drawRoundedRect(QRectF(0, 0, width() * m_share, kHeight), kHeight / 2.0, kHeight / 2.0);
}

}  // namespace limber::inline gui
