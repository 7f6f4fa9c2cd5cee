// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chart_data.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>
#include <set>

namespace limber::inline gui {
namespace {

constexpr int kWeek = 7;

const ChartPoint* pointOn(const ChartSeries& series, Date date) {
    const auto found = std::lower_bound(series.points.begin(), series.points.end(), date,
                                        [](const ChartPoint& point, Date wanted) { return point.date < wanted; });
    return found != series.points.end() && found->date == date ? &*found : nullptr;
}

QString quoted(QString text) { return '"' + text.replace('"', QLatin1String("\"\"")) + '"'; }

}  // namespace

std::vector<ChartPoint> thinned(const std::vector<ChartPoint>& points, DateRange shown) {
    const int days = daysBetween(shown.first, shown.last) + 1;
    int together = 1;
    while (days / together > kMostPoints) together = together == 1 ? kWeek : together * 4;
    std::vector<ChartPoint> means;
    int count = 0;
    int bucket = 0;
    for (const auto& point : points) {
        if (!shown.contains(point.date)) continue;
        const int here = daysBetween(shown.first, point.date) / together;
        if (means.empty() || here != bucket) {
            means.push_back(point);
            bucket = here;
            count = 1;
            continue;
        }
        ++count;
        means.back().value += (point.value - means.back().value) / count;
    }
    return means;
}

std::vector<ChartPoint> rollingMean(const std::vector<ChartPoint>& points, int days) {
    std::vector<ChartPoint> means;
    std::size_t first = 0;
    double sum = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        sum += points[i].value;
        while (daysBetween(points[first].date, points[i].date) >= days) sum -= points[first++].value;
        means.push_back({points[i].date, sum / static_cast<double>(i - first + 1)});
    }
    return means;
}

bool ChartData::isEmpty() const {
    return std::all_of(series.begin(), series.end(), [](const ChartSeries& each) { return each.points.empty(); });
}

std::vector<Date> ChartData::dates() const {
    std::set<Date> all;
    for (const auto& each : series)
        for (const auto& point : each.points) all.insert(point.date);
    return {all.begin(), all.end()};
}

QStringList ChartData::valuesOn(Date date) const {
    QStringList lines;
    for (const auto& each : series) {
        const auto* point = pointOn(each, date);
        if (point == nullptr) continue;
        if (each.kind == ChartSeries::Kind::ticks) {
            lines.append(each.name);
            continue;
        }
        const QString value = QLocale().toString(point->value, 'f', decimals);
        lines.append(QStringLiteral("%1 %2 %3").arg(each.name, value, unit).trimmed());
    }
    return lines;
}

QString ChartData::csv() const {
    QString text = quoted(QCoreApplication::translate("ChartData", "Date"));
    for (const auto& each : series) text += ',' + quoted(each.name);
    text += QLatin1String("\r\n");
    for (const Date date : dates()) {
        text += QString::fromStdString(toIso(date));
        for (const auto& each : series) {
            const auto* point = pointOn(each, date);
            text += ',' + (point == nullptr ? QString() : QString::number(point->value, 'f', 2));
        }
        text += QLatin1String("\r\n");
    }
    return text;
}

}  // namespace limber::inline gui
