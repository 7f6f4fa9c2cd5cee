// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "gui/settings/settings_card.h"
#include "limber/workspace/data_care.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace limber::inline gui {

class WorkspaceBridge;

/// Where the data lies; backing it up, going back to a backup, and reading what is left of a damaged file.
class DataCard final : public SettingsCard {
    Q_OBJECT
public:
    explicit DataCard(WorkspaceBridge& bridge, QWidget* parent = nullptr);

private:
    /// What lies beside the data file.
    struct Beside {
        std::vector<DailyBackup> backups{};
        std::vector<Message> cautions{};
    };
    QWidget* makeRestore();
    void addButtons();
    void refresh();
    void showBeside(const Beside& beside);
    void backUp(const QString& file);
    void restore(const QString& backup);
    void restored(const Result<Restored>& outcome);
    void rescue(const QString& damaged, const QString& target);
    void sayError(const Error& error, const QString& kept);
    [[nodiscard]] OpenOptions place() const;

    WorkspaceBridge& m_bridge;
    QLabel* m_newest;
    QLabel* m_cautions;
    QWidget* m_restoreRow;
    QComboBox* m_backups;
};

}  // namespace limber::inline gui
