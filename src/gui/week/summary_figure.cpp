// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/summary_figure.h"

#include <QPainter>
#include <algorithm>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr int kSwatch = 16;
constexpr int kSwatchGap = 8;
constexpr int kWordGap = 5;

QFontMetrics metrics(TextStyle style) { return QFontMetrics(limber::font(style)); }

}  // namespace

SummaryFigure::SummaryFigure(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SummaryFigure::show(const QString& number, const QString& words) {
    m_number = number;
    m_words = words;
    m_widths = {};
    updateGeometry();
    update();
}

void SummaryFigure::setSwatch(std::optional<int> tightness) {
    m_tightness = tightness;
    updateGeometry();
    update();
}

int SummaryFigure::swatchWidth() const { return m_tightness ? scaled(kSwatch) + kSwatchGap : 0; }

int SummaryFigure::numberWidth() const {
    return m_number.isEmpty() ? swatchWidth() : swatchWidth() + widths().number + kWordGap;
}

/// A layout asks for them many times over.
const SummaryFigure::Widths& SummaryFigure::widths() const {
    const QFont face = limber::font(TextStyle::number);
    if (m_widths.scale != face.pixelSize())
        m_widths = {face.pixelSize(), QFontMetrics(face).horizontalAdvance(m_number),
                    metrics(TextStyle::body).horizontalAdvance(m_words) + 1};
    return m_widths;
}

int SummaryFigure::lineHeight() const { return metrics(TextStyle::number).height(); }

QSize SummaryFigure::sizeHint() const { return {numberWidth() + widths().words, lineHeight()}; }

QSize SummaryFigure::minimumSizeHint() const { return {std::max(numberWidth(), widths().words), lineHeight()}; }

int SummaryFigure::heightForWidth(int width) const {
    return lineHeight() + (width < sizeHint().width() ? metrics(TextStyle::body).height() : 0);
}

void SummaryFigure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = tokens();
    const int line = lineHeight();
    if (m_tightness) {
        const int side = scaled(kSwatch);
        painter.setPen(QPen(t.fieldLine, 1));
        painter.setBrush(tightnessColour(*m_tightness));
        painter.drawRoundedRect(QRectF(0.5, (line - side) / 2 + 0.5, side - 1, side - 1), 4, 4);
    }
    const int baseline = metrics(TextStyle::number).ascent();
    painter.setFont(limber::font(TextStyle::number));
    painter.setPen(t.text);
    painter.drawText(swatchWidth(), baseline, m_number);
    painter.setFont(limber::font(TextStyle::body));
    painter.setPen(t.text2);
    const bool below = width() < sizeHint().width();
    painter.drawText(below ? 0 : numberWidth(), below ? line + metrics(TextStyle::body).ascent() : baseline, m_words);
}

}  // namespace limber::inline gui
