// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "gui/settings/settings_card.h"
#include "limber/domain/foreign_batch.h"

class QLabel;

namespace limber::inline gui {

class WorkspaceBridge;

/// Bringing along what was logged elsewhere, and taking it out again.
class HistoryCard final : public SettingsCard {
    Q_OBJECT
public:
    explicit HistoryCard(WorkspaceBridge& bridge, QWidget* parent = nullptr);

signals:
    void bring(const QString& file);

private:
    void load();
    void list(const std::vector<ImportRecord>& imports);
    void addRow(const ImportRecord& record);
    void takeOut(const std::string& id);

    WorkspaceBridge& m_bridge;
    QLabel* m_title;
    QVBoxLayout* m_rows;
};

}  // namespace limber::inline gui
