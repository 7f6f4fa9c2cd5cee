// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/entries_link.h"

#include <QLocale>
#include <QMenu>
#include <algorithm>
#include <optional>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

QString countText(std::size_t sessions, std::size_t mornings) {
    if (sessions > 0 && mornings > 0) return EntriesLink::tr("%1 entries").arg(sessions + mornings);
    const QString first = sessions == 1 ? EntriesLink::tr("1 session") : EntriesLink::tr("%1 sessions").arg(sessions);
    const QString second = mornings == 1 ? EntriesLink::tr("1 morning") : EntriesLink::tr("%1 mornings").arg(mornings);
    return mornings == 0 ? first : second;
}

QString number(const Tightness& tightness) { return QLocale().toString(tightness.value(), 'g', 3); }

struct Entry {
    Date date{};
    QString text{};
    std::optional<SessionId> session{};
};

}  // namespace

QString entryText(const Session& session) {
    QString text = shortDayText(session.date) + QStringLiteral(" · ") + inRunningText(nameOfKind(session.kind));
    QStringList readings;
    for (const auto& reading : {session.tightnessBefore, session.tightnessAfter})
        if (reading) readings.append(number(*reading));
    if (!readings.isEmpty())
        text += QStringLiteral(" · ") + EntriesLink::tr("tightness %1").arg(readings.join(QStringLiteral(" → ")));
    return text;
}

EntriesLink::EntriesLink(std::vector<SessionId> sessions, std::vector<Date> mornings, const QString& about,
                         const WorkspaceBridge& bridge, QWidget* parent)
    : QPushButton(parent), m_sessions(std::move(sessions)), m_mornings(std::move(mornings)), m_bridge(bridge) {
    setText(countText(m_sessions.size(), m_mornings.size()));
    setAccessibleName(text() + ", " + about);
    setProperty("link", true);
    setCursor(Qt::PointingHandCursor);
    if (m_sessions.empty() && m_mornings.empty()) hide();
    connect(this, &QPushButton::clicked, this, &EntriesLink::open);
}

void EntriesLink::open() {
    std::vector<Entry> entries;
    for (const auto& session : m_bridge.snapshot().history->sessions)
        if (std::find(m_sessions.begin(), m_sessions.end(), session.id) != m_sessions.end())
            entries.push_back({session.date, entryText(session), session.id});
    for (const Date date : m_mornings) entries.push_back({date, tr("%1 · morning").arg(shortDayText(date)), {}});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.date > b.date; });
    const auto show = [this](const Entry& entry) {
        if (entry.session)
            emit showSession(*entry.session);
        else
            emit showMorning(entry.date);
    };
    if (entries.size() == 1) return show(entries.front());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(accessibleName());
    for (const auto& entry : entries) menu->addAction(entry.text, this, [show, entry] { show(entry); });
    menu->popup(mapToGlobal(QPoint(0, height())));
    if (!menu->actions().isEmpty()) menu->setActiveAction(menu->actions().constFirst());
}

}  // namespace limber::inline gui
