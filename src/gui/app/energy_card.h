// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <optional>

#include "gui/widgets/card.h"
#include "limber/base/error.h"
#include "limber/domain/energy.h"
#include "limber/domain/profile.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace limber::inline gui {

class NumberField;
class ChipRow;
class WorkspaceBridge;

/// Daily energy for a weight goal; closed until it is asked for. Saves what is changed, and a weight as today's.
class EnergyCard final : public Card {
    Q_OBJECT
public:
    explicit EnergyCard(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// Computes the target anew.
    void refresh();
    /// The steady difference to what keeps the weight, in kcal a day; nothing while it is not known.
    [[nodiscard]] std::optional<double> difference() const;
    /// Where the page asks for it elsewhere.
    void leaveOutBirthYear();

signals:
    /// The target is another one.
    void worked();
    /// One sentence about what was or was not saved.
    void say(const QString& sentence, bool undoable);

private:
    QWidget* makeForm();
    void show(const Result<EnergyTarget>& target);
    void showFields();
    /// Else says so.
    bool areInRange(std::initializer_list<NumberField*> fields);
    void takeFields();
    void takeWeight();
    void fillGoals();
    void tell(const Error& error);
    [[nodiscard]] QString curveText(const EnergyTarget& target) const;

    WorkspaceBridge& m_bridge;
    Profile m_profile;
    std::optional<EnergyTarget> m_known{};
    QPushButton* m_open;
    QWidget* m_form;
    QLabel* m_target;
    QLabel* m_words;
    QLabel* m_curve;
    QFormLayout* m_rows;
    ChipRow* m_sex;
    NumberField* m_birthYear;
    NumberField* m_height;
    NumberField* m_inches;
    NumberField* m_weight;
    QLabel* m_heightUnit;
    QLabel* m_weightUnit;
    QComboBox* m_activity;
    QComboBox* m_goal;
};

}  // namespace limber::inline gui
