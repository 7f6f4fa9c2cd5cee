// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"

namespace limber::inline gui {

/// The way to the help, and which version this is.
class AboutCard final : public Card {
    Q_OBJECT
public:
    explicit AboutCard(QWidget* parent = nullptr);

signals:
    /// "about" or empty: what to open it at.
    void helpWanted(const QString& at);
};

}  // namespace limber::inline gui
