// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "limber/workspace/workspace.h"

class QLineEdit;
class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// The logged sessions, newest first, to edit or delete.
class PastSessions : public QWidget {
    Q_OBJECT
public:
    explicit PastSessions(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void refresh();

signals:
    void editSession(const limber::SessionId& id);
    void deleteSession(const limber::SessionId& id);
    void showBack(const limber::SessionId& id);

private:
    QWidget* makeRow(const Session& session);
    void showMore();

    const WorkspaceBridge& m_bridge;
    QLineEdit* m_filter;
    QVBoxLayout* m_rows;
    int m_limit;
};

}  // namespace limber::inline gui
