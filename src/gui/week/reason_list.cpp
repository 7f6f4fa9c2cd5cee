// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/reason_list.h"

#include <QCoreApplication>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/week/week_text.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Week", text); }

void add(std::vector<ReasonGroup>& groups, const QString& heading, const QString& sentence, Date date) {
    auto group = std::find_if(groups.begin(), groups.end(), [&](const ReasonGroup& g) { return g.heading == heading; });
    if (group == groups.end()) group = groups.insert(groups.end(), ReasonGroup{.heading = heading});
    auto& lines = group->lines;
    auto line = std::find_if(lines.begin(), lines.end(), [&](const ReasonLine& l) { return l.sentence == sentence; });
    if (line == lines.end()) line = lines.insert(lines.end(), ReasonLine{sentence, {}});
    const QString day = columnText(date);
    if (!line->days.contains(day)) line->days += line->days.isEmpty() ? day : QStringLiteral(", ") + day;
}

QString nameOf(Cause cause, const WorkspaceBridge& bridge) {
    return QString::fromStdString(bridge.snapshot().catalogue->cause(cause).name);
}

/// The changes in use in a week that is not past.
std::vector<PlanAdjustment> changesIn(const WeekView& week, const Snapshot& snapshot) {
    if (week.isPast()) return {};
    auto changes = adjustmentsFor(assessmentOf(snapshot), snapshot);
    dropUnanswered(changes, snapshot);
    return changes;
}

/// The causes that the week answers, each with what that changes.
std::vector<ReasonGroup> answeredCauses(const std::vector<PlanAdjustment>& changes, const WorkspaceBridge& bridge) {
    std::vector<ReasonGroup> groups;
    for (const auto& change : changes)
        groups.push_back({.heading = tr("Likely: %1").arg(nameOf(change.cause, bridge)),
                          .lead = tr("So for now: %1.").arg(inRunningText(bridge.text(summaryOf(change)))),
                          .until = tr("until %1").arg(weekdayText(change.until))});
    return groups;
}

}  // namespace

std::vector<ReasonGroup> reasonGroups(const WeekView& week, const WorkspaceBridge& bridge) {
    const auto changes = changesIn(week, bridge.snapshot());
    std::vector<ReasonGroup> causes = answeredCauses(changes, bridge);
    const auto answered = [&](Cause cause) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const PlanAdjustment& change) { return change.cause == cause; });
    };
    std::vector<ReasonGroup> rest;
    std::vector<ReasonGroup> others;
    for (const auto& day : week.plan.days) {
        if (day.rest && day.restReason) add(rest, tr("Rest days"), bridge.text(*day.restReason), day.date);
        for (const auto& block : day.blocks)
            for (const auto& reason : block.reasons) {
                const QString sentence = capitalised(bridge.text(reason.text));
                if (reason.cause)
                    add(causes,
                        (answered(*reason.cause) ? tr("Likely: %1") : tr("Was likely: %1"))
                            .arg(nameOf(*reason.cause, bridge)),
                        sentence, day.date);
                else
                    add(others, tr("How the week is built"), sentence, day.date);
            }
    }
    causes.insert(causes.end(), rest.begin(), rest.end());
    causes.insert(causes.end(), others.begin(), others.end());
    return causes;
}

}  // namespace limber::inline gui
