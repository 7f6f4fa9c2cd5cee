// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/id.h"

namespace limber::inline domain {
struct Session;
}

namespace limber::inline gui {

class WorkspaceBridge;

/// "3 sessions": the log entries behind a line. One opens at once, several are offered in a menu, newest first.
class EntriesLink final : public QPushButton {
    Q_OBJECT
public:
    /// `about` says of what, for those who cannot see it.
    EntriesLink(std::vector<SessionId> sessions, std::vector<Date> mornings, const QString& about,
                const WorkspaceBridge& bridge, QWidget* parent = nullptr);

signals:
    void showSession(const limber::SessionId& id);
    void showMorning(limber::Date date);

private:
    void open();

    std::vector<SessionId> m_sessions;
    std::vector<Date> m_mornings;
    const WorkspaceBridge& m_bridge;
};

/// As in "Mon 23 Nov · strength · 2 → 6".
[[nodiscard]] QString entryText(const Session& session);

}  // namespace limber::inline gui
