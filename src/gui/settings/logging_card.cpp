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
}  // namespace

LoggingCard::LoggingCard(AppSettings& settings, QWidget* parent) : Card(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("Logging"), TextStyle::card, Tone::text, true));
    column->addWidget(makeLabel(tr("The day ends at"), TextStyle::bodyStrong));
    QStringList words;
    for (const int hour : kHours) words.append(timeText({60 * hour}));
    auto* ends = new Segmented(tr("The day ends at"), words);
    for (std::size_t i = 0; i < kHours.size(); ++i)
        if (kHours[i] <= settings.dayEndsAtHour()) ends->setChosen(static_cast<int>(i));
    column->addWidget(ends);
    column->addWidget(
        makeLabel(tr("What you log before then belongs to the day before, unless you choose another date."),
                  TextStyle::small, Tone::secondary, true));
    connect(ends, &Segmented::changed, this,
            [&settings](int index) { settings.setDayEndsAtHour(kHours[static_cast<std::size_t>(index)]); });
}

}  // namespace limber::inline gui
