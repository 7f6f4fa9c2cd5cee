// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <map>
#include <vector>

#include "limber/base/message.h"
#include "limber/knowledge/search.h"

namespace limber::inline gui {

/// One line of the list, in words.
struct LibraryEntry {
    ItemRef ref{};
    QString name{};
    QString line{};  ///< muscles, minutes, or what it is
    QString pill{};  ///< spine load, or the kind
    bool own = false;
    bool notNow = false;
};

/// The items found, in their order.
class LibraryModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// Words of every item of the catalogue, made once.
    void setCatalogue(CataloguePtr catalogue);
    void setNotSuited(const std::map<ItemRef, Message>& reasons);
    void setFound(std::vector<ItemRef> found);

    [[nodiscard]] const LibraryEntry& entry(const QModelIndex& index) const;
    /// Invalid when it is not among those found.
    [[nodiscard]] QModelIndex indexOf(const ItemRef& ref) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const CataloguePtr& catalogue() const { return m_catalogue; }

private:
    void add(LibraryEntry entry) { m_entries.insert_or_assign(entry.ref, std::move(entry)); }

    CataloguePtr m_catalogue{};
    std::map<ItemRef, LibraryEntry> m_entries{};
    std::vector<ItemRef> m_found{};
};

}  // namespace limber::inline gui
