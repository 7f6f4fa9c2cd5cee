// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber::inline gui {

/// So many of so many, as a row of filled and empty bars.
class StepsDone : public QWidget {
    Q_OBJECT
public:
    StepsDone(int done, int of, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {200, 10}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_done;
    int m_of;
};

}  // namespace limber::inline gui
