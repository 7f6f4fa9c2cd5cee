// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/domain/safety_state.h"

class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// What the safety gate has to say below an emergency: questions to ask now, answers to talk over, questions that are
/// still open. Hidden while there is nothing.
class SafetyBox : public Card {
    Q_OBJECT
public:
    explicit SafetyBox(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void show(const SafetyState& state);

signals:
    void answered(const limber::Screen& screen);
    void openQuestions();

private:
    void addQuestionsNow(const SafetyState& state);
    void addPrompt(SafetyQuestion question);
    void addToTalkOver(SafetyQuestion question, const QString& what, const QString& why);
    void addOpenQuestions(const QString& why);
    void addReasons(const SafetyState& state);

    const WorkspaceBridge& m_bridge;
    QVBoxLayout* m_column;
};

}  // namespace limber::inline gui
