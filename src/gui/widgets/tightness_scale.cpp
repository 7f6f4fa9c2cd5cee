// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tightness_scale.h"

#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

TightnessScale::TightnessScale(const QString& title, QWidget* parent)
    : RatingScale(title,
                  {.words = tightnessWords,
                   .fill = [](int rating, bool) { return tightnessColour(rating); },
                   .ink = [](int rating, bool) { return onTightness(rating); }},
                  parent) {}

EffortScale::EffortScale(const QString& title, QWidget* parent)
    : RatingScale(title,
                  {.words = effortWords,
                   .fill = [](int, bool chosen) { return chosen ? tokens().accentSoft : tokens().surface; },
                   .ink = [](int, bool chosen) { return chosen ? tokens().accent : tokens().text; },
                   .showsTitle = false,
                   .hint = tr("for the whole session")},
                  parent) {}

}  // namespace limber::inline gui
