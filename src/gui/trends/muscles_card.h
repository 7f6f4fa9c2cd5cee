// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/widgets/card.h"
#include "limber/domain/trend.h"

class QLabel;
class QPushButton;

namespace limber::inline gui {

class MuscleMap;

/// Effective sets of one week, muscle by muscle, on the body and in words.
class MusclesCard final : public Card {
    Q_OBJECT
public:
    /// `names` in the order of `Muscle`.
    explicit MusclesCard(QStringList names, QWidget* parent = nullptr);
    /// Starts at the last week that has sets.
    void show(std::vector<TrendWeek> weeks);

private:
    void showWeek();
    void step(int weeks);

    QStringList m_names;
    std::vector<TrendWeek> m_weeks;
    std::size_t m_current = 0;
    QLabel* m_week;
    QPushButton* m_earlier;
    QPushButton* m_later;
    MuscleMap* m_map;
    QLabel* m_list;
};

}  // namespace limber::inline gui
