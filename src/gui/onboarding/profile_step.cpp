// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/onboarding/profile_step.h"

#include <QVBoxLayout>
#include <algorithm>

#include "gui/settings/profile_card.h"

namespace limber::inline gui {

ProfileStep::ProfileStep(QString title, QString why, QList<ProfileCard*> cards, QWidget* parent)
    : FirstStep(std::move(title), std::move(why), parent), m_cards(std::move(cards)) {
    for (int i = 0; i < m_cards.size(); ++i) (i % 2 == 0 ? left() : right())->addWidget(m_cards.at(i));
    for (auto* column : {left(), right()}) column->addStretch(1);
    clear();
}

void ProfileStep::store(FirstAnswers& answers) const {
    for (const auto* card : m_cards) card->store(answers.profile);
}

void ProfileStep::clear() {
    for (auto* card : m_cards) card->load(Profile{});
}

bool ProfileStep::isValid() const {
    return std::all_of(m_cards.begin(), m_cards.end(), [](const ProfileCard* card) { return card->isValid(); });
}

void ProfileStep::focusFirst() {
    for (auto* child : m_cards.front()->findChildren<QWidget*>())
        if (child->focusPolicy() != Qt::NoFocus && child->isVisible()) return child->setFocus(Qt::OtherFocusReason);
}

}  // namespace limber::inline gui
