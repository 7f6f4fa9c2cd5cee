// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/rest_timer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

/// So long after its beginning nobody is resting any more.
constexpr int kForgottenSeconds = 15 * 60;

QString clockText(qint64 seconds) {
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

RestTimer::RestTimer(std::function<qint64()> now, QWidget* parent) : QWidget(parent), m_now(std::move(now)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    auto* sign = new QLabel;
    sign->setPixmap(icon("timer", &Tokens::text2).pixmap(scaled(16), scaled(16)));
    m_words = makeLabel({}, TextStyle::bodyStrong);
    auto* close = new QPushButton(tr("Dismiss"));
    close->setProperty("link", true);
    close->setAccessibleName(tr("Dismiss the rest timer"));
    row->addWidget(sign);
    row->addWidget(m_words);
    row->addWidget(close);
    row->addStretch(1);
    m_ticker.setInterval(250);
    hide();
    connect(&m_ticker, &QTimer::timeout, this, &RestTimer::tick);
    connect(close, &QPushButton::clicked, this, [this] {
        m_dismissed = true;
        m_ticker.stop();
        hide();
        emit dismissed();
    });
}

void RestTimer::begin(int seconds) {
    if (m_dismissed) return;
    m_seconds = seconds;
    m_began = m_now();
    m_ticker.start();
    tick();
    show();
}

void RestTimer::reset() {
    m_dismissed = false;
    m_ticker.stop();
    hide();
}

void RestTimer::tick() {
    const qint64 passed = (m_now() - m_began) / 1000;
    if (passed > kForgottenSeconds) return reset();
    const bool over = passed >= m_seconds;
    if (over != m_over) limber::setStyle(*m_words, TextStyle::bodyStrong, over ? Tone::ok : Tone::text);
    m_over = over;
    m_words->setText(over ? tr("Rested %1, ready for the next set").arg(clockText(passed))
                          : tr("Rest %1 of %2").arg(clockText(passed), clockText(m_seconds)));
    setAccessibleName(m_words->text());
}

QString RestTimer::words() const { return m_words->text(); }

void RestTimer::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    tick();
}

}  // namespace limber::inline gui
