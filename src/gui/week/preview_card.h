// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/week/week_preview.h"
#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// While a card is held over a day: what dropping it there would lead to. Lies over the foot of the page, so that
/// nothing moves under the pointer.
class PreviewCard final : public Card {
    Q_OBJECT
public:
    PreviewCard(WorkspaceBridge& bridge, QWidget* parent);
    void show(const WeekPreview& preview, Date to);
    /// At the foot of the parent.
    void place();

private:
    WorkspaceBridge& m_bridge;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows;
};

/// The first few of the changes in one sentence each, and how many more there are.
[[nodiscard]] QStringList changeLines(const std::vector<PlanDifference>& changes, const WorkspaceBridge& bridge,
                                      std::size_t most);

}  // namespace limber::inline gui
