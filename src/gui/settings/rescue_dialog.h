// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>
#include <optional>

#include "limber/workspace/data_care.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace limber::inline gui {

/// In place of the window, when the data file is damaged: go back to the newest backup, or write what can be read to a
/// new file and go on with that. Accepted once the data file can be opened again; it is kept as it was beside the
/// backups.
class RescueDialog final : public QDialog {
    Q_OBJECT
public:
    explicit RescueDialog(OpenOptions place, QWidget* parent = nullptr);
    ~RescueDialog() override;
    /// Nothing is being read or written.
    [[nodiscard]] bool isSettled() const { return m_errands == 0; }
    void reject() override;

private:
    /// Away from the window's thread; `done` on it.
    void run(std::function<void()> work, std::function<void()> done);
    void restore(const std::filesystem::path& backup);
    void salvage(const QString& target);
    void say(const QString& sentence);
    void setBusy(bool busy);

    OpenOptions m_place;
    std::optional<DailyBackup> m_newest{};
    int m_errands = 0;
    QLabel* m_said;
    QPushButton* m_restore;
    QPushButton* m_salvage;
    QPushButton* m_goOn;
    QPushButton* m_leave;
    std::filesystem::path m_rescued{};
};

}  // namespace limber::inline gui
