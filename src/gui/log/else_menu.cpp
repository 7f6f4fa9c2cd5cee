// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/else_menu.h"

#include <QCoreApplication>
#include <QMenu>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kDaysBack = 7;
constexpr int kAgain = 4;

QString tr(const char* text) { return QCoreApplication::translate("LogPage", text); }

}  // namespace

QMenu* makeElseMenu(QWidget& parent, const LogContext& context, const std::function<void(const LogForm&)>& open,
                    std::function<void()> toPast) {
    auto* menu = new QMenu(&parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Something else"));
    const auto offer = [&](const QString& words, const LogForm& form) {
        menu->addAction(words, &parent, [open, form] { open(form); });
    };
    const auto& bridge = context.bridge();
    for (const auto& planned : notYetLogged(context.snapshot(), context.day(), kDaysBack))
        offer(tr("%1: %2").arg(shortDayText(planned.date), bridge.text(planned.block.title)),
              formFor(planned, context));
    if (!menu->isEmpty()) menu->addSeparator();
    for (const auto kind : allOf<SessionKind>()) offer(nameOfKind(kind), formFor(kind, context));
    const auto& sessions = context.snapshot().history->sessions;
    if (sessions.empty()) return menu;
    menu->addSeparator();
    int listed = 0;
    for (auto session = sessions.rbegin(); session != sessions.rend() && listed < kAgain; ++session, ++listed)
        offer(tr("Again, as on %1: %2").arg(shortDayText(session->date), sessionTitle(*session, bridge)),
              formForAgain(*session, context));
    menu->addAction(tr("Another past session …"), &parent, std::move(toPast));
    return menu;
}

}  // namespace limber::inline gui
