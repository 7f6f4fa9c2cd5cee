// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace limber::inline gui {

/// Lets what goes on below the edge of a scroll area fade out, so that it does not look cut.
class ScrollFade final : public QWidget {
    Q_OBJECT
public:
    explicit ScrollFade(QScrollArea& area);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QScrollArea& m_area;
};

}  // namespace limber::inline gui
