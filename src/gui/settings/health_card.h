// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/profile_card.h"

namespace limber::inline gui {

class ChipRow;
class NumberField;

/// Conditions, medicines and pregnancy.
class HealthCard final : public ProfileCard {
    Q_OBJECT
public:
    explicit HealthCard(QWidget* parent = nullptr);
    void load(const Profile& profile) override;
    void store(Profile& profile) const override;
    [[nodiscard]] bool isValid() const override;

private:
    ChipRow* m_conditions;
    ChipRow* m_medicines;
    ChipRow* m_pregnant;
    NumberField* m_pregnancyWeeks;
    NumberField* m_postPartumWeeks;
};

}  // namespace limber::inline gui
