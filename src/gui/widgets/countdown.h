// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;

namespace limber::inline gui {

/// Milliseconds of a clock that never goes back.
using Ticks = std::function<qint64()>;
[[nodiscard]] Ticks steadyTicks();

/// A time that runs out, whether or not a widget shows it.
class CountdownClock final : public QObject {
    Q_OBJECT
public:
    enum class State { waiting, running, paused, over };
    CountdownClock(int minutes, Ticks ticks, QObject* parent);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] qint64 left() const;  ///< milliseconds
    [[nodiscard]] qint64 passed() const { return m_length - left(); }
    /// Goes on where an earlier one was after `passed` milliseconds, running or in a pause.
    void takeUp(qint64 passed, bool running);
    /// Starts, pauses, goes on, or begins anew.
    void press();
    /// Ends it before its time; what has passed counts, less than half a minute does not.
    void end();
    /// Looks at the clock; done by itself four times a second while it runs.
    void look();

signals:
    void changed();
    void finished(int minutes);

private:
    void enter(State state);

    qint64 m_length;
    Ticks m_ticks;
    State m_state = State::waiting;
    qint64 m_left;
    qint64 m_since = 0;
    QTimer m_ticker;
};

/// A quiet timer: Start, Pause, Go on, End; counts down and says when it is over.
class Countdown final : public QWidget {
    Q_OBJECT
public:
    /// `what` completes the accessible names, as in "Timer, Hot pack".
    Countdown(const QString& what, CountdownClock& clock, QWidget* parent = nullptr);

private:
    void refresh();

    QString m_what;
    CountdownClock& m_clock;
    QLabel* m_time;
    QPushButton* m_button;
    QPushButton* m_end;
};

}  // namespace limber::inline gui
