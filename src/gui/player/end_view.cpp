// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/end_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>
#include <utility>

#include "gui/widgets/card.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/tightness_scale.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kWidth = 560;

int wholeOf(Tightness tightness) { return static_cast<int>(std::lround(tightness.value())); }

QString changeText(const Session& session) {
    if (!session.tightnessBefore) return {};
    const int before = wholeOf(*session.tightnessBefore);
    if (!session.tightnessAfter) return EndView::tr("Before it was %1.").arg(before);
    const int after = wholeOf(*session.tightnessAfter);
    if (after < before) return EndView::tr("%1 before, %2 now: easier.").arg(before).arg(after);
    if (after > before)
        return EndView::tr("%1 before, %2 now: tighter. Leave it at that for today.").arg(before).arg(after);
    return EndView::tr("%1 before and now.").arg(before);
}

}  // namespace

EndView::EndView(QWidget* parent)
    : QWidget(parent),
      m_title(makeLabel(tr("Done"), TextStyle::title, Tone::text, true, this)),
      m_sentence(makeLabel({}, TextStyle::body, Tone::text, true, this)),
      m_change(makeLabel({}, TextStyle::body, Tone::secondary, true, this)),
      m_notice(new Notice(this)),
      m_after(new TightnessScale(tr("How tight now?"), this)),
      m_undo(new QPushButton(tr("Undo"), this)),
      m_again(new QPushButton(tr("Log it again"), this)),
      m_done(new QPushButton(tr("Close"), this)) {
    auto* card = new Card(this);
    card->setMaximumWidth(scaled(kWidth));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(kGap);
    column->addWidget(m_title);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_undo);
    line->addWidget(m_again);
    column->addLayout(line);
    column->addWidget(m_notice);
    column->addWidget(m_after);
    column->addWidget(m_change);
    m_undo->hide();
    m_again->hide();
    m_done->setProperty("primary", true);
    m_done->setProperty("large", true);
    column->addWidget(m_done);
    for (auto* button : {m_undo, m_again, m_done}) button->setAccessibleName(button->text());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    row->addStretch(1);
    row->addWidget(card, 100, Qt::AlignVCenter);
    row->addStretch(1);
    connect(m_after, &TightnessScale::valueChanged, this, &EndView::afterChanged);
    connect(m_undo, &QPushButton::clicked, this, &EndView::undoWanted);
    connect(m_again, &QPushButton::clicked, this, &EndView::logWanted);
    connect(m_done, &QPushButton::clicked, this, &EndView::closeWanted);
}

void EndView::show(const std::optional<Session>& logged) {
    m_undo->setVisible(logged.has_value());
    m_again->setVisible(!logged);
    m_after->setVisible(logged.has_value());
    m_change->clear();
    if (logged) {
        m_notice->clear();
        m_sentence->setText(
            tr("In your log: %1, %2 min.").arg(inRunningText(nameOfKind(logged->kind))).arg(logged->minutes));
        m_after->setValue(logged->tightnessAfter ? std::optional(wholeOf(*logged->tightnessAfter)) : std::nullopt);
        m_change->setText(changeText(*logged));
    } else {
        m_sentence->setText(tr("It is not in your log."));
    }
    m_change->setVisible(!m_change->text().isEmpty());
    if (logged && !std::exchange(m_begun, true)) m_after->setFocus(Qt::OtherFocusReason);
}

void EndView::showNothingDone() {
    for (QWidget* part : {static_cast<QWidget*>(m_undo), static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_after),
                          static_cast<QWidget*>(m_change)})
        part->hide();
    m_title->setText(tr("That was it"));
    m_sentence->setText(tr("You skipped everything, so there is nothing to log."));
    m_done->setFocus(Qt::OtherFocusReason);
}

void EndView::showError(const QString& sentence) {
    show(std::nullopt);
    m_notice->say(sentence, Notice::Kind::lookHere);
}

std::optional<Tightness> EndView::after() const {
    if (!m_after->value()) return std::nullopt;
    return Tightness::from(*m_after->value());
}

}  // namespace limber::inline gui
