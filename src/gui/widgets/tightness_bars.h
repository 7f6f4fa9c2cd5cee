// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "limber/base/date.h"

namespace limber::inline gui {

struct DayTightness {
    Date date{};
    std::optional<double> tightness{};  ///< 0-10
};

/// One bar a day by the tightness ramp, from 0 to 10, with the dates of the Mondays below; a day without an entry is an
/// empty outline. Hover and arrows tell day and value.
class TightnessBars : public QWidget {
    Q_OBJECT
public:
    explicit TightnessBars(QWidget* parent = nullptr);
    void setDays(std::vector<DayTightness> days);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// The place of the bars, without scale and dates.
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QRectF column(std::size_t index) const;
    void paintScale(class QPainter& painter) const;
    void paintDates(class QPainter& painter) const;
    [[nodiscard]] QString textOf(const DayTightness& day) const;

    std::vector<DayTightness> m_days;
    std::size_t m_current = 0;
};

}  // namespace limber::inline gui
