// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace limber::inline gui {

class Notice;
class WorkspaceBridge;

/// Above every page, while something keeps the data from being written or copied: what, and what to do.
class CareLine final : public QWidget {
    Q_OBJECT
public:
    explicit CareLine(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    [[nodiscard]] QString sentence() const;
    /// Says what is so now, in the language of now.
    void refresh();

signals:
    /// The settings that help are to be shown.
    void showData();

private:
    WorkspaceBridge& m_bridge;
    Notice* m_notice;
    QString m_said;
};

}  // namespace limber::inline gui
