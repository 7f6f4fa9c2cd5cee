// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"

class QHBoxLayout;

namespace limber::inline gui {

/// Tightness now or after the session, the mean of four weeks in words, and a bar a day.
class TightnessCard : public Card {
    Q_OBJECT
public:
    explicit TightnessCard(QWidget* parent = nullptr);
    void show(const BackFacts& facts);

private:
    void addFigure(const QString& caption, std::optional<double> tightness, const QString& words, Tone tone);

    QHBoxLayout* m_figures;
    TightnessBars* m_bars;
};

}  // namespace limber::inline gui
