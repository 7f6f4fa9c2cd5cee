// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/reason_list.h"

#include <QCoreApplication>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/week/week_text.h"

namespace limber::inline gui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Week", text); }

void add(std::vector<ReasonGroup>& groups, const QString& heading, const QString& sentence, Date date) {
    auto group = std::find_if(groups.begin(), groups.end(), [&](const ReasonGroup& g) { return g.heading == heading; });
    if (group == groups.end()) group = groups.insert(groups.end(), ReasonGroup{heading, {}});
    auto& lines = group->lines;
    auto line = std::find_if(lines.begin(), lines.end(), [&](const ReasonLine& l) { return l.sentence == sentence; });
    if (line == lines.end()) line = lines.insert(lines.end(), ReasonLine{sentence, {}});
    const QString day = columnText(date);
    if (!line->days.contains(day)) line->days += line->days.isEmpty() ? day : QStringLiteral(", ") + day;
}

}  // namespace

std::vector<ReasonGroup> reasonGroups(const WeekView& week, const WorkspaceBridge& bridge) {
    const auto& catalogue = *bridge.snapshot().catalogue;
    std::vector<ReasonGroup> causes;
    std::vector<ReasonGroup> rest;
    std::vector<ReasonGroup> others;
    for (const auto& day : week.plan.days) {
        if (day.rest && day.restReason) add(rest, tr("Rest days"), bridge.text(*day.restReason), day.date);
        for (const auto& block : day.blocks)
            for (const auto& reason : block.reasons) {
                const QString sentence = capitalised(bridge.text(reason.text));
                if (reason.cause)
                    add(causes, QString::fromStdString(catalogue.cause(*reason.cause).name), sentence, day.date);
                else
                    add(others, tr("How the week is built"), sentence, day.date);
            }
    }
    causes.insert(causes.end(), rest.begin(), rest.end());
    causes.insert(causes.end(), others.begin(), others.end());
    return causes;
}

}  // namespace limber::inline gui
