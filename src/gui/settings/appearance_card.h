// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"

namespace limber::inline gui {

class AppSettings;

/// Language, theme, text size and motion on this computer.
class AppearanceCard : public Card {
    Q_OBJECT
public:
    explicit AppearanceCard(AppSettings& settings, QWidget* parent = nullptr);
};

}  // namespace limber::inline gui
