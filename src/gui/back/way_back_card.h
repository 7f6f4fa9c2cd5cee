// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// "The way back": for each lift that was taken out of the plan its ladder, where one stands and what the next rung
/// needs. Hidden while nothing is taken out.
class WayBackCard final : public Card {
    Q_OBJECT
public:
    explicit WayBackCard(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void show(const std::vector<WayBack>& ways);

signals:
    void showSession(const limber::SessionId& id);

private:
    void addWay(const WayBack& way, bool open);
    QWidget* makeDetails(const WayBack& way);
    QWidget* makeLadder(const WayBack& way);
    void addNext(QVBoxLayout& column, const WayBack& way);
    [[nodiscard]] QString nameOf(const std::string& exercise) const;
    [[nodiscard]] QString nameOf(const std::vector<std::string>& rung) const;

    const WorkspaceBridge& m_bridge;
    QVBoxLayout* m_ways;
};

}  // namespace limber::inline gui
