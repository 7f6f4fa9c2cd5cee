// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/settings/settings_card.h"
#include "limber/workspace/export_text.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// Files for another computer, for a spreadsheet and for a calendar.
class ExportCard final : public SettingsCard {
    Q_OBJECT
public:
    explicit ExportCard(WorkspaceBridge& bridge, QWidget* parent = nullptr);

private:
    void add(ExportFormat format, const QString& words, const QString& what);
    void ask(ExportFormat format);
    void write(ExportFormat format, const QString& file);

    WorkspaceBridge& m_bridge;
};

}  // namespace limber::inline gui
