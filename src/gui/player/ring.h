// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/routine/player.h"

namespace limber::inline gui {

/// A ring that empties, with the seconds left in it.
class Ring final : public QWidget {
    Q_OBJECT
public:
    explicit Ring(QWidget* parent);
    /// `muted` for the way into a hold and for a pause.
    void show(Milliseconds left, Milliseconds length, bool muted);
    /// Height of the figures; the ring goes around them, and gets smaller with them where there is no room.
    void setPixels(int px);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_pixels = 120;
    int m_seconds = 0;
    double m_share = 1;
    bool m_muted = false;
};

}  // namespace limber::inline gui
