// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <vector>

#include "limber/domain/session.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// What is left empty does not filter.
struct PastFilter {
    QString words{};  ///< in title, exercises, day and notes; every one of them
    std::optional<SessionKind> kind{};
    /// Of the tighter of before and after, both ends included; a second below the first asks for those not answered.
    std::optional<std::pair<int, int>> tightness{};
    bool fromMemory = false;
};

/// The logged sessions, newest first: day, session, length, effort, tightness before and after.
class PastModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kDay, kSession, kMinutes, kEffort, kBefore, kAfter };
    static constexpr int kColumns = 6;

    using QAbstractTableModel::QAbstractTableModel;
    void setSessions(const std::vector<Session>& sessions, const WorkspaceBridge& bridge);
    void setFilter(const PastFilter& filter);

    [[nodiscard]] const Session& at(int row) const { return m_rows[m_found[static_cast<std::size_t>(row)]].session; }
    [[nodiscard]] QString title(int row) const { return m_rows[m_found[static_cast<std::size_t>(row)]].title; }
    [[nodiscard]] QString facts(int row) const { return m_rows[m_found[static_cast<std::size_t>(row)]].facts; }
    [[nodiscard]] int total() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowOf(const SessionId& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Session session;
        QString title;
        QString facts;
        QString words;  ///< to search in
    };
    void filter();

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_found;
    PastFilter m_filter;
};

}  // namespace limber::inline gui
