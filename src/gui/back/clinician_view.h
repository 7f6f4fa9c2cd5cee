// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "limber/workspace/clinician_sheet.h"

class QBoxLayout;
class QLabel;
class QPlainTextEdit;
class QTimer;

namespace limber::inline gui {

class Notice;
class WorkspaceBridge;

/// The page for a clinician as it will be printed, the person's own questions beside it, Print and Save as PDF.
class ClinicianView final : public QWidget {
    Q_OBJECT
public:
    explicit ClinicianView(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void show(const ClinicianSheet& sheet);
    /// Writes the sheet; false when the file cannot be written, which is told in place.
    bool saveTo(const QString& file);

signals:
    void say(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeSide();
    void drawPreview();

    WorkspaceBridge& m_bridge;
    std::optional<ClinicianSheet> m_sheet;
    QBoxLayout* m_parts;
    Notice* m_notice;
    QLabel* m_preview;
    QPlainTextEdit* m_own;
    QTimer* m_later;
};

}  // namespace limber::inline gui
