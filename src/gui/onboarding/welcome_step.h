// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/onboarding/first_step.h"
#include "limber/knowledge/catalogue.h"

class QPushButton;

namespace limber::inline gui {

class SafetyCard;

/// What Limber is, when to talk to a physician first, and the questions before training.
class WelcomeStep final : public FirstStep {
    Q_OBJECT
public:
    WelcomeStep(const Catalogue& catalogue, Date today, QWidget* parent = nullptr);
    void store(FirstAnswers& answers) const override;
    void focusFirst() override;
    /// A yes that comes before any training.
    [[nodiscard]] bool isEmergency() const;
    /// While the example is being made, or none is to be had.
    void setBusy(bool busy);

signals:
    void answered();
    void exampleWanted();
    void historyWanted();

private:
    QWidget* makeWords();
    QWidget* makeOtherWays();
    void answer(const std::map<SafetyQuestion, bool>& answers);

    Screen m_screen{};
    SafetyCard* m_safety;
    QPushButton* m_example = nullptr;
    QPushButton* m_history = nullptr;
};

}  // namespace limber::inline gui
