// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_paper.h"

#include <QCoreApplication>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/week/week_text.h"
#include "gui/widgets/stop_rule.h"

namespace limber::inline gui {
namespace {

constexpr int kMostBoxes = 8;
constexpr double kBoxPitch = 12;

struct SheetLine {
    QString name;
    QString dose;
    int boxes = 1;
    bool heading = false;  ///< of a block
};

struct SheetDay {
    QString name;
    QString minutes;
    QString rest;  ///< why, or that it is for rest
    std::vector<SheetLine> lines;
};

QString tr(const char* text) { return QCoreApplication::translate("Paper", text); }

std::vector<SheetLine> linesOf(const PlanBlock& block, const WorkspaceBridge& bridge) {
    const auto& catalogue = *bridge.snapshot().catalogue;
    const Units units = bridge.snapshot().profile->unitsOfLoads();
    const bool asOne = block.kind != BlockKind::workout;
    std::vector<SheetLine> lines{
        {capitalised(bridge.text(block.title)), tr("%1 min").arg(block.minutes), asOne ? 1 : 0, true}};
    if (asOne) return lines;
    for (const auto& planned : block.exercises)
        lines.push_back({nameOfExercise(planned.exercise, catalogue),
                         fullDose(planned, catalogue.exercise(planned.exercise), units),
                         std::min(planned.sets, kMostBoxes), false});
    return lines;
}

SheetDay sheetOf(const DayView& day, const WorkspaceBridge& bridge) {
    SheetDay sheet;
    sheet.name = weekdayText(day.plan.date);
    if (day.plannedMinutes > 0) sheet.minutes = tr("%1 min").arg(day.plannedMinutes);
    if (day.plan.rest && day.plan.blocks.empty())
        sheet.rest = day.plan.restReason ? tr("Rest. %1").arg(bridge.text(*day.plan.restReason)) : tr("Rest");
    for (const auto& block : day.plan.blocks) {
        if (block.mark == BlockMark::notDone) continue;
        const auto lines = linesOf(block, bridge);
        sheet.lines.insert(sheet.lines.end(), lines.begin(), lines.end());
    }
    return sheet;
}

/// Where the columns of a sheet stand, in points.
struct Columns {
    double name;
    double dose;
    double boxes;
};

std::vector<PaperCell> rowOf(const SheetLine& line, const Columns& at, double width) {
    const auto style = line.heading ? PaperText::strong : PaperText::body;
    const double indent = line.heading ? 0 : 8;
    std::vector<PaperCell> row{{line.name, style, at.name + indent, at.dose - at.name - indent - 6},
                               {line.dose, PaperText::body, at.dose, at.boxes - at.dose - 4}};
    if (line.boxes > 0) row.push_back({{}, PaperText::body, at.boxes, width - at.boxes, true, line.boxes});
    return row;
}

int mostBoxes(const std::vector<SheetDay>& days) {
    int most = 1;
    for (const auto& day : days)
        for (const auto& line : day.lines) most = std::max(most, line.boxes);
    return most;
}

/// The name of the day and its minutes stand beside the first rows of what is planned.
void drawDay(Paper& paper, const SheetDay& day, const Columns& at) {
    constexpr double kDayWidth = 120;
    std::vector<PaperCell> beside{{day.name, PaperText::strong, 0, kDayWidth}};
    if (!day.minutes.isEmpty()) beside.push_back({day.minutes, PaperText::small, 0, kDayWidth});
    std::vector<std::vector<PaperCell>> rows;
    if (!day.rest.isEmpty()) rows.push_back({{day.rest, PaperText::body, at.name}});
    for (const auto& line : day.lines) rows.push_back(rowOf(line, at, paper.width()));
    for (std::size_t i = 0; i < std::max(rows.size(), beside.size()); ++i) {
        std::vector<PaperCell> row = i < rows.size() ? rows[i] : std::vector<PaperCell>{};
        if (i < beside.size()) row.push_back(beside[i]);
        paper.row(row);
        paper.space(1.5);
    }
}

void drawWeek(Paper& paper, const QString& title, const std::vector<SheetDay>& days) {
    paper.text(title, PaperText::title);
    paper.space(2);
    paper.text(stopRule(), PaperText::strong);
    const double boxes = paper.width() - mostBoxes(days) * kBoxPitch;
    const Columns at{128, boxes - 128, boxes};
    for (const auto& day : days) {
        paper.space(5);
        paper.rule();
        paper.space(5);
        drawDay(paper, day, at);
    }
}

void drawCards(Paper& paper, const std::vector<SheetDay>& days) {
    bool first = true;
    for (const auto& day : days) {
        if (!first) paper.newPage();
        first = false;
        paper.row({{day.name, PaperText::heading, 0, paper.width() - 50},
                   {day.minutes, PaperText::body, paper.width() - 50, 50, true}});
        paper.space(3);
        paper.rule();
        const double boxes = paper.width() - std::max(3, mostBoxes({day})) * kBoxPitch;
        const Columns at{0, boxes - 76, boxes};
        for (const auto& line : day.lines) {
            paper.space(line.heading ? 6 : 2.5);
            paper.row(rowOf(line, at, paper.width()));
        }
        paper.space(6);
        paper.rule();
        paper.space(3);
        paper.text(stopRule(), PaperText::strong);
    }
}

}  // namespace

PaperJob weekOnPaper(const WeekView& week, const WorkspaceBridge& bridge) {
    const QString title = rangeText(week.from, week.from + Days{6});
    std::vector<SheetDay> days;
    for (const auto& day : week.days) days.push_back(sheetOf(day, bridge));
    return {title, PaperFormat::page, QStringLiteral("Limber"), true,
            [title, days = std::move(days)](Paper& paper) { drawWeek(paper, title, days); }};
}

PaperJob pocketCards(const WeekView& week, const WorkspaceBridge& bridge, std::optional<Date> day) {
    std::vector<SheetDay> days;
    for (const auto& each : week.days)
        if (!each.plan.blocks.empty() && (!day || *day == each.plan.date)) days.push_back(sheetOf(each, bridge));
    const QString title = day ? weekdayText(*day) : rangeText(week.from, week.from + Days{6});
    return {title, PaperFormat::pocket, {}, false, [days = std::move(days)](Paper& paper) { drawCards(paper, days); }};
}

}  // namespace limber::inline gui
