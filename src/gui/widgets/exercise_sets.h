// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>
#include <vector>

#include "gui/widgets/set_row.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace limber::inline gui {

/// One exercise as the log shows it.
struct ExerciseToLog {
    std::string id{};
    QString name{};
    QString lastTime{};                ///< the day, as in "Mon 16 Nov", or empty
    std::vector<SetEntry> lastSets{};  ///< of that day, shown grey beside the sets
    SetShape shape = SetShape::reps;
    Units units = Units::metric;
    bool oneSided = false;
    bool bodyWeight = false;  ///< done with the body alone; a load can be added
    bool barbell = false;     ///< plates can be worked out
    int restSeconds = 0;      ///< after a set; 0 for no rest worth timing
    std::optional<int> superset{};
    std::vector<SetEntry> sets{};
    bool done = false;            ///< its sets come ticked
    std::vector<int> doneSets{};  ///< or some of them
    bool operator==(const ExerciseToLog&) const = default;
};

/// A line of name and actions, below it the sets.
class ExerciseSets : public QWidget {
    Q_OBJECT
public:
    explicit ExerciseSets(ExerciseToLog exercise, QWidget* parent = nullptr);

    [[nodiscard]] const QList<SetRow*>& rows() const { return m_rows; }
    /// The sets that are ticked.
    [[nodiscard]] ExerciseEntry entry() const;
    [[nodiscard]] ExerciseEntry allSets() const;
    [[nodiscard]] std::vector<int> doneSets() const;
    [[nodiscard]] QString name() const { return m_exercise.name; }
    [[nodiscard]] int restSeconds() const { return m_exercise.restSeconds; }
    [[nodiscard]] bool hasPlates() const { return m_exercise.barbell; }
    [[nodiscard]] std::optional<int> superset() const { return m_exercise.superset; }
    /// `word` is what the person reads, as "superset A"; empty for none.
    void setSuperset(std::optional<int> superset, const QString& word);
    /// Words above the columns, in order; the last is empty where nothing was done before.
    [[nodiscard]] QStringList captions() const;
    void showCaptions(bool shown);
    void setMayJoin(bool mayJoin) { m_mayJoin = mayJoin; }

    void addSet();
    void removeSet(int index);
    void switchUnits();
    /// Bar and plates for the load of that set.
    void showPlates(int index);

signals:
    void changed();
    void rowsChanged();
    void ticked();
    void unitsChosen(const QString& exercise, limber::Units units);
    void supersetWanted();
    void removeWanted();

private:
    QWidget* makeHead();
    void sayFacts();
    void offerMore();
    [[nodiscard]] SetLook look() const;
    [[nodiscard]] bool isSplit() const;
    void addRow(const SetEntry& set);
    void splitSides();
    void addWeight();
    void rebuild(const std::vector<SetEntry>& sets, const std::vector<bool>& done);
    [[nodiscard]] std::vector<SetEntry> setsNow() const;
    [[nodiscard]] std::vector<bool> ticksNow() const;

    ExerciseToLog m_exercise;
    QString m_supersetWord;
    bool m_withLoad;
    bool m_mayJoin = false;
    QList<SetRow*> m_rows;
    QGridLayout* m_grid;
    QList<QLabel*> m_captions;
    QLabel* m_facts;
    QPushButton* m_more;
};

}  // namespace limber::inline gui
