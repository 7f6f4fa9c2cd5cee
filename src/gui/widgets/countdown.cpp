// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/countdown.h"

#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>
#include <utility>

#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

constexpr qint64 kMinute = 60'000;
constexpr int kTickMilliseconds = 250;

QString timeText(qint64 milliseconds) {
    const qint64 seconds = (milliseconds + 999) / 1000;
    const auto two = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600) return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

}  // namespace

Ticks steadyTicks() {
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

CountdownClock::CountdownClock(int minutes, Ticks ticks, QObject* parent)
    : QObject(parent), m_length(minutes * kMinute), m_ticks(std::move(ticks)), m_left(m_length) {
    m_ticker.setInterval(kTickMilliseconds);
    connect(&m_ticker, &QTimer::timeout, this, &CountdownClock::look);
}

qint64 CountdownClock::left() const {
    return m_state == State::running ? std::max<qint64>(m_left - (m_ticks() - m_since), 0) : m_left;
}

void CountdownClock::enter(State state) {
    m_left = left();
    m_since = m_ticks();
    m_state = state;
    state == State::running ? m_ticker.start() : m_ticker.stop();
    emit changed();
}

void CountdownClock::press() {
    if (m_state == State::running) return enter(State::paused);
    if (m_state == State::over) m_left = m_length;
    enter(State::running);
}

void CountdownClock::takeUp(qint64 passed, bool running) {
    m_left = std::clamp<qint64>(m_length - passed, 0, m_length);
    m_since = m_ticks();
    m_state = State::paused;
    running ? enter(State::running) : emit changed();
}

void CountdownClock::end() {
    const auto minutes = static_cast<int>((m_length - left() + kMinute / 2) / kMinute);
    enter(minutes > 0 ? State::over : State::waiting);
    m_left = m_length;
    emit changed();
    if (minutes > 0) emit finished(minutes);
}

void CountdownClock::look() {
    if (m_state != State::running) return;
    if (left() == 0) return end();
    emit changed();
}

Countdown::Countdown(const QString& what, CountdownClock& clock, QWidget* parent)
    : QWidget(parent),
      m_what(what),
      m_clock(clock),
      m_time(makeLabel({}, TextStyle::bodyStrong, Tone::text, false, this)),
      m_button(new QPushButton(this)),
      m_end(new QPushButton(tr("End"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    for (QWidget* part : {static_cast<QWidget*>(m_time), static_cast<QWidget*>(m_button), static_cast<QWidget*>(m_end)})
        row->addWidget(part);
    m_end->setProperty("quiet", true);
    m_end->setAccessibleName(tr("End, %1").arg(what));
    connect(m_button, &QPushButton::clicked, &clock, &CountdownClock::press);
    connect(m_end, &QPushButton::clicked, &clock, &CountdownClock::end);
    connect(&clock, &CountdownClock::changed, this, &Countdown::refresh);
    refresh();
}

void Countdown::refresh() {
    using State = CountdownClock::State;
    const State state = m_clock.state();
    const bool begun = state == State::running || state == State::paused;
    m_time->setVisible(state != State::waiting);
    m_time->setText(state == State::over ? tr("Done") : timeText(m_clock.left()));
    m_end->setVisible(begun);
    const QString word = state == State::waiting   ? tr("Timer")
                         : state == State::running ? tr("Pause")
                         : state == State::paused  ? tr("Go on")
                                                   : tr("Again");
    if (m_button->text() == word) return;
    m_button->setText(word);
    m_button->setAccessibleName(word + QStringLiteral(", ") + m_what);
    m_button->setIcon(icon(state == State::running ? QStringLiteral("pause") : QStringLiteral("play"), &Tokens::text));
}

}  // namespace limber::inline gui
