// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/domain/safety_state.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// What the safety gate wants to know before the day begins, with one button for "None of these".
class DelayedQuestions final : public Card {
    Q_OBJECT
public:
    DelayedQuestions(const SafetyState& state, const WorkspaceBridge& bridge, QWidget* parent = nullptr);

signals:
    void answered(const limber::Screen& screen);
    /// At least one is a yes: the page that asks them one by one.
    void oneApplies();
};

}  // namespace limber::inline gui
