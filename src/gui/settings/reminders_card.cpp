// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/reminders_card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSystemTrayIcon>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "gui/app/app_settings.h"
#include "gui/app/autostart.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr std::array kEveryMinutes{30, 45, 60, 90};
constexpr int kStepMinutes = 30;
constexpr int kDayMinutes = 24 * 60;
constexpr int kShownTimes = 12;

QComboBox* choice(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setMaxVisibleItems(kShownTimes);
    return box;
}

/// Every half hour, and the chosen time where it lies between.
QComboBox* timeChoice(const QString& name, TimeOfDay chosen) {
    auto* times = choice(name);
    const auto add = [times](int minutes) { times->addItem(timeText({minutes}), minutes); };
    for (int minutes = 0; minutes < kDayMinutes; minutes += kStepMinutes) {
        add(minutes);
        if (minutes < chosen.minutes && chosen.minutes < minutes + kStepMinutes) add(chosen.minutes);
    }
    times->setCurrentIndex(times->findData(chosen.minutes));
    return times;
}

QComboBox* everyChoice(int chosen) {
    auto* every = choice(RemindersCard::tr("How often to change position"));
    for (const int minutes : kEveryMinutes) every->addItem(RemindersCard::tr("every %1 min").arg(minutes), minutes);
    if (every->findData(chosen) < 0) every->addItem(RemindersCard::tr("every %1 min").arg(chosen), chosen);
    every->setCurrentIndex(every->findData(chosen));
    return every;
}

TimeOfDay timeOf(const QComboBox& times) { return {times.currentData().toInt()}; }

}  // namespace

RemindersCard::RemindersCard(AppSettings& settings, std::vector<Weekday> usualSittingDays, QWidget* parent)
    : Card(parent), m_settings(settings), m_usualDays(std::move(usualSittingDays)), m_column(new QVBoxLayout(this)) {
    const auto rules = settings.reminders();
    m_morningAt = timeChoice(tr("When to ask about the morning"), rules.morning.at);
    m_sessionAt = timeChoice(tr("When to remind of the session"), rules.session.at);
    m_stretchingAt = timeChoice(tr("When to remind of stretching"), rules.stretching.at);
    m_every = everyChoice(rules.positionMinutes);
    m_sittingFrom = timeChoice(tr("Sitting from"), rules.sittingFrom);
    m_sittingUntil = timeChoice(tr("Sitting until"), rules.sittingUntil);
    m_quietFrom = timeChoice(tr("Quiet from"), rules.quietFrom);
    m_quietUntil = timeChoice(tr("Quiet until"), rules.quietUntil);
    m_column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    m_column->setSpacing(kGrid);
    m_column->addWidget(makeLabel(tr("Reminders"), TextStyle::card, Tone::text, true));
    m_column->addWidget(makeLabel(tr("What is due shows as one line in this window, until it is done or put away."),
                                  TextStyle::small, Tone::secondary, true));
    addRules(rules);
    addSitting(rules);
    addQuiet(rules);
    addOutside();
    for (auto* choice : findChildren<QComboBox*>()) connect(choice, &QComboBox::activated, this, &RemindersCard::keep);
    for (auto* box : {m_morning, m_session, m_stretching, m_position})
        connect(box, &QCheckBox::toggled, this, &RemindersCard::keep);
    connect(m_days, &ChipRow::changed, this, &RemindersCard::keep, Qt::QueuedConnection);
    connect(m_position, &QCheckBox::toggled, m_sitting, &QWidget::setVisible);
}

QCheckBox* RemindersCard::addSwitch(const QString& word, bool on, std::initializer_list<QWidget*> beside) {
    auto* box = new QCheckBox(word);
    box->setAccessibleName(word);
    box->setChecked(on);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(box, 1);
    for (auto* widget : beside) {
        widget->setEnabled(on);
        row->addWidget(widget);
        connect(box, &QCheckBox::toggled, widget, &QWidget::setEnabled);
    }
    m_column->addLayout(row);
    return box;
}

void RemindersCard::addRules(const ReminderSettings& rules) {
    m_morning = addSwitch(tr("The morning after training"), rules.morning.on, {m_morningAt});
    m_session = addSwitch(tr("Today’s session"), rules.session.on, {m_sessionAt});
    m_session->setToolTip(tr("At its own time, where the plan says one."));
    m_session->setAccessibleDescription(m_session->toolTip());
    m_stretching = addSwitch(tr("Today’s stretching"), rules.stretching.on, {m_stretchingAt});
}

void RemindersCard::addSitting(const ReminderSettings& rules) {
    m_position = addSwitch(tr("Another position while I sit"), rules.position, {m_every});
    QStringList words;
    for (const auto day : allOf<Weekday>()) words << shortNameOfWeekday(day);
    m_days = new ChipRow({}, words, ChipRow::Choice::several);
    m_days->setAccessibleName(tr("Days on which you sit long"));
    const auto days = rules.sittingDays.value_or(m_usualDays);
    for (const auto day : days) m_days->setChosen(static_cast<int>(day), true);
    m_sitting = new QWidget;
    auto* rows = new QVBoxLayout(m_sitting);
    rows->setContentsMargins(3 * kGrid + 4, 0, 0, 0);
    rows->setSpacing(kGrid);
    rows->addWidget(m_days);
    rows->addWidget(timesBetween(m_sittingFrom, m_sittingUntil));
    m_column->addWidget(m_sitting);
    m_sitting->setVisible(rules.position);
}

void RemindersCard::addQuiet(const ReminderSettings&) {
    auto* label = makeLabel(tr("Quiet hours"), TextStyle::bodyStrong, Tone::text, true);
    label->setContentsMargins(0, kGrid, 0, 0);
    m_column->addWidget(label);
    m_column->addWidget(timesBetween(m_quietFrom, m_quietUntil));
}

QWidget* RemindersCard::timesBetween(QComboBox* from, QComboBox* until) {
    auto* line = new QWidget;
    auto* flow = new FlowLayout(kGrid, kGrid, line);
    flow->addWidget(from);
    auto* word = makeLabel(tr("to"), TextStyle::body, Tone::secondary);
    word->setMinimumHeight(from->sizeHint().height());
    flow->addWidget(word);
    flow->addWidget(until);
    return line;
}

void RemindersCard::addOutside() {
    auto* label = makeLabel(tr("Outside the window"), TextStyle::bodyStrong, Tone::text, true);
    label->setContentsMargins(0, kGrid, 0, 0);
    m_column->addWidget(label);
    auto* notifies = addSwitch(tr("Notifications of the desktop too"), m_settings.notifies());
    connect(notifies, &QCheckBox::toggled, this, [this](bool on) { m_settings.setNotifies(on); });
    auto* stays = addSwitch(tr("Stay in the tray when the window is closed"), m_settings.staysInTray());
    connect(stays, &QCheckBox::toggled, this, [this](bool on) { m_settings.setStaysInTray(on); });
    auto* starts = addSwitch(tr("Start in the tray when I log in"), startsAtLogin());
    connect(starts, &QCheckBox::clicked, this, [starts](bool on) {
        const bool kept = setStartsAtLogin(on, {QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")});
        if (!kept) starts->setChecked(!on);
    });
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        m_column->addWidget(makeLabel(tr("This desktop shows no tray just now. Without one, closing the window ends "
                                         "Limber, and a start at login opens it minimised."),
                                      TextStyle::small, Tone::secondary, true));
}

void RemindersCard::keep() {
    ReminderSettings rules = m_settings.reminders();
    rules.morning = {m_morning->isChecked(), timeOf(*m_morningAt)};
    rules.session = {m_session->isChecked(), timeOf(*m_sessionAt)};
    rules.stretching = {m_stretching->isChecked(), timeOf(*m_stretchingAt)};
    rules.position = m_position->isChecked();
    rules.positionMinutes = m_every->currentData().toInt();
    rules.sittingFrom = timeOf(*m_sittingFrom);
    rules.sittingUntil = timeOf(*m_sittingUntil);
    rules.quietFrom = timeOf(*m_quietFrom);
    rules.quietUntil = timeOf(*m_quietUntil);
    const auto days = chosenOf<Weekday>(*m_days);
    if (rules.sittingDays || days != m_usualDays) rules.sittingDays = days;
    m_settings.setReminders(rules);
}

}  // namespace limber::inline gui
