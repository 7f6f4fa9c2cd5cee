// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/week/week_view.h"
#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class BlockFoot;
class LighterOffer;
class WorkspaceBridge;

/// Beside the week, or over it as a drawer: one block with its exercises, or why the week is as it is.
class SidePanel final : public Card {
    Q_OBJECT
public:
    explicit SidePanel(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void showBlock(Date date, const PlanBlock& block);
    void showReasons(const WeekView& week);
    /// The block shown, done more lightly, to be used or left.
    void offerLighter(const PlanBlock& lighter);
    /// Id of the block shown, or empty.
    [[nodiscard]] QString block() const { return QString::fromStdString(m_block.id.value); }
    [[nodiscard]] bool showsReasons() const { return m_showsReasons; }

signals:
    void closed();
    void edited(limber::Date date, const limber::PlanBlock& block);
    void logWanted(const QString& id);
    void playWanted(const QString& routine, const QString& id);
    void lighterWanted(const QString& id);
    void pinWanted(const QString& id, bool pinned);
    void removeWanted(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QVBoxLayout* restart(const QString& over, const QString& title);
    void addFoot();
    void addReason(QVBoxLayout& rows, const QString& sentence, const QString& below);
    void keep(const PlanBlock& block);

    WorkspaceBridge& m_bridge;
    QVBoxLayout* m_whole;
    QWidget* m_content = nullptr;
    BlockFoot* m_foot = nullptr;
    QVBoxLayout* m_rows = nullptr;  ///< of what scrolls
    LighterOffer* m_lighter = nullptr;
    Date m_date{};
    PlanBlock m_block{};
    bool m_showsReasons = false;
    bool m_stale = false;  ///< the rows no longer show `m_block`
};

}  // namespace limber::inline gui
