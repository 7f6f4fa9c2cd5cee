// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/week/week_view.h"
#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// What the week does not keep, each in a sentence; a hand-made week is obeyed all the same. After a change by hand,
/// what replanning the rest would make of it. Hidden without either.
class ProblemsCard final : public Card {
    Q_OBJECT
public:
    explicit ProblemsCard(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// `better`: a plan for the rest of the week; what it solves gets a "Fix". `suggest`: what else it would change
    /// is offered too.
    void show(const WeekView& week, const Plan* better, bool suggest);

signals:
    void fixWanted();

private:
    void addProblem(const PlanProblem& problem, bool canFix);
    void addSuggestion();
    [[nodiscard]] QStringList changes(std::size_t most) const;
    void addMore(int hidden);
    void clear();

    WorkspaceBridge& m_bridge;
    QVBoxLayout* m_rows;
    WeekView m_week{};
    std::optional<Plan> m_better{};
    bool m_all = false;
    bool m_suggest = false;
};

}  // namespace limber::inline gui
