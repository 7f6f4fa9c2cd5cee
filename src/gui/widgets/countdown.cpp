// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/countdown.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

Countdown::Countdown(const QString& what, int minutes, QWidget* parent)
    : QWidget(parent), m_what(what), m_minutes(minutes), m_left(qint64{minutes} * 60'000) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_clock = makeLabel({}, TextStyle::bodyStrong, Tone::text, false, this);
    m_button = new QPushButton;
    row->addWidget(m_clock);
    row->addWidget(m_button);
    m_ticker.setInterval(250);
    connect(m_button, &QPushButton::clicked, this, &Countdown::press);
    connect(&m_ticker, &QTimer::timeout, this, &Countdown::tick);
    show(State::waiting);
}

qint64 Countdown::remaining() const {
    return m_state == State::running ? std::max<qint64>(m_left - m_since.elapsed(), 0) : m_left;
}

void Countdown::press() {
    if (m_state == State::running) {
        m_left = remaining();
        return show(State::paused);
    }
    if (m_state == State::over) m_left = qint64{m_minutes} * 60'000;
    m_since.start();
    show(State::running);
}

void Countdown::show(State state) {
    m_state = state;
    state == State::running ? m_ticker.start() : m_ticker.stop();
    m_clock->setVisible(state != State::waiting);
    const QString word = state == State::waiting   ? tr("Timer")
                         : state == State::running ? tr("Pause")
                         : state == State::paused  ? tr("Go on")
                                                   : tr("Again");
    m_button->setText(word);
    m_button->setAccessibleName(word + ", " + m_what);
    m_button->setIcon(icon(state == State::running ? "pause" : "play"));
    tick();
}

void Countdown::tick() {
    const qint64 seconds = (remaining() + 999) / 1000;
    m_clock->setText(m_state == State::over
                         ? tr("Done")
                         : QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0')));
    if (m_state != State::running || seconds > 0) return;
    m_left = 0;
    show(State::over);
    emit finished(m_minutes);
}

}  // namespace limber::inline gui
