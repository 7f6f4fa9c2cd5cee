// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/card.h"
#include "limber/workspace/own_record.h"

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// Holds and side-bends: the person's own course in words, the guided test when it is open, and a place for a result
/// from elsewhere.
class SelfTestsCard final : public Card {
    Q_OBJECT
public:
    explicit SelfTestsCard(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void refresh();
    /// Its row gets the focus; the widget that has it.
    QWidget* focusOn(SelfTestKind test);

signals:
    void startWanted(const QString& test);

private:
    void addRow(SelfTestKind test, const SelfTestAdvice& advice, bool withReason);
    [[nodiscard]] QWidget* makeWords(SelfTestKind test, const QString& line);
    [[nodiscard]] QWidget* makeResult(SelfTestKind test);
    void openEntry(SelfTestKind test);
    void save(const SelfTest& result);

    WorkspaceBridge& m_bridge;
    QLabel* m_reason;
    QVBoxLayout* m_body;
    QGridLayout* m_rows = nullptr;
    QWidget* m_entry = nullptr;  ///< for a result from elsewhere
};

}  // namespace limber::inline gui
