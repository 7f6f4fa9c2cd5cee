// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/week/better_week.h"
#include "gui/week/week_view.h"
#include "gui/widgets/card.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// What the week does not keep, each in a sentence; a hand-made week is obeyed all the same. Below it what does not fit
/// however it is planned, and after a change by hand what replanning the rest would make of it. Hidden without any.
class ProblemsCard final : public Card {
    Q_OBJECT
public:
    explicit ProblemsCard(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// `better`: a plan for the rest of the week; what it solves gets a "Fix". `suggest`: what else it would change
    /// is offered too.
    void show(const WeekView& week, const BetterWeek* better, bool suggest);

signals:
    void fixWanted();

private:
    struct Line {
        QHBoxLayout* row;
        QLabel* sentence;
    };
    void addProblem(const PlanProblem& problem, bool canFix);
    void addSuggestion();
    void addGaveWay();
    /// What of the wishes does not fit however the rest is planned, and what would make it fit; or empty.
    [[nodiscard]] QString gaveWay() const;
    Line addLine(const QString& word, const QString& iconName, Tone tone, const QString& sentence);
    [[nodiscard]] QStringList changes(std::size_t most) const;
    void addMore(int hidden);
    void clear();

    WorkspaceBridge& m_bridge;
    QVBoxLayout* m_rows;
    WeekView m_week{};
    std::optional<BetterWeek> m_better{};
    bool m_all = false;
    bool m_suggest = false;
};

}  // namespace limber::inline gui
