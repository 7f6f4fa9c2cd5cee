// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/assessment.h"

class QAbstractButton;
class QGridLayout;
class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// One cause: name, bar and band in words; opened, the findings with their weight and the person's own word on it.
class CauseRow : public QWidget {
    Q_OBJECT
public:
    CauseRow(const CauseEstimate& estimate, const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

signals:
    void opened(bool open);
    void verdict(limber::Cause cause, std::optional<limber::Opinion> opinion);
    void showSession(const limber::SessionId& id);

private:
    QWidget* makeDetails();
    void addFinding(QGridLayout& grid, const Finding& finding, int row);
    QWidget* makeSessionsLink(const Finding& finding);
    QWidget* makeVerdicts();

    CauseEstimate m_estimate;
    const WorkspaceBridge& m_bridge;
    QVBoxLayout* m_column;
    QAbstractButton* m_head;
    QWidget* m_details = nullptr;
    bool m_open = false;
};

/// "likely", "possible" or "less so".
[[nodiscard]] QString bandOf(double probability);

}  // namespace limber::inline gui
