// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/base/error.h"
#include "limber/domain/energy.h"
#include "limber/domain/profile.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace limber::inline gui {

class NumberField;
class ChipRow;

/// Daily energy for a weight goal; closed until it is asked for.
class EnergyCard final : public Card {
    Q_OBJECT
public:
    explicit EnergyCard(QWidget* parent = nullptr);
    /// `note` says how rough the target is, or which keys are missing.
    void show(const Profile& profile, const Result<EnergyTarget>& target, const QString& note);

signals:
    void edited(const limber::Profile& profile);

private:
    QWidget* makeForm();
    void takeFields();
    void fillGoals();
    [[nodiscard]] QString curveText(const EnergyTarget& target) const;

    Profile m_profile;
    QPushButton* m_open;
    QWidget* m_form;
    QLabel* m_target;
    QLabel* m_words;
    QLabel* m_curve;
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
