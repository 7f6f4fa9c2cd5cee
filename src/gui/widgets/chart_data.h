// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "gui/widgets/theme.h"
#include "limber/base/date.h"

namespace limber::inline gui {

struct ChartPoint {
    Date date{};
    double value = 0;
};

/// Points a series may have: more cannot be told apart and make panning slow.
inline constexpr int kMostPoints = 1200;

/// Means over whole weeks, or over whole four weeks, where there would be more than `kMostPoints`. In order of date.
[[nodiscard]] std::vector<ChartPoint> thinned(const std::vector<ChartPoint>& points, DateRange shown);
/// The mean of the days before and of the day itself, for each date that has a value.
[[nodiscard]] std::vector<ChartPoint> rollingMean(const std::vector<ChartPoint>& points, int days);

/// What is drawn with one meaning. `ticks` stand below the axis, whatever their value.
struct ChartSeries {
    enum class Kind { line, dots, ticks };
    QString name{};
    Kind kind = Kind::line;
    QColor Tokens::*colour = &Tokens::accent;
    bool ramp = false;  ///< dots in the colours of tightness instead
    bool dashed = false;
    std::vector<ChartPoint> points{};  ///< in order of date, at most `kMostPoints`
};

struct ChartData {
    std::vector<ChartSeries> series{};
    double least = 0;   ///< bottom of the axis
    double most = 10;   ///< top of the axis
    int decimals = 1;   ///< of values in words
    QString unit{};     ///< after a value in words, as in "kg"
    QString nothing{};  ///< shown while there is no point at all

    [[nodiscard]] bool isEmpty() const;
    /// The dates that have a point, in order, each once.
    [[nodiscard]] std::vector<Date> dates() const;
    /// "after training 4" and the like for a date, one line a series that has a point there.
    [[nodiscard]] QStringList valuesOn(Date date) const;
    /// The same as a table: dates down, series across, the point as decimal sign; for every spreadsheet alike.
    [[nodiscard]] QString csv() const;
};

}  // namespace limber::inline gui
