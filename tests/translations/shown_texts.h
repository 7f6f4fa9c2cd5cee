// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

class QWidget;

namespace limber::test {

struct ShownText {
    QString text{};
    QString place{};         ///< class of the widget and of what holds it
    bool isClipped = false;  ///< it needs more room than it has, and no tooltip says it in full
};

/// What the visible widgets below show, say on hover and are called, the rows of lists included.
[[nodiscard]] std::vector<ShownText> shownTexts(const QWidget& window);

}  // namespace limber::test
