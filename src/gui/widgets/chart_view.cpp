// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chart_view.h"

#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <cmath>

#include "gui/widgets/dates.h"
#include "gui/widgets/painting.h"
#include "gui/widgets/spoken_role.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr double kTickDepth = 0.05;  // of the axis, below 0, where the ticks stand
constexpr int kValueSteps = 5;
constexpr int kDateSteps = 4;
constexpr int kDateGap = 6;  // between axis and dates
constexpr int kDaysForYears = 900;
constexpr int kDaysForMonths = 200;
constexpr std::size_t kManyDots = 300;
constexpr double kDot = 4;  // radius
constexpr double kSmallDot = 2.5;
constexpr double kTick = 4;

QString axisFormat(int days) {
    if (days > kDaysForYears) return QStringLiteral("yyyy");
    return days > kDaysForMonths ? QStringLiteral("MMM yy") : QCoreApplication::translate("Words", "d MMM");
}

}  // namespace

ChartView::ChartView(QWidget* parent)
    : QChartView(parent), m_dateAxis(new QValueAxis(this)), m_valueAxis(new QValueAxis(this)) {
    speakAs(*this, QAccessible::Chart);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    chart()->legend()->hide();
    chart()->setBackgroundRoundness(0);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    // Its dates are painted here: to lay them out as texts of the scene takes longer than all else of a frame.
    m_dateAxis->setRange(0, kDateSteps);
    m_dateAxis->setTickCount(kDateSteps + 1);
    m_dateAxis->setLabelsVisible(false);
    m_valueAxis->setLabelFormat(QStringLiteral("%.0f"));
    m_valueAxis->setTickType(QValueAxis::TicksDynamic);
    m_valueAxis->setTickAnchor(0);
    chart()->addAxis(m_dateAxis, Qt::AlignBottom);
    chart()->addAxis(m_valueAxis, Qt::AlignLeft);
    // Axes need a series. The points are painted here: an item for each of them is too slow to pan.
    auto* none = new QLineSeries(chart());
    chart()->addSeries(none);
    none->attachAxis(m_dateAxis);
    none->attachAxis(m_valueAxis);
    dress();
}

QSize ChartView::sizeHint() const { return {480, scaled(240)}; }
QSize ChartView::minimumSizeHint() const { return {220, scaled(180)}; }

std::optional<Date> ChartView::current() const { return m_current ? std::optional(m_dates[*m_current]) : std::nullopt; }

void ChartView::setData(ChartData given, DateRange shown) {
    m_data = std::move(given);
    m_shown = shown;
    m_dates = m_data.dates();
    m_current.reset();
    m_axesAreSet = false;
    setAccessibleDescription(
        m_data.isEmpty() ? m_data.nothing
                         : tr("%n dates with values; arrows tell them", nullptr, static_cast<int>(m_dates.size())));
    viewport()->update();
}

/// Once it is painted, so that a chart out of sight costs nothing.
void ChartView::setAxes() {
    m_axesAreSet = true;
    const double height = m_data.most - m_data.least;
    const double least = m_data.least - height * kTickDepth;
    if (m_valueAxis->min() != least || m_valueAxis->max() != m_data.most) {
        m_valueAxis->setTickAnchor(m_data.least);
        m_valueAxis->setTickInterval(height / kValueSteps);
        m_valueAxis->setRange(least, m_data.most);
    }
    for (QAbstractAxis* axis : chart()->axes()) axis->setVisible(!m_data.isEmpty());
    chart()->layout()->activate();
}

void ChartView::paintEvent(QPaintEvent* event) {
    if (!m_axesAreSet) setAxes();
    QChartView::paintEvent(event);
}

QPointF ChartView::place(Date date, double value) const {
    const QRectF plot = chart()->plotArea();
    const double least = m_data.least - (m_data.most - m_data.least) * kTickDepth;
    return {across(date), plot.bottom() - (value - least) / (m_data.most - least) * plot.height()};
}

void ChartView::drawDates(QPainter& painter) const {
    const int days = std::max(1, daysBetween(m_shown.first, m_shown.last));
    const QString format = axisFormat(days);
    const QRectF plot = chart()->plotArea();
    painter.setFont(gui::font(TextStyle::small));
    painter.setPen(tokens().text2);
    const QFontMetricsF metrics(painter.font());
    for (int step = 0; step <= kDateSteps; ++step) {
        const Date date = m_shown.first + Days(days * step / kDateSteps);
        const QString text = QLocale().toString(toQDate(date), format);
        const double width = metrics.horizontalAdvance(text);
        const double left = plot.left() + plot.width() * step / kDateSteps - width / 2;
        const double most = sceneRect().right() - width - 1;
        painter.drawText(QPointF(std::min(left, most), plot.bottom() + kDateGap + metrics.ascent()), text);
    }
}

void ChartView::drawSeries(QPainter& painter, const ChartSeries& series) const {
    const auto& t = tokens();
    const QColor colour = t.*series.colour;
    if (series.kind == ChartSeries::Kind::line) {
        QPolygonF line;
        for (const auto& point : series.points) line.append(place(point.date, point.value));
        painter.setPen(QPen(colour, 2, series.dashed ? Qt::DashLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        if (line.size() == 1) painter.drawPoint(line.front());
        return;
    }
    painter.setPen(series.ramp ? QPen(t.fieldLine, 0.8) : QPen(Qt::NoPen));
    painter.setBrush(colour);
    const double radius = series.points.size() > kManyDots ? kSmallDot : kDot;
    const double below = m_data.least - (m_data.most - m_data.least) * kTickDepth / 2;
    for (const auto& point : series.points) {
        if (series.kind == ChartSeries::Kind::ticks) {
            const QPointF middle = place(point.date, below);
            painter.drawRect(QRectF(middle.x() - kTick / 2, middle.y() - kTick / 2, kTick, kTick));
            continue;
        }
        if (series.ramp) painter.setBrush(tightnessColour(static_cast<int>(std::lround(point.value))));
        painter.drawEllipse(place(point.date, point.value), radius, radius);
    }
}

void ChartView::dress() {
    const auto& t = tokens();
    chart()->setBackgroundBrush(t.surface);
    setBackgroundBrush(t.surface);
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(m_dateAxis), static_cast<QAbstractAxis*>(m_valueAxis)}) {
        axis->setLabelsFont(gui::font(TextStyle::small));
        axis->setLabelsColor(t.text2);
        axis->setLinePen(QPen(t.line, 1));
        axis->setGridLinePen(QPen(t.line, 1));
    }
    const QFontMetricsF metrics(gui::font(TextStyle::small));
    chart()->setMargins(QMargins(0, 0, static_cast<int>(kDot) + 2, static_cast<int>(std::ceil(metrics.height()))));
    m_dateAxis->setGridLineVisible(false);
}

double ChartView::across(Date date) const {
    const QRectF plot = chart()->plotArea();
    const int days = std::max(1, daysBetween(m_shown.first, m_shown.last));
    return plot.left() + plot.width() * daysBetween(m_shown.first, date) / days;
}

std::optional<std::size_t> ChartView::nearest(QPoint place) const {
    if (m_dates.empty() || !chart()->plotArea().contains(mapToScene(place))) return std::nullopt;
    const double x = mapToScene(place).x();
    std::size_t best = 0;
    for (std::size_t i = 1; i < m_dates.size(); ++i)
        if (std::abs(across(m_dates[i]) - x) < std::abs(across(m_dates[best]) - x)) best = i;
    return best;
}

void ChartView::setCurrent(std::optional<std::size_t> index) {
    if (index == m_current) return;
    m_current = index;
    setAccessibleDescription(currentText());
    viewport()->update();
}

QString ChartView::currentText() const {
    if (!m_current) return {};
    return dayText(m_dates[*m_current]) + QStringLiteral(": ") +
           m_data.valuesOn(m_dates[*m_current]).join(QStringLiteral(", "));
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    setCurrent(nearest(event->pos()));
    QChartView::mouseMoveEvent(event);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (const auto index = nearest(event->pos()); index && event->button() == Qt::LeftButton)
        emit chosen(m_dates[*index]);
    QChartView::mouseReleaseEvent(event);
}

void ChartView::leaveEvent(QEvent* event) {
    if (!hasFocus()) setCurrent(std::nullopt);
    QChartView::leaveEvent(event);
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    setCurrent(std::nullopt);
    QChartView::focusOutEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    if (m_dates.empty()) return QWidget::keyPressEvent(event);
    const std::size_t last = m_dates.size() - 1;
    switch (event->key()) {
        case Qt::Key_Left: return setCurrent(m_current ? std::max<std::size_t>(*m_current, 1) - 1 : last);
        case Qt::Key_Right: return setCurrent(m_current ? std::min(*m_current + 1, last) : last);
        case Qt::Key_Home: return setCurrent(0);
        case Qt::Key_End: return setCurrent(last);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_current) emit chosen(m_dates[*m_current]);
            return;
        default: QWidget::keyPressEvent(event);
    }
}

void ChartView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) dress();
}

void ChartView::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    if (m_data.isEmpty()) {
        painter->setPen(tokens().text2);
        painter->setFont(gui::font(TextStyle::body));
        painter->drawText(chart()->plotArea(), Qt::AlignCenter | Qt::TextWordWrap, m_data.nothing);
    } else {
        drawDates(*painter);
    }
    painter->save();
    painter->setClipRect(chart()->plotArea().adjusted(-kDot - 1, -kDot - 1, kDot + 1, kDot + 1));
    for (const auto& series : m_data.series) drawSeries(*painter, series);
    painter->restore();
    if (m_current) drawCallout(*painter);
    if (showsFocus(*this)) paintFocusRing(*painter, QRectF(viewport()->rect()), kBlockRadius);
    painter->restore();
}

void ChartView::drawCallout(QPainter& painter) const {
    const auto& t = tokens();
    const QRectF plot = chart()->plotArea();
    const QStringList lines = QStringList{dayText(m_dates[*m_current])} + m_data.valuesOn(m_dates[*m_current]);
    const QFontMetricsF metrics(gui::font(TextStyle::small));
    double widest = 0;
    for (const auto& line : lines) widest = std::max(widest, metrics.horizontalAdvance(line));
    const QSizeF size(widest + 2 * kGrid + 2, metrics.lineSpacing() * static_cast<double>(lines.size()) + 12);
    const double x = across(m_dates[*m_current]);
    painter.setPen(QPen(t.text2, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const double left = x + kGrid + size.width() > plot.right() ? x - kGrid - size.width() : x + kGrid;
    const QRectF box(QPointF(std::max(left, 2.0), plot.top() + 4), size);
    painter.setPen(QPen(t.fieldLine, 1));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(t.text);
    painter.setFont(gui::font(TextStyle::small));
    painter.drawText(box.adjusted(kGrid, 6, -kGrid, -6), Qt::AlignLeft | Qt::AlignTop, lines.join('\n'));
}

}  // namespace limber::inline gui
