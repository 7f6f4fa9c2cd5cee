// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>

namespace limber::inline gui {

/// A number that may be missing; empty is "not known", never 0. Accepts a comma or a point.
class NumberField : public QLineEdit {
    Q_OBJECT
public:
    NumberField(const QString& accessibleName, double low, double high, int decimals, QWidget* parent = nullptr);
    [[nodiscard]] std::optional<double> number() const;
    [[nodiscard]] std::optional<int> whole() const;
    void setNumber(std::optional<double> number);
    /// Last time's number, grey while nothing is typed.
    void setHint(std::optional<double> number);
    [[nodiscard]] bool isInRange() const;

signals:
    /// By typing, not by `setNumber`.
    void edited();

protected:
    /// The first press selects the number, so that typing replaces it.
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QString format(double number) const;

    double m_low;
    double m_high;
    int m_decimals;
    bool m_justPressed = false;
};

}  // namespace limber::inline gui
