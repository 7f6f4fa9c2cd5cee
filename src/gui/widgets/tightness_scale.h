// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/rating_scale.h"

namespace limber::inline gui {

/// How tight, in the tightness ramp.
class TightnessScale : public RatingScale {
    Q_OBJECT
public:
    explicit TightnessScale(const QString& title, QWidget* parent = nullptr);
};

/// How hard a session was. The question stands beside it.
class EffortScale : public RatingScale {
    Q_OBJECT
public:
    explicit EffortScale(const QString& title, QWidget* parent = nullptr);
};

}  // namespace limber::inline gui
