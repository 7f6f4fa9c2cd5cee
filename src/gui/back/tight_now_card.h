// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"

namespace limber::inline gui {

/// "Tight right now?": five quiet minutes, with the tightness before and after.
class TightNowCard final : public Card {
    Q_OBJECT
public:
    explicit TightNowCard(QWidget* parent = nullptr);

signals:
    void playWanted(const QString& routine, const QString& treatment);
};

}  // namespace limber::inline gui
