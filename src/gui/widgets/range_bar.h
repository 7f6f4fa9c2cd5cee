// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber::inline gui {

/// How likely, with the range that the guess leaves open; all 0-1. Its accessible description is set by the caller.
class RangeBar : public QWidget {
    Q_OBJECT
public:
    RangeBar(double value, double low, double high, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_value;
    double m_low;
    double m_high;
};

/// What the bar and its thin line mean, in small print.
class RangeLegend : public QWidget {
    Q_OBJECT
public:
    explicit RangeLegend(QWidget* parent = nullptr);
};

}  // namespace limber::inline gui
