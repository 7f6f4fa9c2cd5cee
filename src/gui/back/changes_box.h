// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/back/back_facts.h"
#include "gui/widgets/card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace limber::inline gui {

class WorkspaceBridge;

/// "Two changes to your next week": what changes and for which cause, before -> after by day, Use or Leave.
class ChangesBox : public Card {
    Q_OBJECT
public:
    explicit ChangesBox(const WorkspaceBridge& bridge, QWidget* parent = nullptr);
    /// Hides itself when there is nothing to propose.
    void show(std::optional<ProposedWeek> proposed);
    [[nodiscard]] const std::optional<ProposedWeek>& proposed() const { return m_proposed; }

signals:
    void use();
    void leave();

private:
    [[nodiscard]] QString nameOf(Cause cause) const;
    void addChange(const QString& what, const QString& why);
    void listDays(bool all);

    const WorkspaceBridge& m_bridge;
    std::optional<ProposedWeek> m_proposed;
    QLabel* m_title;
    QVBoxLayout* m_changes;
    QVBoxLayout* m_days;
    QPushButton* m_allDays;
};

}  // namespace limber::inline gui
