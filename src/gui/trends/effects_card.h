// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/workspace/insights.h"

class QLabel;
class QVBoxLayout;

namespace limber::inline gui {

[[nodiscard]] QString nameOfHabit(Habit habit);
[[nodiscard]] QString nameOfLabel(EffectLabel label);

/// "What goes together with a tight back, for you": one row a habit, its difference with its interval.
class EffectsCard final : public Card {
    Q_OBJECT
public:
    explicit EffectsCard(QWidget* parent = nullptr);
    void show(const TrendFacts& facts);

private:
    QLabel* m_caption;
    QLabel* m_finding;
    QVBoxLayout* m_rows;
    QLabel* m_note;
};

}  // namespace limber::inline gui
