// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <vector>

#include "gui/widgets/set_row.h"

class QGridLayout;
class QPushButton;

namespace limber::inline gui {

/// One exercise as the log shows it.
struct ExerciseToLog {
    std::string id{};
    QString name{};
    QString lastTime{};                ///< as in "last time 3 × 10 × 16 kg", or empty
    std::vector<SetEntry> lastSets{};  ///< shown grey in empty fields
    SetShape shape = SetShape::reps;
    bool oneSided = false;
    std::vector<SetEntry> sets{};
    bool done = false;  ///< its sets come ticked
};

/// Name and last time on the left, its sets on the right.
class ExerciseSets : public QWidget {
    Q_OBJECT
public:
    ExerciseSets(ExerciseToLog exercise, Units units, QWidget* parent = nullptr);

    [[nodiscard]] const QList<SetRow*>& rows() const { return m_rows; }
    /// The sets that are ticked.
    [[nodiscard]] ExerciseEntry entry() const;
    [[nodiscard]] QString name() const { return m_exercise.name; }
    void addSet();

signals:
    void changed();
    void rowAdded(limber::SetRow* row);

private:
    void addRow(const SetEntry& set);
    void splitSides();
    void rebuild(const std::vector<SetEntry>& sets, const std::vector<bool>& done);

    ExerciseToLog m_exercise;
    Units m_units;
    QList<SetRow*> m_rows;
    QGridLayout* m_grid;
    QPushButton* m_split = nullptr;
};

}  // namespace limber::inline gui
