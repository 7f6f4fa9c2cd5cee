// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <cstdint>
#include <optional>
#include <utility>

#include "gui/week/week_view.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// Every change of the week by hand, each one step to undo.
class WeekEditor final : public QObject {
    Q_OBJECT
public:
    explicit WeekEditor(WorkspaceBridge& bridge, QObject* parent = nullptr);
    /// The week that the changes are of.
    void setWeek(WeekView week) { m_week = std::move(week); }
    [[nodiscard]] std::optional<std::pair<Date, PlanBlock>> find(const QString& id) const;
    [[nodiscard]] std::optional<MoveBlock> moveOf(const QString& id, Date to, int place) const;

    void move(const QString& id, Date to, int place);
    /// Takes the moves back that were the last thing done; false when something else was.
    bool takeBackMoves();
    void put(Date date, const PlanBlock& block);
    void remove(const QString& id);
    void pin(const QString& id, bool pinned);
    void setMinutes(Date date, std::optional<int> minutes);
    void copyToTheNext();
    void keepAsUsual();
    void useTheUsual();
    void change(const WeekNote& difference);
    void hurts(const std::vector<Hurt>& hurts);
    void endHurts();

signals:
    void said(const QString& sentence, bool undoable);
    void focusWanted(const QString& block);
    void added(const QString& block);
    /// Something about the week is another now, so that replanning the rest may pay.
    void changedByHand();

private:
    template <class Operation>
    void apply(Operation operation, const QString& sentence);

    WorkspaceBridge& m_bridge;
    WeekView m_week{};
    int m_moves = 0;
    std::int64_t m_revisionOfMoves = 0;
};

}  // namespace limber::inline gui
