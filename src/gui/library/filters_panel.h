// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/scroll_card.h"
#include "limber/domain/profile.h"
#include "limber/knowledge/search.h"

class QComboBox;
class QPushButton;

namespace limber::inline gui {

class Chip;
class ChipRow;
class MuscleMap;

/// Muscle, kind, spine load, equipment, and "suits me now".
class FiltersPanel final : public ScrollCard {
    Q_OBJECT
public:
    explicit FiltersPanel(const Catalogue& catalogue, QWidget* parent = nullptr);
    /// `profile` says what is at hand.
    [[nodiscard]] SearchFilters filters(const Profile& profile) const;
    [[nodiscard]] bool suitsNow() const;
    /// How many of them narrow the list.
    [[nodiscard]] int count() const;
    void clear();
    void pickMuscle(std::optional<Muscle> muscle);

signals:
    void changed();

private:
    void addHeading(const QString& text);
    ChipRow* addChips(const QString& heading, const QStringList& words, bool several);
    void refresh();

    MuscleMap* m_map;
    QComboBox* m_muscle;
    ChipRow* m_kinds;
    ChipRow* m_loads;
    ChipRow* m_equipment;
    Chip* m_suits;
    QPushButton* m_clear;
};

}  // namespace limber::inline gui
