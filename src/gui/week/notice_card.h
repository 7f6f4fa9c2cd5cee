// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// One line over the week, with the way to what it is about where there is one.
class NoticeLine final : public Card {
    Q_OBJECT
public:
    NoticeLine(const QString& iconName, const QString& sentence, const QString& action, QWidget* parent = nullptr);

signals:
    void followed();
};

/// In place of a plan: why there is none, and what to do.
class NoPlanCard final : public Card {
    Q_OBJECT
public:
    NoPlanCard(const QString& title, const QStringList& reasons, const QString& action, QWidget* parent = nullptr);

signals:
    void followed();
};

}  // namespace limber::inline gui
