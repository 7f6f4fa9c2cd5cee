// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/draft_offer.h"

#include "gui/app/workspace_bridge.h"
#include "gui/log/draft_keeper.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

QString sentenceFor(Date date, Date today) {
    const int days = daysBetween(date, today);
    if (days == 0) return DraftOffer::tr("You were logging today’s session.");
    if (days > 0 && days < 7)
        return DraftOffer::tr("You were logging %1’s session.").arg(nameOfWeekday(weekdayOf(date)));
    return DraftOffer::tr("You were logging the session of %1.").arg(dayText(date));
}

}  // namespace

DraftOffer::DraftOffer(DraftKeeper& drafts, const LogContext& context, QWidget* parent)
    : Notice(parent), m_drafts(drafts), m_context(context) {}

void DraftOffer::refresh() {
    clear();
    const auto* waiting = m_drafts.waiting();
    if (waiting == nullptr) return;
    say(sentenceFor(waiting->session.date, m_context.day()), Notice::Kind::quiet);
    offer(tr("Go on"), [this] {
        if (const auto draft = m_drafts.takeWaiting()) emit goOn(*draft);
    });
    offer(tr("Discard"), [this] {
        m_drafts.takeWaiting();
        refresh();
    });
}

}  // namespace limber::inline gui
