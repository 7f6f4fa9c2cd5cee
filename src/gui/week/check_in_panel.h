// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "gui/widgets/card.h"
#include "limber/domain/check_in.h"

namespace limber::inline gui {

class ChipRow;
class NumberField;
class TightnessScale;

/// The morning in one line: tightness, sleep, stress, and whether moving or resting makes it easier. All skippable.
class CheckInPanel final : public Card {
    Q_OBJECT
public:
    explicit CheckInPanel(QWidget* parent = nullptr);
    /// What is known of the morning already.
    void begin(const std::optional<CheckIn>& known);
    [[nodiscard]] CheckIn answers(Date date) const;

signals:
    void saved();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    TightnessScale* m_tightness;
    NumberField* m_sleep;
    ChipRow* m_stress;
    ChipRow* m_easier;
};

}  // namespace limber::inline gui
