// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <memory>
#include <optional>

#include "gui/widgets/theme.h"
#include "limber/domain/profile.h"
#include "limber/workspace/reminders.h"

class QSettings;

namespace limber::inline gui {

/// How the window looks and asks on this computer; nothing that changes advice. Missing or unreadable values are the
/// defaults.
class AppSettings final : public QObject {
    Q_OBJECT
public:
    explicit AppSettings(std::unique_ptr<QSettings> store);
    ~AppSettings() override;

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// 0.9-1.5
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    /// "system" or the code of a language.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    /// True keeps figures still; false leaves it to the desktop.
    [[nodiscard]] bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    /// What a routine sounds like when it is played.
    [[nodiscard]] bool bell() const;
    void setBell(bool on);
    [[nodiscard]] bool speech() const;
    void setSpeech(bool on);
    /// What the loads of an exercise are typed in, where it differs from the person's units.
    [[nodiscard]] std::optional<Units> loadUnits(const QString& exercise) const;
    void setLoadUnits(const QString& exercise, Units units);
    /// 0-11: what is logged before that hour belongs to the day before, unless said.
    [[nodiscard]] int dayEndsAtHour() const;
    void setDayEndsAtHour(int hour);
    [[nodiscard]] ReminderSettings reminders() const;
    void setReminders(const ReminderSettings& reminders);
    /// Reminders also reach the desktop, beside the line in the window.
    [[nodiscard]] bool notifies() const;
    void setNotifies(bool on);
    /// The program goes on in the tray once the window is closed.
    [[nodiscard]] bool staysInTray() const;
    void setStaysInTray(bool on);
    /// Keys of reminders that were put away or announced, so that neither comes twice.
    [[nodiscard]] QStringList remindersPutAway() const;
    void setRemindersPutAway(const QStringList& keys);
    [[nodiscard]] QStringList remindersAnnounced() const;
    void setRemindersAnnounced(const QStringList& keys);
    /// What the shown week begins with; none leaves it to the country.
    [[nodiscard]] std::optional<Weekday> firstWeekday() const;
    void setFirstWeekday(std::optional<Weekday> day);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    /// Looks and asks as the other does.
    void copyFrom(const AppSettings& other);

signals:
    void appearanceChanged();
    void languageChanged();
    /// Rules, notifications or the tray.
    void remindersChanged();

private:
    std::unique_ptr<QSettings> m_store;
};

/// "light", "dark" or "system"; anything else is system.
[[nodiscard]] ThemeChoice themeFromName(const QString& name);

}  // namespace limber::inline gui
