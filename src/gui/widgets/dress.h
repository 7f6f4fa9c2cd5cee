// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QLabel;

namespace limber::inline gui {

/// `a` with a share (0-1) of `b` in it.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double share);
[[nodiscard]] QColor disabledText();

/// Gives a label the face and the tone that it was made with, in the theme of now.
void dress(QLabel& label);

}  // namespace limber::inline gui
