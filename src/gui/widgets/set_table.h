// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <vector>

#include "gui/widgets/exercise_sets.h"
#include "gui/widgets/key_help.h"

class QVBoxLayout;

namespace limber::inline gui {

/// The sets of a session, made for the keyboard.
class SetTable : public QWidget {
    Q_OBJECT
public:
    explicit SetTable(QWidget* parent = nullptr);

    void setExercises(const std::vector<ExerciseToLog>& exercises);
    void addExercise(const ExerciseToLog& exercise);
    /// Exercises of which at least one set is ticked, in order.
    [[nodiscard]] std::vector<ExerciseEntry> entries() const;
    /// All of them with all their sets, and the indices of the ticked ones.
    [[nodiscard]] std::vector<ExerciseEntry> allSets() const;
    [[nodiscard]] std::vector<std::vector<int>> doneSets() const;
    [[nodiscard]] bool isEmpty() const { return m_exercises.isEmpty(); }
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] int setCount() const { return static_cast<int>(rows().size()); }
    /// Quietly: no rest begins.
    void tickAll(bool done);
    void focusFirst();
    void focusLastExercise();
    [[nodiscard]] class NumberField* firstOutOfRange() const;
    /// What its keys do.
    [[nodiscard]] static QList<KeyHelp> keys();

signals:
    void changed();
    /// Enter on the last set.
    void finished();
    /// The key A.
    void allDoneWanted();
    /// A set was ticked, and so long a rest follows.
    void restBegins(int seconds);
    void unitsChosen(const QString& exercise, limber::Units units);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        ExerciseSets* exercise;
        int row;  ///< of the exercise
        int column;
    };
    void watch(const ExerciseSets& sets);
    [[nodiscard]] QList<SetRow*> rows() const;
    [[nodiscard]] std::optional<Place> placeOf(const QObject* widget) const;
    struct KeyRow {
        int key;
        const char* does;  ///< for the help; null: said already
        void (*act)(SetTable& table, const Place& place);
    };
    [[nodiscard]] static const std::vector<KeyRow>& keyRows();
    bool walk(int key, const Place& place);
    void finish(const Place& place);
    void takeOut(const Place& place);
    void toRow(const Place& place, int step);
    void removeExercise(ExerciseSets* sets);
    void toggleSuperset(ExerciseSets* sets);
    void leaveSuperset(int superset);
    void refreshHeads();

    QList<ExerciseSets*> m_exercises;
    QVBoxLayout* m_column;
};

}  // namespace limber::inline gui
