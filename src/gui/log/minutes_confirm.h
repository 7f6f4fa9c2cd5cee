// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

namespace limber::inline gui {

class ChipRow;
class NumberField;

/// "Warm-up: 8 min, none, other": untouched means not known.
class MinutesConfirm : public QWidget {
    Q_OBJECT
public:
    explicit MinutesConfirm(const QString& name, QWidget* parent = nullptr);
    /// The minutes that one press confirms.
    void setOffered(int minutes);
    [[nodiscard]] std::optional<int> minutes() const;
    void setMinutes(std::optional<int> minutes);
    [[nodiscard]] ChipRow* chips() const { return m_chips; }

signals:
    void changed();

private:
    int m_offered = 5;
    ChipRow* m_chips;
    NumberField* m_other;
    QWidget* m_unit;
};

}  // namespace limber::inline gui
