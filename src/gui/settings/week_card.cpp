// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/week_card.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/widgets/chip_row.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr int kUnsaidMinutes = 10;
constexpr int kUnsaidWorkout = 45;  ///< on three days, while nothing is said at all

}  // namespace

WeekCard::WeekCard(QWidget* parent)
    : ProfileCard(tr("Your week"), tr("The plan fits into these minutes. 0 leaves a day free of everything."), parent) {
    ask(tr("Minutes you have"), makeMinutes());
    hintMinutes();
    QStringList days;
    for (const auto day : allOf<Weekday>()) days.append(shortNameOfWeekday(day));
    m_days = new ChipRow({}, days, ChipRow::Choice::several);
    connect(m_days, &ChipRow::changed, this, &WeekCard::edited);
    ask(tr("Days you like to train"), m_days);
    m_workouts = askTimes(tr("Workouts a week"));
    m_cardio = askTimes(tr("Cardio a week"));
    m_yoga = askTimes(tr("Yoga a week"));
    column()->addStretch(1);
}

QWidget* WeekCard::makeMinutes() {
    auto* box = new QWidget;
    auto* flow = new FlowLayout(kGrid, kGrid, box);
    for (const auto day : allOf<Weekday>()) {
        auto* cell = new QWidget;
        auto* pair = new QVBoxLayout(cell);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(2);
        auto* field = new NumberField(tr("Minutes on %1").arg(nameOfWeekday(day)), 0, 1440, 0);
        auto* label = makeLabel(shortNameOfWeekday(day), TextStyle::small, Tone::secondary);
        label->setBuddy(field);
        pair->addWidget(label);
        pair->addWidget(field);
        flow->addWidget(cell);
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified()) emit edited();
        });
        connect(field, &QLineEdit::textChanged, this, &WeekCard::hintMinutes);
        m_minutes[static_cast<std::size_t>(day)] = field;
    }
    return box;
}

/// What the plan reckons with where nothing is said.
void WeekCard::hintMinutes() {
    const bool unsaid = std::all_of(m_minutes.begin(), m_minutes.end(),
                                    [](const NumberField* field) { return field->text().isEmpty(); });
    for (const auto day : allOf<Weekday>()) {
        const bool workout = day == Weekday::mon || day == Weekday::wed || day == Weekday::fri;
        minutes(day)->setHint(unsaid && workout ? kUnsaidWorkout : kUnsaidMinutes);
    }
}

ChipRow* WeekCard::askTimes(const QString& question) {
    QStringList answers;
    for (int i = 0; i <= 7; ++i) answers.append(QString::number(i));
    auto* row = new ChipRow({}, answers, ChipRow::Choice::single);
    connect(row, &ChipRow::changed, this, &WeekCard::edited);
    ask(question, row);
    return row;
}

void WeekCard::load(const Profile& profile) {
    for (const auto day : allOf<Weekday>()) {
        auto* field = minutes(day);
        if (field->hasFocus() && field->isModified()) continue;
        const auto found = profile.availableMinutes.find(day);
        field->setNumber(found == profile.availableMinutes.end() ? std::nullopt : std::optional<double>(found->second));
    }
    for (const auto day : allOf<Weekday>()) {
        const auto& days = profile.preferredDays;
        m_days->setChosen(static_cast<int>(day), days && std::find(days->begin(), days->end(), day) != days->end());
    }
    m_workouts->setChosen(profile.workoutsPerWeek);
    m_cardio->setChosen(profile.cardioPerWeek);
    m_yoga->setChosen(profile.yogaPerWeek);
}

void WeekCard::store(Profile& profile) const {
    profile.availableMinutes.clear();
    for (const auto day : allOf<Weekday>())
        if (const auto number = minutes(day)->whole()) profile.availableMinutes[day] = *number;
    std::vector<Weekday> days;
    for (const int index : m_days->allChosen()) days.push_back(static_cast<Weekday>(index));
    profile.preferredDays = days.empty() ? std::nullopt : std::optional(std::move(days));
    profile.workoutsPerWeek = m_workouts->chosen();
    profile.cardioPerWeek = m_cardio->chosen();
    profile.yogaPerWeek = m_yoga->chosen();
}

bool WeekCard::isValid() const {
    return std::all_of(m_minutes.begin(), m_minutes.end(), [](const NumberField* field) { return field->isInRange(); });
}

}  // namespace limber::inline gui
