// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QBoxLayout;
class QWidget;

namespace limber::inline gui {

/// Items of the layout beside each other where `width` is at least `least` and holds what they need, elsewhere below
/// each other; whether they stand beside each other.
bool putBesideWhereTheyFit(QBoxLayout& items, int width, int least = 0);

/// Calls `arrange` whenever the widget has another size, or what is in it comes to need another.
void whenRoomOrNeedsChange(QWidget& widget, std::function<void()> arrange);

}  // namespace limber::inline gui
