// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "gui/settings/profile_card.h"

namespace limber::inline gui {

class ChipRow;
class NumberField;

/// Minutes a day, favourite days, and how much of what.
class WeekCard final : public ProfileCard {
    Q_OBJECT
public:
    explicit WeekCard(QWidget* parent = nullptr);
    void load(const Profile& profile) override;
    void store(Profile& profile) const override;
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] NumberField* minutes(Weekday day) const { return m_minutes[static_cast<std::size_t>(day)]; }

private:
    QWidget* makeMinutes();
    void hintMinutes();
    ChipRow* askTimes(const QString& question);

    std::array<NumberField*, 7> m_minutes{};
    ChipRow* m_days;
    ChipRow* m_workouts;
    ChipRow* m_cardio;
    ChipRow* m_yoga;
};

}  // namespace limber::inline gui
