// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QBoxLayout;
class QWidget;

namespace limber::inline gui {

/// Items of the layout beside each other where `width` holds what they need at least, elsewhere below each other;
/// whether they stand beside each other.
bool putBesideWhereTheyFit(QBoxLayout& items, int width);

/// Calls `arrange` whenever what is in the widget comes to need another size.
void whenNeedsChange(QWidget& widget, std::function<void()> arrange);

}  // namespace limber::inline gui
