// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "limber/domain/profile.h"
#include "limber/domain/session.h"

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace limber::inline gui {

class NumberField;

/// What is counted in a set: repetitions and load, a hold and load, a hold alone, or time and distance.
enum class SetShape { reps, loadedHold, hold, distance };

/// How the sets of one exercise are shown.
struct SetLook {
    SetShape shape = SetShape::reps;
    Units units = Units::metric;
    bool load = true;  ///< false leaves the load out, as for what is done with the body alone
};

/// One set of the log: done or not, what kind of set, and up to three numbers. Typing a number ticks it.
class SetRow : public QObject {
    Q_OBJECT
public:
    /// Places its widgets into `row` of `grid`: tick, word, fields, last time.
    SetRow(const QString& exercise, int number, SetLook look, const SetEntry& planned, QGridLayout& grid, int row);
    /// With its widgets, once the event at hand is over.
    void takeAway();

    [[nodiscard]] bool isDone() const;
    /// Quietly: `ticked` is only for what the person does.
    void setDone(bool done);
    void toggleDone();
    void tick();
    /// The planned entry with what was typed; numbers left alone keep their exact value.
    [[nodiscard]] SetEntry entry() const;
    void setType(SetType type);
    /// As in "10 × 16 kg", grey beside the fields.
    void setLastTime(const QString& words, const QString& when);
    [[nodiscard]] NumberField* firstOutOfRange() const;

    /// 0 is the tick, then the fields from left to right; null where the shape has none.
    [[nodiscard]] QWidget* column(int index) const;
    [[nodiscard]] int columnOf(const QObject* widget) const;
    void focusColumn(int index) const;
    /// To the next field in that direction when the cursor stands at its end; false when it has further to go.
    bool walk(int column, bool right) const;

    static constexpr int kColumns = 4;

signals:
    void changed();
    void ticked();
    void removeWanted();

private:
    void makeFields(const QString& exercise, QGridLayout& grid, int row);
    void fill(const SetEntry& entry);
    void sayWord();
    void offerTypes();

    SetLook m_look;
    SetEntry m_planned;
    QString m_name;
    QCheckBox* m_tick;
    QPushButton* m_word;
    QLabel* m_last;
    std::array<NumberField*, 3> m_fields{};
};

/// Words above the fields; empty where there is none.
[[nodiscard]] std::array<QString, 3> setCaptions(const SetLook& look);
[[nodiscard]] QString nameOfSetType(SetType type);

}  // namespace limber::inline gui
