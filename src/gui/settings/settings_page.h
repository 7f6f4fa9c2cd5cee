// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "gui/app/page.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety.h"

class QBoxLayout;
class QScrollArea;

namespace limber::inline gui {

class AppSettings;
class Notice;
class ProfileCard;
class RemindersCard;
class SafetyCard;
class WorkspaceBridge;

/// The person's profile and the safety questions. Everything is saved as it is changed.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(WorkspaceBridge& bridge, AppSettings& settings, QWidget* parent = nullptr);
    /// "safety" brings the safety questions into view, "reminders" the reminders.
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override { return m_saving == 0; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeContent(AppSettings& settings);
    void load();
    void save();
    void answer(const std::map<SafetyQuestion, bool>& answers);

    WorkspaceBridge& m_bridge;
    Profile m_profile;
    int m_saving = 0;
    Notice* m_notice;
    QScrollArea* m_scroll;
    QBoxLayout* m_columns;
    QList<ProfileCard*> m_cards;
    RemindersCard* m_reminders = nullptr;
    SafetyCard* m_safety;
};

}  // namespace limber::inline gui
