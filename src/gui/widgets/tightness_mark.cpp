// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tightness_mark.h"

#include <QLocale>
#include <QPainter>
#include <cmath>

#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

TightnessMark::TightnessMark(double tightness, Size size, QWidget* parent)
    : QWidget(parent), m_tightness(tightness), m_size(size) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    const QString words = tightnessWords(static_cast<int>(std::lround(tightness)));
    setAccessibleName(tr("tightness %1 of 10, %2").arg(number(), words));
    setToolTip(words);
}

QString TightnessMark::number() const {
    const double tenths = std::round(m_tightness * 10) / 10;
    return QLocale().toString(tenths, 'g', 3);
}

QSize TightnessMark::sizeHint() const {
    const bool large = m_size == Size::large;
    const QFontMetrics metrics(limber::font(large ? TextStyle::number : TextStyle::bodyStrong));
    return {scaled(large ? 18 : 14) + kGrid + metrics.horizontalAdvance(number()) + 2, metrics.height()};
}

void TightnessMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool large = m_size == Size::large;
    const int side = scaled(large ? 18 : 14);
    painter.setPen(QPen(tokens().fieldLine, 1));
    painter.setBrush(tightnessColour(static_cast<int>(std::lround(m_tightness))));
    painter.drawRoundedRect(QRectF(0.5, (height() - side) / 2.0 + 0.5, side - 1, side - 1), 4, 4);
    painter.setPen(tokens().text);
    painter.setFont(limber::font(large ? TextStyle::number : TextStyle::bodyStrong));
    painter.drawText(QRect(side + kGrid, 0, width() - side - kGrid, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     number());
}

}  // namespace limber::inline gui
