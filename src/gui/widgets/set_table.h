// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <vector>

#include "gui/widgets/exercise_sets.h"

class QVBoxLayout;

namespace limber::inline gui {

/// The sets of a session, made for the keyboard: Enter ticks a set and goes to the next, Up and Down keep the column,
/// Space ticks, + adds a set.
class SetTable : public QWidget {
    Q_OBJECT
public:
    explicit SetTable(QWidget* parent = nullptr);

    void setExercises(const std::vector<ExerciseToLog>& exercises, Units units);
    void addExercise(const ExerciseToLog& exercise, Units units);
    /// Exercises of which at least one set is ticked, in order.
    [[nodiscard]] std::vector<ExerciseEntry> entries() const;
    [[nodiscard]] bool isEmpty() const { return m_exercises.isEmpty(); }
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] int setCount() const { return static_cast<int>(rows().size()); }
    void tickAll(bool done);
    void focusFirst();
    void focusLastExercise();
    [[nodiscard]] class NumberField* firstOutOfRange() const;

signals:
    void changed();
    /// Enter on the last set.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(SetRow* row);
    [[nodiscard]] QList<SetRow*> rows() const;
    bool handleKey(int key, int row, int column);

    QList<ExerciseSets*> m_exercises;
    QVBoxLayout* m_column;
};

}  // namespace limber::inline gui
