// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"

namespace limber::inline gui {

class AppSettings;

/// When the day of a session ends. Applies at once.
class LoggingCard : public Card {
    Q_OBJECT
public:
    explicit LoggingCard(AppSettings& settings, QWidget* parent = nullptr);
};

}  // namespace limber::inline gui
