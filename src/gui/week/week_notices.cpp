// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_notices.h"

#include <QVBoxLayout>
#include <algorithm>

#include "gui/week/notice_card.h"
#include "gui/week/week_text.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kAway = 7;

}  // namespace

WeekNotices::WeekNotices(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kGrid);
}

void WeekNotices::add(const QString& iconName, const QString& sentence, const QString& action,
                      std::function<void()> follow) {
    auto* line = new NoticeLine(iconName, sentence, action, this);
    if (follow) connect(line, &NoticeLine::followed, this, std::move(follow));
    m_rows->addWidget(line);
}

void WeekNotices::show(const WeekView& week) {
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const bool planned = week.safety.limits.planAllowed;
    const bool thisWeek = week.today >= week.from && !week.isPast();
    if (planned && week.safety.level == SafetyLevel::unscreened)
        add(QStringLiteral("shield"), tr("Until you have answered the safety questions, your plan stays light."),
            tr("Answer the safety questions"), [this] { emit goTo(PageId::settings, QStringLiteral("safety")); });
    if (planned && thisWeek && week.daysAway >= kAway)
        add(QStringLiteral("hand"),
            tr("Welcome back. Your last entry is %n days old; a new plan starts a little lighter.", nullptr,
               week.daysAway),
            tr("Replan"), [this] { emit replanWanted(); });
    if (planned && week.changesWaiting && !week.isPast())
        add(QStringLiteral("sparkle"), tr("Your log suggests changes to the coming week."), tr("See the changes"),
            [this] { emit goTo(PageId::back, {}); });
    if (planned && !week.isPast()) addOfNotes(week);
    if (week.isPast()) addOfPast(week);
    setVisible(m_rows->count() > 0);
}

void WeekNotices::addOfNotes(const WeekView& week) {
    if (!week.note) return;
    const WeekNote& note = *week.note;
    QStringList differences;
    if (note.ill.value_or(false)) differences << tr("you are ill");
    if (note.equipment) differences << tr("other equipment");
    if (!note.minutes.empty()) differences << tr("other minutes");
    if (!differences.isEmpty())
        add(QStringLiteral("week"), tr("This week is different: %1.").arg(differences.join(QStringLiteral(", "))),
            tr("Change"), [this] { emit differentWanted(); });
    QStringList regions;
    Date until{};
    for (const auto& hurt : note.hurts) {
        if (hurt.until < week.today) continue;
        regions << nameOfRegion(hurt.region);
        until = std::max(until, hurt.until);
    }
    if (!regions.isEmpty())
        add(QStringLiteral("hand"),
            tr("The plan goes round your %1 until %2.").arg(regions.join(QStringLiteral(", ")), weekdayText(until)),
            tr("Change"), [this] { emit hurtsWanted(); });
}

void WeekNotices::addOfPast(const WeekView& week) {
    int planned = 0;
    int done = 0;
    int plannedMinutes = 0;
    int doneMinutes = 0;
    int besides = 0;
    for (const auto& day : week.days) {
        for (const auto& block : day.plan.blocks) {
            const bool carriedOut = block.mark == BlockMark::done || block.mark == BlockMark::changed;
            ++planned;
            plannedMinutes += block.minutes;
            done += carriedOut ? 1 : 0;
            doneMinutes += carriedOut ? block.minutes : 0;
        }
        besides += static_cast<int>(day.logged.size());
    }
    QStringList sentences;
    if (planned > 0)
        sentences << tr("%1 of %2 planned were done, about %3 of %4 minutes.")
                         .arg(done)
                         .arg(planned)
                         .arg(doneMinutes)
                         .arg(plannedMinutes);
    if (besides > 0)
        sentences << (planned > 0 ? tr("%n more sessions are in the log.", nullptr, besides)
                                  : tr("%n sessions are in the log; nothing was planned.", nullptr, besides));
    if (!sentences.isEmpty()) add(QStringLiteral("history"), sentences.join(QLatin1Char(' ')), {}, {});
}

}  // namespace limber::inline gui
