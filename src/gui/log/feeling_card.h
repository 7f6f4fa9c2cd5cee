// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/log/log_form.h"
#include "gui/widgets/scroll_card.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace limber::inline gui {

class BodyMap;
class ChipRow;
class Segmented;
class TenderSpots;
class TightnessScale;

/// The right card of the log: how tight the back is, when and where.
class FeelingCard : public ScrollCard {
    Q_OBJECT
public:
    explicit FeelingCard(QWidget* parent = nullptr);
    void load(const LogForm& form);
    void store(Session& session) const;
    /// The exercises that "during" can name.
    void setExercises(const std::vector<ExerciseEntry>& entries, const Catalogue& catalogue);

    /// To the first scale of tightness.
    void focusFirst();

    [[nodiscard]] TightnessScale* before() const { return m_before; }
    [[nodiscard]] TightnessScale* after() const { return m_after; }
    [[nodiscard]] BodyMap* map() const { return m_map; }

signals:
    void changed();
    /// Enter on the last scale.
    void answered();
    void readSafety();

private:
    QWidget* makeWhen();
    QWidget* makeWhere();
    QWidget* makeNotes();
    QWidget* makeSafetyLink();
    void placesChanged();
    void sayPlaces();

    TightnessScale* m_before;
    TightnessScale* m_after;
    ChipRow* m_when;
    QWidget* m_duringRow;
    QComboBox* m_during;
    Segmented* m_mode;
    BodyMap* m_map;
    QLabel* m_places;
    TenderSpots* m_spots;
    QPlainTextEdit* m_notes;
};

}  // namespace limber::inline gui
