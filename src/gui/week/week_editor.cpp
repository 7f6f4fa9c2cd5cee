// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_editor.h"

#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/week/week_text.h"
#include "limber/workspace/operations/week_operations.h"

namespace limber::inline gui {

WeekEditor::WeekEditor(WorkspaceBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

std::optional<std::pair<Date, PlanBlock>> WeekEditor::find(const QString& id) const {
    if (id.isEmpty()) return std::nullopt;
    for (const auto& day : m_week.plan.days)
        for (const auto& block : day.blocks)
            if (block.id.value == id.toStdString()) return std::pair{day.date, block};
    return std::nullopt;
}

template <class Operation>
void WeekEditor::apply(Operation operation, const QString& sentence) {
    m_bridge.apply(std::move(operation), [this, sentence](const Result<ChangeSet>& outcome) {
        if (!outcome) return;
        if (!sentence.isEmpty()) emit said(sentence, true);
        emit changedByHand();
    });
}

std::optional<MoveBlock> WeekEditor::moveOf(const QString& id, Date to, int place) const {
    const auto block = find(id);
    if (!block) return std::nullopt;
    MoveBlock operation;
    operation.id = BlockId{id.toStdString()};
    operation.to = to;
    operation.position = place;
    if (to != block->first) operation.with = goingAlong(m_week, block->second);
    return operation;
}

void WeekEditor::move(const QString& id, Date to, int place) {
    auto operation = moveOf(id, to, place);
    if (!operation) return;
    const bool goesOn = m_moves > 0 && m_revisionOfMoves == m_bridge.snapshot().revision;
    m_bridge.apply(*std::move(operation), [this, id, goesOn](const Result<ChangeSet>& outcome) {
        if (!outcome) return;
        m_moves = goesOn ? m_moves + 1 : 1;
        m_revisionOfMoves = outcome->revision;
        emit focusWanted(id);
        emit changedByHand();
    });
}

bool WeekEditor::takeBackMoves() {
    if (m_moves == 0 || m_revisionOfMoves != m_bridge.snapshot().revision) return false;
    for (; m_moves > 0; --m_moves) m_bridge.undo();
    return true;
}

void WeekEditor::put(Date date, const PlanBlock& block) {
    const bool isNew = block.id.empty();
    m_bridge.apply(PutBlock{date, block}, [this, isNew](const Result<ChangeSet>& outcome) {
        if (!outcome) return;
        if (isNew && !outcome->ids.empty()) emit added(QString::fromStdString(outcome->ids.front()));
        emit changedByHand();
    });
}

void WeekEditor::pin(const QString& id, bool pinned) {
    m_bridge.apply(PinBlock{BlockId{id.toStdString()}, pinned}, [this, id](const Result<ChangeSet>& outcome) {
        if (outcome) emit focusWanted(id);
    });
}

void WeekEditor::remove(const QString& id) {
    if (const auto block = find(id))
        apply(RemoveBlock{BlockId{id.toStdString()}},
              tr("%1 is out of this week.").arg(m_bridge.text(block->second.title)));
}

void WeekEditor::setMinutes(Date date, std::optional<int> minutes) {
    apply(SetDayMinutes{date, minutes},
          minutes ? tr("%1: %n minutes, this week only.", nullptr, *minutes).arg(weekdayText(date))
                  : tr("%1 has its ordinary minutes again.").arg(weekdayText(date)));
}

void WeekEditor::copyToTheNext() {
    const Date next = m_week.from + Days{7};
    apply(CopyWeek{m_week.from, next}, tr("Copied to %1.").arg(rangeText(next, next + Days{6})));
}

void WeekEditor::keepAsUsual() { apply(KeepUsualWeek{m_week.from}, tr("Kept as your usual week.")); }

void WeekEditor::useTheUsual() {
    apply(UseUsualWeek{m_week.from}, tr("This is your usual week now; what was pinned stayed."));
}

void WeekEditor::change(const WeekNote& difference) {
    const bool differs = !difference.minutes.empty() || difference.equipment || difference.ill;
    apply(ChangeWeek{difference}, differs ? tr("Noted for this week.") : tr("This week is as usual again."));
}

void WeekEditor::hurts(const std::vector<Hurt>& hurts) {
    apply(NoteHurts{std::max(m_week.from, m_week.today), hurts}, tr("Noted. Your plan goes round it until then."));
}

void WeekEditor::endHurts() { apply(EndHurts{m_week.today}, tr("Good to hear. Nothing is left out for it any more.")); }

}  // namespace limber::inline gui
