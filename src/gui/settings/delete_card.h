// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settings_card.h"

class QPushButton;

namespace limber::inline gui {

class WorkspaceBridge;

/// Deleting all entries and all backups, asked twice.
class DeleteCard final : public SettingsCard {
    Q_OBJECT
public:
    explicit DeleteCard(WorkspaceBridge& bridge, QWidget* parent = nullptr);

private:
    void ask(bool asks);
    void deleteAll();

    WorkspaceBridge& m_bridge;
    QPushButton* m_begin;
    QWidget* m_sure;
    QPushButton* m_keep = nullptr;
};

}  // namespace limber::inline gui
