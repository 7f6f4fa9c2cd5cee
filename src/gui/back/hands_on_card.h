// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"

class QVBoxLayout;

namespace limber::inline gui {

class TreatmentTimers;
class WorkspaceBridge;

inline constexpr std::array<std::string_view, 3> kHandsOn{"physiotherapy", "massage", "chiropractic"};

/// "Hands-on help": what a physiotherapist, a massage or a chiropractor can do and how sure that is, or why not now.
class HandsOnCard final : public Card {
    Q_OBJECT
public:
    HandsOnCard(const WorkspaceBridge& bridge, TreatmentTimers& timers, QWidget* parent = nullptr);
    void show(const TipList& tips);

signals:
    void used(const QString& treatment);

private:
    void addOne(std::string_view treatment, const TipList& tips);

    const WorkspaceBridge& m_bridge;
    TreatmentTimers& m_timers;
    QVBoxLayout* m_list;
};

}  // namespace limber::inline gui
