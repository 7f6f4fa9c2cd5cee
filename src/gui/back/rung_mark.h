// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber::inline gui {

/// One rung of a way back: passed, where one stands, the next one, or still ahead, joined by a line to its neighbours.
class RungMark final : public QWidget {
    Q_OBJECT
public:
    enum class State { passed, here, next, ahead };
    RungMark(State state, bool first, bool last, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    State m_state;
    bool m_first;
    bool m_last;
};

}  // namespace limber::inline gui
