// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/widgets/theme.h"
#include "limber/knowledge/catalogue.h"
#include "limber/routine/player.h"

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace limber::inline gui {

class Ring;

/// Beside the figure: what to do now, for how long, and what is next.
class NowPanel final : public QWidget {
    Q_OBJECT
public:
    NowPanel(CataloguePtr catalogue, QWidget* parent);
    void show(const Player& player);
    /// Sizes for a window of that size.
    void fit(QSize window);

private:
    QLabel* addFact(QVBoxLayout& facts, Tone tone);
    void tell(const Player& player);
    void showExtras();

    CataloguePtr m_catalogue;
    QLabel* m_now;
    QLabel* m_name;
    QLabel* m_side;
    QLabel* m_cue;
    Ring* m_ring;
    QHBoxLayout* m_row;
    QList<QLabel*> m_facts{};
    QLabel* m_musclesWord;
    QLabel* m_muscles;
    QLabel* m_nextWord;
    QLabel* m_next;
    QStringList m_cues{};
    bool m_roomy = true;
    bool m_tall = true;
};

}  // namespace limber::inline gui
