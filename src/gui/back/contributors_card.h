// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"

class QLabel;
class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// "What probably went together with it": the causes in three bands, the unlikely ones folded, or what is still
/// missing.
class ContributorsCard : public Card {
    Q_OBJECT
public:
    explicit ContributorsCard(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void show(const BackFacts& facts);

signals:
    void verdict(limber::Cause cause, std::optional<limber::Opinion> opinion);
    void showSession(const limber::SessionId& id);
    void showMorning(limber::Date date);
    void showSelfTest(limber::SelfTestKind test);

private:
    void showInSession(const BackFacts& facts);
    void showCauses(const Assessment& assessment);
    void showNotEnough(const Assessment& assessment);
    void addRow(const CauseEstimate& estimate, QVBoxLayout& column, bool open);
    void addFolded(const std::vector<CauseEstimate>& unlikely);
    void addFooter(const Assessment& assessment);

    const WorkspaceBridge& m_bridge;
    Pill* m_note;
    QVBoxLayout* m_body;
    std::optional<Cause> m_open;
    bool m_unlikelyOpen = false;
};

}  // namespace limber::inline gui
