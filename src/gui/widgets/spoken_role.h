// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>
#include <functional>
#include <vector>

namespace limber::inline gui {

/// What can be done with a painted widget, by name, from a screen reader.
struct SpokenAction {
    QString name{};  ///< `QAccessibleActionInterface::pressAction()` for what Enter does
    std::function<void()> run{};
};

/// First thing in the widget's constructor: the first event that names it fixes what it is. Tells screen readers what a
/// painted widget is, and what can be done with it. Name and description stay those of the widget.
void speakAs(QWidget& widget, QAccessible::Role role, std::vector<SpokenAction> actions = {});

/// Once, before the first window: what a screen reader does to a button is a press by a person.
void speakButtonsAsPressed();

}  // namespace limber::inline gui
