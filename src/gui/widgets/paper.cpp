// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/paper.h"

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr double kPointsAnInch = 72;
constexpr double kFootRoom = 16;
constexpr double kBox = 8;
constexpr double kBoxGap = 4;
constexpr int kWrap = static_cast<int>(Qt::TextWordWrap);
constexpr double kEndless = 100'000;

const QColor kInk(Qt::black);
const QColor kSoftInk(70, 70, 70);
const QColor kLine(150, 150, 150);

struct Face {
    double points;
    QFont::Weight weight;
};
constexpr std::array<Face, 5> kFaces{
    {{17, QFont::DemiBold}, {11.5, QFont::DemiBold}, {9.5, QFont::DemiBold}, {9.5, QFont::Normal}, {8, QFont::Normal}}};

const Face& faceOf(PaperText style) { return kFaces[static_cast<std::size_t>(style)]; }

}  // namespace

Paper::Paper(QPagedPaintDevice& device, QPainter* painter, QString foot, double scale)
    : m_device(device),
      m_painter(painter),
      m_foot(std::move(foot)),
      m_scale(scale),
      m_dots(device.logicalDpiX() / kPointsAnInch) {
    m_bottom = m_device.height() / m_dots - (m_foot.isEmpty() ? 0 : kFootRoom);
    drawFoot();
}

double Paper::width() const { return m_device.width() / m_dots; }

QFont Paper::font(PaperText style) const {
    QFont font(limber::font(TextStyle::body).family());
    font.setPointSizeF(faceOf(style).points * m_scale);
    font.setWeight(faceOf(style).weight);
    return font;
}

double Paper::widthOf(const PaperCell& cell) const { return cell.width > 0 ? cell.width : width() - cell.left; }

double Paper::heightOf(const QString& text, PaperText style, double width) const {
    const QFontMetricsF metrics(font(style), &m_device);
    return metrics.boundingRect(QRectF(0, 0, width * m_dots, kEndless * m_dots), kWrap, text).height() / m_dots;
}

double Paper::heightOf(const std::vector<PaperCell>& row) const {
    double height = 0;
    for (const auto& cell : row) height = std::max(height, heightOf(cell.text, cell.style, widthOf(cell)));
    return height;
}

QRectF Paper::onDevice(double left, double top, double width, double height) const {
    return {left * m_dots, top * m_dots, width * m_dots, height * m_dots};
}

void Paper::text(const QString& text, PaperText style, double left) { row({{text, style, left}}); }

void Paper::row(const std::vector<PaperCell>& cells) {
    const double height = heightOf(cells);
    keep(height);
    for (const auto& cell : cells) drawCell(cell, height);
    m_top += height;
}

void Paper::drawCell(const PaperCell& cell, double height) {
    if (m_painter == nullptr) return;
    if (cell.boxes > 0) return drawBoxes(cell);
    m_painter->setFont(font(cell.style));
    m_painter->setPen(cell.style == PaperText::small ? kSoftInk : kInk);
    const int flags = kWrap | static_cast<int>(cell.toTheRight ? Qt::AlignRight : Qt::AlignLeft);
    m_painter->drawText(onDevice(cell.left, m_top, widthOf(cell), height), flags, cell.text);
}

void Paper::drawBoxes(const PaperCell& cell) {
    const double side = kBox * m_scale;
    const double gap = kBoxGap * m_scale;
    const double middle = m_top + heightOf(QStringLiteral("x"), cell.style, width()) / 2;
    const double whole = cell.boxes * (side + gap) - gap;
    double left = cell.toTheRight ? cell.left + widthOf(cell) - whole : cell.left;
    m_painter->setPen(QPen(kInk, 0.7 * m_dots));
    m_painter->setBrush(Qt::NoBrush);
    for (int i = 0; i < cell.boxes; ++i) {
        m_painter->drawRect(onDevice(left, middle - side / 2, side, side));
        left += side + gap;
    }
}

void Paper::rule() {
    if (m_painter != nullptr) {
        m_painter->setPen(QPen(kLine, 0.6 * m_dots));
        m_painter->drawLine(QPointF(0, m_top * m_dots), QPointF(m_device.width(), m_top * m_dots));
    }
    m_top += 1;
}

void Paper::space(double height) { m_top = std::min(m_bottom, m_top + height * m_scale); }

void Paper::keep(double height) {
    if (m_top > 0 && m_top + height > m_bottom) newPage();
}

void Paper::newPage() {
    ++m_pages;
    m_top = 0;
    if (m_painter == nullptr) return;
    m_device.newPage();
    drawFoot();
}

void Paper::drawFoot() {
    if (m_painter == nullptr || m_foot.isEmpty()) return;
    m_painter->setFont(font(PaperText::small));
    m_painter->setPen(kSoftInk);
    m_painter->drawText(onDevice(0, m_bottom, width(), kFootRoom), Qt::AlignLeft | Qt::AlignBottom, m_foot);
}

void Paper::picture(double height, const std::function<void(QPainter&, const QRectF&)>& draw) {
    keep(height);
    if (m_painter != nullptr) {
        m_painter->save();
        m_painter->translate(0, m_top * m_dots);
        m_painter->scale(m_dots, m_dots);
        draw(*m_painter, QRectF(0, 0, width(), height));
        m_painter->restore();
    }
    m_top += height;
}

}  // namespace limber::inline gui
