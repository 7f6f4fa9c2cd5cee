// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "gui/settings/profile_card.h"
#include "limber/knowledge/catalogue.h"

class QCompleter;
class QLineEdit;

namespace limber::inline gui {

/// Exercises that the plan leaves out because the person would rather not do them.
class AvoidCard final : public ProfileCard {
    Q_OBJECT
public:
    explicit AvoidCard(QWidget* parent = nullptr);
    /// What can be named; again when the person's own exercises change.
    void setCatalogue(CataloguePtr catalogue);
    void load(const Profile& profile) override;
    void store(Profile& profile) const override;

private:
    /// The name typed, or the first that fits.
    void add();
    [[nodiscard]] QString bestFor(const QString& typed);
    void remove(const std::string& exercise);
    void refresh();
    [[nodiscard]] QString nameOf(const std::string& exercise) const;

    CataloguePtr m_catalogue;
    std::vector<std::string> m_avoided{};
    QWidget* m_list;
    QLineEdit* m_name;
    QCompleter* m_completer;
};

}  // namespace limber::inline gui
