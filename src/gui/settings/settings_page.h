// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "gui/app/page.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace limber::inline gui {

class AppSettings;
class AvoidCard;
class DataCard;
class Notice;
class ProfileCard;
class RemindersCard;
class SafetyCard;
class SettingsFinder;
class WorkspaceBridge;

/// The person's profile and the safety questions. Everything is saved as it is changed.
class SettingsPage final : public Page {
    Q_OBJECT
public:
    SettingsPage(WorkspaceBridge& bridge, AppSettings& settings, QWidget* parent = nullptr);
    ~SettingsPage() override;
    /// "safety" brings the safety questions into view, "reminders" the reminders, "data" what is done with the data.
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override { return m_saving == 0; }

signals:
    void helpWanted(const QString& at);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeContent(AppSettings& settings);
    QLayout* makeLeft(AppSettings& settings);
    QLayout* makeRight();
    void connectFinder();
    void find(const QString& text);
    void load();
    void save();
    void answer(const std::map<SafetyQuestion, bool>& answers);

    WorkspaceBridge& m_bridge;
    Profile m_profile;
    int m_saving = 0;
    Notice* m_notice;
    QLineEdit* m_find;
    QLabel* m_nothingFound;
    QScrollArea* m_scroll;
    std::unique_ptr<SettingsFinder> m_finder;
    QBoxLayout* m_columns;
    QList<ProfileCard*> m_cards;
    RemindersCard* m_reminders = nullptr;
    AvoidCard* m_avoid;
    SafetyCard* m_safety;
    DataCard* m_data;
};

}  // namespace limber::inline gui
