// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/workspace/insights.h"

class QGridLayout;

namespace limber::inline gui {

/// What was used, how often, and how often it helped by the person's own word.
class TreatmentsCard final : public Card {
    Q_OBJECT
public:
    explicit TreatmentsCard(QWidget* parent = nullptr);
    void show(const std::vector<TreatmentRecord>& records);

private:
    QWidget* m_table = nullptr;
};

}  // namespace limber::inline gui
