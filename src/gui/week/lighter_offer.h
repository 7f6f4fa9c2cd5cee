// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/domain/plan.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline gui {

/// A lighter version of a workout, to be used today or left.
class LighterOffer final : public Card {
    Q_OBJECT
public:
    LighterOffer(const PlanBlock& lighter, const Catalogue& catalogue, QWidget* parent);
    void focusFirst();

signals:
    void used();
    void left();
};

}  // namespace limber::inline gui
