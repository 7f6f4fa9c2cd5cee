// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPainter;
class QStyleOption;
class QWidget;

namespace limber::inline gui {

/// The measures of a push button, in device-independent pixels at the current text scale. Its kinds are the dynamic
/// properties that are true: "primary", "quiet", "link", "compact", "large", "control", "square", "inline", "choice",
/// "dashed", "dose", "minutes", "tooMuch"; they may be combined.
struct ButtonLook {
    int height = 0;  ///< at least, with its border
    int left = 0;    ///< from its edge to what it holds
    int right = 0;
    int bleed = 0;  ///< how far its surface reaches out of sight on the left, so that its word stands at its edge
    bool isSquare = false;
    bool beginsLeft = false;
    int radius = 0;
    QFont font{};
};
[[nodiscard]] ButtonLook lookOf(const QWidget& button);

/// What it is drawn with in a state: at rest, under the pointer, pressed, checked, with the focus, disabled.
struct ButtonColours {
    QColor fill{};
    QColor border{};
    QColor text{};
    bool isDotted = false;
    bool isUnderlined = false;
    bool hasFocus = false;
};
[[nodiscard]] ButtonColours coloursOf(const QWidget& button, const QStyleOption& option);

/// All of it but its word and its icon.
void drawSurface(const QWidget& button, const QStyleOption& option, QPainter& painter);

}  // namespace limber::inline gui
