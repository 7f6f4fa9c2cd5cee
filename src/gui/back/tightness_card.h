// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"

class QBoxLayout;

namespace limber::inline gui {

/// Tightness now or after the session, the mean of four weeks in words, and a bar a day.
class TightnessCard : public Card {
    Q_OBJECT
public:
    explicit TightnessCard(QWidget* parent = nullptr);
    void show(const BackFacts& facts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFigure(const QString& caption, std::optional<double> tightness, const QString& words, Tone tone);

    void place();

    QBoxLayout* m_layout;
    QLayout* m_figures;
    TightnessBars* m_bars;
};

}  // namespace limber::inline gui
