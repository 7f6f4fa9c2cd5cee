// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/onboarding/first_step.h"

namespace limber::inline gui {

class ProfileCard;

/// A step that asks with cards of the settings.
class ProfileStep final : public FirstStep {
    Q_OBJECT
public:
    /// `cards`: left, right, left, ...
    ProfileStep(QString title, QString why, QList<ProfileCard*> cards, QWidget* parent = nullptr);
    void store(FirstAnswers& answers) const override;
    void clear() override;
    [[nodiscard]] bool isValid() const override;
    void focusFirst() override;

private:
    QList<ProfileCard*> m_cards;
};

}  // namespace limber::inline gui
