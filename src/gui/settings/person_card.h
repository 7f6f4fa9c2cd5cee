// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/profile_card.h"

namespace limber::inline gui {

class ChipRow;
class NumberField;

/// Experience, goal, the last four weeks and the like.
class PersonCard final : public ProfileCard {
    Q_OBJECT
public:
    explicit PersonCard(QWidget* parent = nullptr);
    void load(const Profile& profile) override;
    void store(Profile& profile) const override;
    [[nodiscard]] bool isValid() const override;

private:
    ChipRow* addChoice(const QString& question, const QStringList& answers);

    ChipRow* m_experience;
    ChipRow* m_goal;
    ChipRow* m_recent;
    ChipRow* m_units;
    ChipRow* m_distanceUnits;
    ChipRow* m_bodyUnits;
    NumberField* m_birthYear;
    ChipRow* m_floor;
};

}  // namespace limber::inline gui
