// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/safety_state.h"

class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// Instead of the page while an emergency answer stands: what to do now, and the ways back.
class EmergencyView : public QWidget {
    Q_OBJECT
public:
    explicit EmergencyView(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void show(const SafetyState& state);

signals:
    void cleared(limber::Clearing clearing);

private:
    QWidget* makeItem(SafetyQuestion question);
    QWidget* makeClearing();

    const WorkspaceBridge& m_bridge;
    QVBoxLayout* m_items;
    QWidget* m_later;
};

}  // namespace limber::inline gui
