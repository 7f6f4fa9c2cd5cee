// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/big_text.h"

#include <QLabel>
#include <algorithm>
#include <cmath>

namespace limber::inline gui {
namespace {

constexpr QSizeF kDrawnFor{1360, 850};

}  // namespace

int sizedFor(QSize window, int px, int least) {
    const double share = std::min(window.width() / kDrawnFor.width(), window.height() / kDrawnFor.height());
    return std::max(least, static_cast<int>(std::lround(px * share)));
}

QLabel* makeBigLabel(Tone tone, QWidget* parent) {
    auto* label = makeLabel({}, TextStyle::body, tone, true, parent);
    label->setProperty("face", QVariant());
    return label;
}

void setPixels(QLabel& label, int px, QFont::Weight weight) {
    QFont font = limber::font(TextStyle::body);
    font.setPixelSize(px);
    font.setWeight(weight);
    label.setFont(font);
}

}  // namespace limber::inline gui
