// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <functional>
#include <vector>

#include "limber/domain/check_in.h"
#include "limber/domain/session.h"

namespace limber::inline gui {

class WorkspaceBridge;

/// What stands behind a line.
struct CitedEntries {
    std::vector<SessionId> sessions{};
    std::vector<Date> mornings{};
    std::vector<SelfTest> selfTests{};
    [[nodiscard]] std::size_t count() const { return sessions.size() + mornings.size() + selfTests.size(); }
};

/// "3 sessions": the log entries behind a line. One opens at once, several are offered in a menu, newest first.
class EntriesLink final : public QPushButton {
    Q_OBJECT
public:
    /// `about` says of what, for those who cannot see it.
    EntriesLink(CitedEntries cited, const QString& about, const WorkspaceBridge& bridge, QWidget* parent = nullptr);

signals:
    void showSession(const limber::SessionId& id);
    void showMorning(limber::Date date);
    void showSelfTest(limber::SelfTestKind test);

private:
    struct Entry {
        Date date{};
        QString text{};
        std::function<void()> show{};
    };
    void open();
    [[nodiscard]] std::vector<Entry> entries();

    CitedEntries m_cited;
    const WorkspaceBridge& m_bridge;
};

/// As in "Mon 23 Nov · strength · 2 → 6".
[[nodiscard]] QString entryText(const Session& session);

}  // namespace limber::inline gui
