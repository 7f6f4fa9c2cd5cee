// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_replanner.h"

#include "gui/app/workspace_bridge.h"

namespace limber::inline gui {

WeekReplanner::WeekReplanner(WorkspaceBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {
    // A plan of older data was dropped on the way.
    connect(&bridge, &WorkspaceBridge::changed, this, [this] {
        endPreview();
        if (m_planning) replan(m_from, m_asked, m_days);
    });
}

void WeekReplanner::replan(Date from, bool asked, int days) {
    m_planning = true;
    m_from = from;
    m_asked = asked;
    m_days = days;
    emit planningChanged();
    m_bridge.ask(
        this, [from, asked, days](const Snapshot& snapshot) { return replanned(snapshot, from, asked, days); },
        [this](Result<SavePlan> plan) {
            m_planning = false;
            emit planningChanged();
            if (!plan) {
                emit m_bridge.failed(QString::fromStdString(m_bridge.phrases().text(plan.error())));
                return;
            }
            emit saving();
            m_bridge.apply(*std::move(plan), [this](const Result<ChangeSet>& outcome) {
                if (!outcome) emit saveFailed();
            });
        });
}

void WeekReplanner::planUnasked(Date from) {
    if (m_plannedUnasked.insert(from).second) replan(from, false);
}

void WeekReplanner::lookForBetter(Date from) {
    m_bridge.ask(
        this, [from](const Snapshot& snapshot) { return betterWeek(snapshot, from); },
        [this](Result<BetterWeek> better) {
            if (!better) return;
            m_better = *std::move(better);
            emit betterFound();
        });
}

void WeekReplanner::useBetter() {
    if (!m_better) return;
    m_bridge.apply(m_better->plan, [this](const Result<ChangeSet>& outcome) {
        if (outcome) emit said(tr("Replanned what was not pinned."), true);
    });
}

void WeekReplanner::preview(Date from, const MoveBlock& move) {
    m_wanted = {from, move};
    if (!m_previewUnderWay) askPreview();
}

void WeekReplanner::askPreview() {
    if (!m_wanted) return;
    m_previewUnderWay = true;
    const auto wanted = *std::exchange(m_wanted, std::nullopt);
    m_bridge.ask(
        this, [wanted](const Snapshot& snapshot) { return previewOf(snapshot, wanted.first, wanted.second); },
        [this, number = ++m_previewNumber](const WeekPreview& preview) {
            if (number != m_previewNumber) return;
            m_previewUnderWay = false;
            if (m_wanted)
                askPreview();
            else
                emit previewed(preview);
        });
}

void WeekReplanner::endPreview() {
    m_wanted.reset();
    m_previewUnderWay = false;
    ++m_previewNumber;
}

}  // namespace limber::inline gui
