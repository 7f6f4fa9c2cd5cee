// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/domain/assessment.h"

class QAbstractButton;
class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// One cause: name, band in words and bar; opened, what speaks for and against it, and the person's own word on it.
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
    void showMorning(limber::Date date);
    void showSelfTest(limber::SelfTestKind test);

private:
    QWidget* makeDetails();
    /// What speaks for it or against it, the weightiest first, all but a few behind a link.
    void addFindings(QVBoxLayout& column, bool against);
    QWidget* makeFinding(const Finding& finding);
    void addNumbers(QVBoxLayout& column);
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
