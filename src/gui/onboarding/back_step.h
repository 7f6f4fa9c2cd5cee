// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/onboarding/first_step.h"

class QLabel;

namespace limber::inline gui {

class BodyMap;
class TightnessScale;

/// How tight the back is now, as a first check-in, and what hurts, so that the first week goes round it.
class BackStep final : public FirstStep {
    Q_OBJECT
public:
    explicit BackStep(Date today, QWidget* parent = nullptr);
    void store(FirstAnswers& answers) const override;
    void clear() override;
    void focusFirst() override;

private:
    QWidget* makeTightness();
    QWidget* makePlaces();
    void sayPlaces();

    Date m_today;
    TightnessScale* m_tightness;
    BodyMap* m_map;
    QLabel* m_places;
};

}  // namespace limber::inline gui
