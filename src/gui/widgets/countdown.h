// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace limber::inline gui {

/// A quiet timer: Start, Pause, Go on; counts down and says when it is over.
class Countdown : public QWidget {
    Q_OBJECT
public:
    /// `what` completes the accessible names, as in "Start the timer, Warm pack".
    Countdown(const QString& what, int minutes, QWidget* parent = nullptr);

signals:
    void finished(int minutes);

private:
    enum class State { waiting, running, paused, over };
    void press();
    void tick();
    void show(State state);
    [[nodiscard]] qint64 remaining() const;

    QString m_what;
    int m_minutes;
    State m_state = State::waiting;
    qint64 m_left;
    QElapsedTimer m_since;
    QTimer m_ticker;
    QPushButton* m_button;
    QLabel* m_clock;
};

}  // namespace limber::inline gui
