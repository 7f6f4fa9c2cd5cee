// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class Segmented;
class TreatmentTimers;
class WorkspaceBridge;

/// "What helps": tips for now, the next session and this week, and what is not for this person.
class HelpsCard : public Card {
    Q_OBJECT
public:
    HelpsCard(WorkspaceBridge& bridge, TreatmentTimers& timers, QWidget* parent = nullptr);
    void show(const TipList& tips);

signals:
    void used(const QString& treatment);
    void playWanted(const QString& routine, const QString& treatment);

private:
    void showGroup();
    void addMore(int hidden);
    void showWithheld();

    const WorkspaceBridge& m_bridge;
    TreatmentTimers& m_timers;
    TipList m_tips;
    bool m_chosen = false;
    bool m_all = false;
    Segmented* m_groups;
    QVBoxLayout* m_list;
    QVBoxLayout* m_withheld;
};

}  // namespace limber::inline gui
