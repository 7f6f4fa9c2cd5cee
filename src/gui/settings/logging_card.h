// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class AppSettings;

/// Where a week begins and when the day of a session ends, on this computer. Applies at once.
class LoggingCard : public Card {
    Q_OBJECT
public:
    explicit LoggingCard(AppSettings& settings, QWidget* parent = nullptr);

private:
    void addFirstDay(QVBoxLayout& column, AppSettings& settings);
    void addEndOfDay(QVBoxLayout& column, AppSettings& settings);
};

}  // namespace limber::inline gui
