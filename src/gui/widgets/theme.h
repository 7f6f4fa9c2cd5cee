// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QString>

#include "limber/domain/plan.h"

class QApplication;
class QLabel;
class QWidget;

namespace limber::inline gui {

/// The colours of one theme; names and uses as in `docs/look.md`.
struct Tokens {
    bool dark = false;
    QColor background, surface, surface2, line, fieldLine, text, text2;
    QColor accent, onAccent, accentSoft;
    QColor ok, okSoft, lookHere, lookHereSoft, urgent, urgentSoft;
    QColor workout, warmUp, stretching, yoga, cardio, rest;
};

enum class ThemeChoice { light, dark, system };
/// Title 22 px semibold, card 16 px semibold, body 14 px, bodyStrong 14 px semibold, small 12 px, number 22 px tabular;
/// all times the text scale.
enum class TextStyle { title, card, body, bodyStrong, small, smallStrong, number };
enum class Tone { text, secondary, accent, ok, lookHere, urgent };

/// Palette, style and fonts of the whole application. `textScale` 0.9-1.5. May be called again at run time.
void applyTheme(QApplication& application, ThemeChoice choice, double textScale);

/// Of the theme applied last, as `QApplication::palette()` is; on the GUI thread only.
[[nodiscard]] const Tokens& tokens();
[[nodiscard]] double textScale();
[[nodiscard]] QFont font(TextStyle style);
/// A label that follows every later theme and text scale by itself; `wrap` breaks lines.
[[nodiscard]] QLabel* makeLabel(const QString& text, TextStyle style, Tone tone = Tone::text, bool wrap = false,
                                QWidget* parent = nullptr);
void setStyle(QLabel& label, TextStyle style, Tone tone);
/// `px` at 100 % text -> device-independent pixels at the current text scale, for heights that hold text.
[[nodiscard]] int scaled(int px);

/// Ramp colour and the colour legible on it, for 0-10.
[[nodiscard]] QColor tightnessColour(int tightness);
[[nodiscard]] QColor onTightness(int tightness);
[[nodiscard]] QColor blockColour(BlockKind kind);
/// An own line icon from `resources/icons/<name>.svg`, drawn in `colour` (the text's when invalid).
[[nodiscard]] QIcon icon(const QString& name, QColor colour = {});
/// The same in a colour that follows the theme, as in `icon("check", &Tokens::onAccent)`.
[[nodiscard]] QIcon icon(const QString& name, QColor Tokens::*colour);
[[nodiscard]] QString iconName(BlockKind kind);

inline constexpr int kGrid = 8;
inline constexpr int kPageMargin = 24;
inline constexpr int kCardPadding = 16;
inline constexpr int kGap = 16;
inline constexpr int kCardRadius = 10;
inline constexpr int kBlockRadius = 8;
inline constexpr int kButtonHeight = 36;

}  // namespace limber::inline gui
