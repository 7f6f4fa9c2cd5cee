// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/profile_card.h"

namespace limber::inline gui {

class ChipRow;

/// What is at hand to train with; nothing said differs from nothing at all.
class EquipmentCard final : public ProfileCard {
    Q_OBJECT
public:
    explicit EquipmentCard(QWidget* parent = nullptr);
    void load(const Profile& profile) override;
    void store(Profile& profile) const override;

private:
    ChipRow* m_equipment;
    ChipRow* m_none;
};

}  // namespace limber::inline gui
