// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include "gui/widgets/chart_data.h"

class QValueAxis;

namespace limber::inline gui {

/// Lines, dots and ticks over dates, in the colours of the theme. Hover or the arrows tell the values of a date, Enter
/// or a click chooses it.
class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    void setData(ChartData given, DateRange shown);
    [[nodiscard]] const ChartData& shownData() const { return m_data; }
    /// The date whose values are shown; nothing when none is.
    [[nodiscard]] std::optional<Date> current() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(limber::Date date);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void setAxes();
    void dress();
    void drawDates(QPainter& painter) const;
    void drawSeries(QPainter& painter, const ChartSeries& series) const;
    void drawCallout(QPainter& painter) const;
    void setCurrent(std::optional<std::size_t> index);
    [[nodiscard]] std::optional<std::size_t> nearest(QPoint place) const;
    [[nodiscard]] double across(Date date) const;
    [[nodiscard]] QPointF place(Date date, double value) const;
    [[nodiscard]] QString currentText() const;

    ChartData m_data;
    std::vector<Date> m_dates;
    std::optional<std::size_t> m_current{};
    DateRange m_shown{};
    bool m_axesAreSet = false;
    QValueAxis* m_dateAxis;  ///< line and ticks only
    QValueAxis* m_valueAxis;
};

}  // namespace limber::inline gui
