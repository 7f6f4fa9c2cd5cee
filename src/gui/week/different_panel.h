// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/week/week_view.h"
#include "gui/widgets/card.h"

class QPushButton;

namespace limber::inline gui {

class ChipRow;
class NumberField;

/// "This week is different": less time, other equipment, ill.
class DifferentPanel final : public Card {
    Q_OBJECT
public:
    explicit DifferentPanel(QWidget* parent = nullptr);
    /// Opens with what is noted.
    void begin(const WeekView& week);

signals:
    void saved(const limber::WeekNote& difference);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Difference { lessTime, otherEquipment, ill };
    void refresh();
    void save();

    WeekView m_week{};
    ChipRow* m_what;
    QWidget* m_time;
    NumberField* m_most;
    ChipRow* m_equipment;
};

}  // namespace limber::inline gui
