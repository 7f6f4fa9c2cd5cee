// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class BodyMap;
class Segmented;
class WorkspaceBridge;

/// "Where you feel it": the places of four or eight weeks on the back and in words; a place opens the sessions that
/// named it.
class BodyCard final : public Card {
    Q_OBJECT
public:
    explicit BodyCard(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void show(const BackFacts& facts);

signals:
    void showSession(const limber::SessionId& id);

private:
    [[nodiscard]] const BodyRecord& record() const;
    void refresh();
    void colourMap();
    void list();
    void addPlace(const PlaceRecord& place);
    QWidget* makeSessions(const PlaceRecord& place);
    void pick(Region region);

    const WorkspaceBridge& m_bridge;
    BodyRecord m_fourWeeks;
    BodyRecord m_eightWeeks;
    std::optional<Region> m_picked;
    bool m_all = false;
    Segmented* m_weeks;
    BodyMap* m_map;
    QWidget* m_parts;
    QLabel* m_nothing;
    QVBoxLayout* m_list;
};

}  // namespace limber::inline gui
