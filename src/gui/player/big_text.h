// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include "gui/widgets/theme.h"

class QLabel;
class QWidget;

namespace limber::inline gui {

/// `px` of a window of 1360 x 850, growing and shrinking with `window`, never below `least`.
[[nodiscard]] int sizedFor(QSize window, int px, int least);

/// A label to be read from a mat; its size is set by `setPixels`, its colour follows the theme.
[[nodiscard]] QLabel* makeBigLabel(Tone tone, QWidget* parent);
void setPixels(QLabel& label, int px, QFont::Weight weight = QFont::Normal);

}  // namespace limber::inline gui
