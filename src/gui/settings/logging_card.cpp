// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/logging_card.h"

#include <QLabel>
#include <QVBoxLayout>
#include <array>

#include "gui/app/app_settings.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {
constexpr std::array kHours{0, 2, 3, 4, 5, 6};
constexpr std::array kFirstDays{Weekday::mon, Weekday::sun, Weekday::sat};
}  // namespace

LoggingCard::LoggingCard(AppSettings& settings, QWidget* parent) : Card(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("Days and weeks"), TextStyle::card, Tone::text, true));
    addFirstDay(*column, settings);
    addEndOfDay(*column, settings);
}

void LoggingCard::addFirstDay(QVBoxLayout& column, AppSettings& settings) {
    column.addWidget(makeLabel(tr("The week begins on"), TextStyle::bodyStrong));
    QStringList words{tr("As the system")};
    for (const auto day : kFirstDays) words.append(nameOfWeekday(day));
    auto* first = new Segmented(tr("The week begins on"), words);
    first->setChosen(0);
    for (std::size_t i = 0; i < kFirstDays.size(); ++i)
        if (settings.firstWeekday() == kFirstDays[i]) first->setChosen(static_cast<int>(i) + 1);
    column.addWidget(first);
    connect(first, &Segmented::changed, this, [&settings](int index) {
        settings.setFirstWeekday(index == 0 ? std::nullopt
                                            : std::optional(kFirstDays[static_cast<std::size_t>(index - 1)]));
    });
}

void LoggingCard::addEndOfDay(QVBoxLayout& column, AppSettings& settings) {
    column.addWidget(makeLabel(tr("The day ends at"), TextStyle::bodyStrong));
    QStringList words;
    for (const int hour : kHours) words.append(timeText({60 * hour}));
    auto* ends = new Segmented(tr("The day ends at"), words);
    for (std::size_t i = 0; i < kHours.size(); ++i)
        if (kHours[i] <= settings.dayEndsAtHour()) ends->setChosen(static_cast<int>(i));
    column.addWidget(ends);
    column.addWidget(
        makeLabel(tr("What you log before then belongs to the day before, unless you choose another date."),
                  TextStyle::small, Tone::secondary, true));
    connect(ends, &Segmented::changed, this,
            [&settings](int index) { settings.setDayEndsAtHour(kHours[static_cast<std::size_t>(index)]); });
}

}  // namespace limber::inline gui
