// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <string>

#include "limber/domain/import_summary.h"

class QLabel;
class QVBoxLayout;

namespace limber::inline gui {

class ImportNames;
class WorkspaceBridge;

/// What a file would bring along, or has brought.
class ImportPreview final : public QWidget {
    Q_OBJECT
public:
    ImportPreview(const WorkspaceBridge& bridge, const ImportSummary& summary, QWidget* parent = nullptr);
    /// After a choice: how much of it is new now.
    void refresh(const ImportSummary& summary);
    [[nodiscard]] std::map<std::string, std::string> choices() const;

    /// "Strong", "Limber", ...
    [[nodiscard]] static QString programOf(const ImportSummary& summary);
    [[nodiscard]] static bool isEmpty(const ImportSummary& summary);

signals:
    void chosen();

private:
    void addFacts(QVBoxLayout& column, const ImportSummary& summary);
    void addKnown(QVBoxLayout& column, const ImportSummary& summary);
    void addNames(QVBoxLayout& column, const ImportSummary& summary);
    [[nodiscard]] QString factsOf(const ImportSummary& summary) const;

    const WorkspaceBridge& m_bridge;
    QLabel* m_facts = nullptr;
    ImportNames* m_names = nullptr;
};

}  // namespace limber::inline gui
