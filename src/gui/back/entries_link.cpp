// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/entries_link.h"

#include <QLocale>
#include <QMenu>
#include <algorithm>

#include "gui/app/self_test_words.h"
#include "gui/app/workspace_bridge.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

QString countText(const CitedEntries& cited) {
    const auto count = cited.count();
    if (count == cited.sessions.size())
        return count == 1 ? EntriesLink::tr("1 session") : EntriesLink::tr("%1 sessions").arg(count);
    if (count == cited.mornings.size())
        return count == 1 ? EntriesLink::tr("1 morning") : EntriesLink::tr("%1 mornings").arg(count);
    if (count == cited.selfTests.size())
        return count == 1 ? EntriesLink::tr("1 self-test") : EntriesLink::tr("%1 self-tests").arg(count);
    return EntriesLink::tr("%1 entries").arg(count);
}

QString number(const Tightness& tightness) { return QLocale().toString(tightness.value(), 'g', 3); }

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

EntriesLink::EntriesLink(CitedEntries cited, const QString& about, const WorkspaceBridge& bridge, QWidget* parent)
    : QPushButton(parent), m_cited(std::move(cited)), m_bridge(bridge) {
    setText(countText(m_cited));
    setAccessibleName(text() + ", " + about);
    setProperty("link", true);
    setCursor(Qt::PointingHandCursor);
    if (m_cited.count() == 0) hide();
    connect(this, &QPushButton::clicked, this, &EntriesLink::open);
}

/// Newest first.
std::vector<EntriesLink::Entry> EntriesLink::entries() {
    std::vector<Entry> entries;
    for (const auto& session : m_bridge.snapshot().history->sessions)
        if (std::find(m_cited.sessions.begin(), m_cited.sessions.end(), session.id) != m_cited.sessions.end())
            entries.push_back({session.date, entryText(session), [this, id = session.id] { emit showSession(id); }});
    for (const Date date : m_cited.mornings)
        entries.push_back({date, tr("%1 · morning").arg(shortDayText(date)), [this, date] { emit showMorning(date); }});
    for (const auto& test : m_cited.selfTests)
        entries.push_back({test.date,
                           shortDayText(test.date) + QStringLiteral(" · ") + inRunningText(nameOfTest(test.test)) +
                               QStringLiteral(" · ") + resultText(test.test, test.value),
                           [this, kind = test.test] { emit showSelfTest(kind); }});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.date > b.date; });
    return entries;
}

void EntriesLink::open() {
    const auto all = entries();
    if (all.size() == 1) return all.front().show();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(accessibleName());
    for (const auto& entry : all) menu->addAction(entry.text, this, entry.show);
    menu->popup(mapToGlobal(QPoint(0, height())));
    if (!menu->actions().isEmpty()) menu->setActiveAction(menu->actions().constFirst());
}

}  // namespace limber::inline gui
