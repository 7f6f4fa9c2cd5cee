// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <optional>

#include "limber/base/date.h"

namespace limber::inline gui {

/// Mornings of the last weeks: a column a week, a row a weekday, in the colours of tightness. Hover and arrows tell.
class YearMap final : public QWidget {
    Q_OBJECT
public:
    explicit YearMap(QWidget* parent = nullptr);
    /// The last column holds `today`; as many weeks as there is room for, at most 53.
    void setMornings(std::map<Date, double> mornings, Date today);
    [[nodiscard]] Date current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void chosen(limber::Date date);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int weeks() const;
    [[nodiscard]] double cell() const;
    void measure();
    [[nodiscard]] Date firstDay() const;
    [[nodiscard]] QRectF place(Date date) const;
    [[nodiscard]] std::optional<Date> dateAt(QPointF point) const;
    [[nodiscard]] QString textOf(Date date) const;
    void moveTo(Date date);

    std::map<Date, double> m_mornings;
    double m_labelWidth = 0;
    Date m_today{};
    Date m_current{};
};

}  // namespace limber::inline gui
