// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"

class QScrollArea;
class QVBoxLayout;

namespace limber::inline gui {

/// A card whose middle scrolls by itself, or is as high as it needs when the whole page scrolls.
class ScrollCard : public Card {
    Q_OBJECT
public:
    explicit ScrollCard(QWidget* parent = nullptr);
    void setScrolling(bool scrolling);
    /// As wide as what scrolls needs: nothing is cut at the side.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setHeader(QWidget* header);
    void setFooter(QWidget* footer);
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_outer;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QVBoxLayout* m_column;
};

/// Keeps the right margin of what scrolls in line with what does not, whether the bar shows or not.
void alignBesideScrollBar(QScrollArea& area, QVBoxLayout& content, int margin);

}  // namespace limber::inline gui
