// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "limber/domain/profile.h"
#include "limber/domain/session.h"

class QCheckBox;
class QGridLayout;

namespace limber::inline gui {

class NumberField;

/// What is counted in a set: repetitions and load, a hold and load, a hold alone, or time and distance.
enum class SetShape { reps, loadedHold, hold, distance };

/// One set of the log: done or not, and up to three numbers. Typing a number ticks it.
class SetRow : public QObject {
    Q_OBJECT
public:
    /// Places its widgets into `row` of `grid`, from column 1 on.
    SetRow(const QString& exercise, int number, SetShape shape, Units units, const SetEntry& planned, QGridLayout& grid,
           int row);

    [[nodiscard]] bool isDone() const;
    void setDone(bool done);
    /// The planned entry with what was typed; numbers left alone keep their exact value.
    [[nodiscard]] SetEntry entry() const;
    void setHints(const SetEntry& lastTime);
    [[nodiscard]] NumberField* firstOutOfRange() const;

    /// 0 is the tick, then the fields from left to right.
    [[nodiscard]] QWidget* column(int index) const;
    [[nodiscard]] int columnOf(const QObject* widget) const;
    void focusColumn(int index) const;

    static constexpr int kColumns = 4;

signals:
    void changed();

private:
    void fill(const SetEntry& entry);

    SetShape m_shape;
    Units m_units;
    SetEntry m_planned;
    QCheckBox* m_tick;
    std::array<NumberField*, 3> m_fields{};
};

/// Words above the fields of a shape; empty where it has none.
[[nodiscard]] std::array<QString, 3> setCaptions(SetShape shape, Units units);

}  // namespace limber::inline gui
