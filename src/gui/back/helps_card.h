// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class ChangesBox;
class GetHelp;
class Segmented;
class TreatmentTimers;
class WorkspaceBridge;

/// "What helps": tips for now, the next session and this week, what is not for this person, and the proposed changes.
class HelpsCard : public Card {
    Q_OBJECT
public:
    HelpsCard(WorkspaceBridge& bridge, TreatmentTimers& timers, QWidget* parent = nullptr);
    void show(const TipList& tips);
    [[nodiscard]] ChangesBox* changes() const { return m_changes; }
    [[nodiscard]] GetHelp* help() const { return m_help; }

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
    ChangesBox* m_changes;
    GetHelp* m_help;
};

}  // namespace limber::inline gui
