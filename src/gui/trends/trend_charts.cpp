// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/trend_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>

namespace limber::inline gui {
namespace {

constexpr int kMeanDays = 7;
constexpr int kWeek = 7;
constexpr int kHalfYear = 182;
constexpr double kPoundsAKilogram = 2.2046226218;
constexpr double kRoundTo = 5;

QString tr(const char* text) { return QCoreApplication::translate("TrendCharts", text); }

using Pick = std::optional<double> TrendDay::*;

/// The days that show, in order of date, with the week before them that a mean of a week reaches back to.
std::span<const TrendDay> daysIn(const TrendFacts& facts, DateRange shown) {
    const auto isBefore = [](const TrendDay& day, Date date) { return day.date < date; };
    const auto first = std::lower_bound(facts.days.begin(), facts.days.end(), shown.first - Days(kMeanDays), isBefore);
    return {first, std::lower_bound(first, facts.days.end(), shown.last + Days(1), isBefore)};
}

std::vector<ChartPoint> pointsOf(const TrendFacts& facts, DateRange shown, Pick pick) {
    std::vector<ChartPoint> points;
    for (const auto& day : daysIn(facts, shown))
        if (day.*pick) points.push_back({day.date, *(day.*pick)});
    return points;
}

template <class Test>
std::vector<ChartPoint> daysWhere(const TrendFacts& facts, DateRange shown, Test test) {
    std::vector<ChartPoint> points;
    for (const auto& day : daysIn(facts, shown))
        if (shown.contains(day.date) && test(day)) points.push_back({day.date, 1});
    return points;
}

template <class Value>
std::vector<ChartPoint> weekly(const TrendFacts& facts, DateRange shown, Value value) {
    std::vector<ChartPoint> points;
    for (const auto& week : facts.weeks)
        if (week.monday + Days(6) >= shown.first && week.monday <= shown.last)
            points.push_back({std::max(week.monday, shown.first), value(week)});
    return points;
}

/// A round number a little above the largest value, so that the axis has whole steps.
double topOf(const ChartData& data, double least) {
    double largest = least;
    for (const auto& series : data.series)
        for (const auto& point : series.points) largest = std::max(largest, point.value);
    const double step = std::pow(10.0, std::floor(std::log10(largest)));
    for (const double times : {1.0, 2.0, 2.5, 5.0, 10.0})
        if (largest <= times * step) return times * step;
    return largest;
}

}  // namespace

ChartData tightnessChart(const TrendFacts& facts, DateRange shown) {
    ChartData data;
    data.nothing = tr("Log how tight your back is and it shows up here, day by day.");
    const auto mornings = pointsOf(facts, shown, &TrendDay::tightnessNextMorning);
    data.series = {
        {tr("after training"), ChartSeries::Kind::dots, &Tokens::accent, true, false,
         thinned(pointsOf(facts, shown, &TrendDay::tightnessAfter), shown)},
        {tr("next morning, mean of a week"), ChartSeries::Kind::line, &Tokens::accent, false, false,
         thinned(rollingMean(mornings, kMeanDays), shown)},
        {tr("before training, mean of a week"), ChartSeries::Kind::line, &Tokens::text2, false, true,
         thinned(rollingMean(pointsOf(facts, shown, &TrendDay::tightnessBefore), kMeanDays), shown)},
    };
    if (daysBetween(shown.first, shown.last) < kMostPoints / 3)
        data.series.push_back(
            {tr("stretched"), ChartSeries::Kind::ticks, &Tokens::stretching, false, false,
             daysWhere(facts, shown, [](const TrendDay& day) { return day.stretchingMinutes.value_or(0) > 0; })});
    return data;
}

ChartData loadChart(const TrendFacts& facts, DateRange shown) {
    ChartData data;
    data.nothing = tr("Sessions with an effort rating show up here.");
    data.decimals = 0;
    data.series = {
        {tr("session load"), ChartSeries::Kind::dots, &Tokens::line, false, false,
         thinned(pointsOf(facts, shown, &TrendDay::load), shown)},
        {tr("last 7 days"), ChartSeries::Kind::line, &Tokens::accent, false, false,
         thinned(pointsOf(facts, shown, &TrendDay::acuteLoad), shown)},
        {tr("last 28 days"), ChartSeries::Kind::line, &Tokens::cardio, false, true,
         thinned(pointsOf(facts, shown, &TrendDay::chronicLoad), shown)},
    };
    data.series[0].colour = &Tokens::fieldLine;
    data.most = topOf(data, 100);
    return data;
}

ChartData trunkChart(const TrendFacts& facts, DateRange shown) {
    ChartData data;
    data.nothing = tr("Weeks with strength work show up here.");
    data.series = {
        {tr("abdominal sets"), ChartSeries::Kind::line, &Tokens::cardio, false, true,
         thinned(weekly(facts, shown, [](const TrendWeek& week) { return week.abdominalSets; }), shown)},
        {tr("back sets"), ChartSeries::Kind::line, &Tokens::accent, false, false,
         thinned(weekly(facts, shown, [](const TrendWeek& week) { return week.extensorSets; }), shown)},
    };
    data.most = topOf(data, 10);
    return data;
}

ChartData pushPullChart(const TrendFacts& facts, DateRange shown) {
    ChartData data;
    data.nothing = tr("Weeks with pushing or pulling show up here.");
    data.series = {
        {tr("push sets"), ChartSeries::Kind::line, &Tokens::cardio, false, true,
         thinned(weekly(facts, shown, [](const TrendWeek& week) { return week.pushSets; }), shown)},
        {tr("pull sets"), ChartSeries::Kind::line, &Tokens::accent, false, false,
         thinned(weekly(facts, shown, [](const TrendWeek& week) { return week.pullSets; }), shown)},
    };
    data.most = topOf(data, 10);
    return data;
}

ChartData planChart(const TrendFacts& facts, DateRange shown) {
    ChartData data;
    data.decimals = 0;
    data.nothing = tr("Weeks with a saved plan show up here.");
    const bool any = std::any_of(facts.weeks.begin(), facts.weeks.end(),
                                 [](const TrendWeek& week) { return week.plannedBlocks > 0; });
    if (any)
        data.series = {
            {tr("planned"), ChartSeries::Kind::line, &Tokens::text2, false, true,
             thinned(
                 weekly(facts, shown, [](const TrendWeek& week) { return static_cast<double>(week.plannedBlocks); }),
                 shown)},
            {tr("done"), ChartSeries::Kind::line, &Tokens::accent, false, false,
             thinned(weekly(facts, shown, [](const TrendWeek& week) { return static_cast<double>(week.doneBlocks); }),
                     shown)},
        };
    data.most = topOf(data, 10);
    return data;
}

ChartData strengthChart(const TrendFacts& facts, std::size_t exercise, bool pounds, DateRange shown) {
    ChartData data;
    data.nothing = tr("Log sets with a load and your strength shows up here, exercise by exercise.");
    data.unit = pounds ? tr("lb") : tr("kg");
    if (exercise >= facts.strength.size()) return data;
    const double scale = pounds ? kPoundsAKilogram : 1.0;
    std::vector<ChartPoint> estimates;
    std::vector<ChartPoint> loads;
    for (const auto& point : facts.strength[exercise].second) {
        estimates.push_back({point.date, point.oneRepMaxKg * scale});
        loads.push_back({point.date, point.loadKg * scale});
    }
    data.series = {
        {tr("estimated for one repetition"), ChartSeries::Kind::line, &Tokens::accent, false, false,
         thinned(estimates, shown)},
        {tr("load of the best set"), ChartSeries::Kind::dots, &Tokens::fieldLine, false, false, thinned(loads, shown)}};
    data.most = topOf(data, 10);
    return data;
}

ChartData selfTestChart(const TrendFacts& facts, bool holds, DateRange shown) {
    struct Test {
        SelfTestKind kind;
        const char* name;
        QColor Tokens::*colour;
        bool dashed;
    };
    static constexpr std::array kHolds{
        Test{SelfTestKind::trunkExtensorHold, QT_TRANSLATE_NOOP("TrendCharts", "back hold"), &Tokens::accent, false},
        Test{SelfTestKind::trunkFlexorHold, QT_TRANSLATE_NOOP("TrendCharts", "abdominal hold"), &Tokens::cardio, true},
        Test{SelfTestKind::sideBridgeLeft, QT_TRANSLATE_NOOP("TrendCharts", "side bridge, left"), &Tokens::yoga, false},
        Test{SelfTestKind::sideBridgeRight, QT_TRANSLATE_NOOP("TrendCharts", "side bridge, right"), &Tokens::yoga,
             true}};
    static constexpr std::array kBends{
        Test{SelfTestKind::sideBendLeft, QT_TRANSLATE_NOOP("TrendCharts", "side-bend, left"), &Tokens::accent, false},
        Test{SelfTestKind::sideBendRight, QT_TRANSLATE_NOOP("TrendCharts", "side-bend, right"), &Tokens::cardio, true}};
    ChartData data;
    data.nothing = tr("Self-tests that you record show up here.");
    data.unit = holds ? tr("s") : tr("cm");
    data.decimals = holds ? 0 : 1;
    const auto add = [&](const Test& test) {
        std::vector<ChartPoint> points;
        for (const auto& each : facts.selfTests)
            if (each.test == test.kind) points.push_back({each.date, each.value});
        data.series.push_back(
            {tr(test.name), ChartSeries::Kind::line, test.colour, false, test.dashed, thinned(points, shown)});
    };
    if (holds)
        for (const auto& test : kHolds) add(test);
    else
        for (const auto& test : kBends) add(test);
    data.most = topOf(data, holds ? 100 : 20);
    return data;
}

DateRange weightRange(const std::vector<WeightEntry>& weights, std::optional<double> kcalPerDay, Date today) {
    const bool ahead = kcalPerDay.value_or(0) != 0 && !weights.empty();
    const Date first = weights.empty() ? today : weights.back().date;
    return {std::min(first, today - Days(kHalfYear)), ahead ? today + Days(kHalfYear) : today};
}

ChartData weightChart(const std::vector<WeightEntry>& weights, std::optional<double> kcalPerDay, bool pounds,
                      DateRange shown) {
    ChartData data;
    data.nothing = tr("Your weight shows up here once you log it with your daily energy.");
    data.unit = pounds ? tr("lb") : tr("kg");
    const auto scaled = [&](double lb) { return pounds ? lb : lb / kPoundsAKilogram; };
    std::vector<ChartPoint> weighed;
    for (const auto& entry : weights)
        if (shown.contains(entry.date)) weighed.push_back({entry.date, scaled(entry.weight.pounds())});
    data.series = {{tr("weighed"), ChartSeries::Kind::dots, &Tokens::accent, false, false, weighed}};
    if (!weights.empty() && kcalPerDay.value_or(0) != 0) {
        const auto& last = weights.back();
        std::vector<ChartPoint> line;
        std::vector<ChartPoint> curve;
        for (int day = 0; last.date + Days(day) <= shown.last; day += kWeek) {
            const auto change = weightAfter(*kcalPerDay, day);
            line.push_back({last.date + Days(day), scaled(last.weight.pounds() + change.straightLineLb)});
            curve.push_back({last.date + Days(day), scaled(last.weight.pounds() + change.longRunLb)});
        }
        data.series.push_back(
            {tr("as bodies answer"), ChartSeries::Kind::line, &Tokens::accent, false, false, std::move(curve)});
        data.series.push_back(
            {tr("a straight line"), ChartSeries::Kind::line, &Tokens::text2, false, true, std::move(line)});
    }
    bool any = false;
    for (const auto& series : data.series)
        for (const auto& point : series.points) {
            data.least = any ? std::min(data.least, point.value) : point.value;
            data.most = any ? std::max(data.most, point.value) : point.value;
            any = true;
        }
    if (any) {
        data.least = (std::ceil(data.least / kRoundTo) - 1) * kRoundTo;
        data.most = (std::floor(data.most / kRoundTo) + 1) * kRoundTo;
    }
    return data;
}

}  // namespace limber::inline gui
