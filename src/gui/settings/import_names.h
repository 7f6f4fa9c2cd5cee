// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <map>
#include <string>
#include <vector>

#include "limber/domain/import_summary.h"
#include "limber/knowledge/catalogue.h"

class QGridLayout;
class QStringListModel;

namespace limber::inline gui {

class WorkspaceBridge;

/// The names of a file that no exercise here has, each with a choice: an exercise of one's own, left out, or which
/// exercise it is.
class ImportNames final : public QWidget {
    Q_OBJECT
public:
    ImportNames(const WorkspaceBridge& bridge, std::vector<NewName> names, QWidget* parent = nullptr);
    /// The id of the exercise that a name means, empty where its sets are left out; what stays an own one is not in it.
    [[nodiscard]] const std::map<std::string, std::string>& choices() const { return m_choices; }

signals:
    void changed();

private:
    void addRow(QGridLayout& rows, const NewName& name);
    void search(QGridLayout& rows, int row, const std::string& name);
    void choose(const std::string& name, const std::string& exercise);
    void forget(const std::string& name);

    const WorkspaceBridge& m_bridge;
    CataloguePtr m_catalogue;
    QStringListModel* m_words;
    std::map<std::string, std::string> m_choices;
};

}  // namespace limber::inline gui
