// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/person_card.h"

#include <QVBoxLayout>

#include "gui/widgets/chip_row.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

template <class E>
QStringList wordsOf(QString (*name)(E)) {
    QStringList words;
    for (const auto value : allOf<E>()) words.append(name(value));
    return words;
}

template <class E>
std::optional<int> indexOf(const std::optional<E>& value) {
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<Units> orElse(std::optional<Units> own, std::optional<Units> other) { return own ? own : other; }

template <class E>
std::optional<E> valueOf(const ChipRow& row) {
    const auto chosen = row.chosen();
    return chosen ? std::optional(static_cast<E>(*chosen)) : std::nullopt;
}

}  // namespace

PersonCard::PersonCard(QWidget* parent) : ProfileCard(tr("About you"), {}, parent) {
    m_experience = addChoice(tr("How long have you trained with weights?"), wordsOf(nameOfLevel));
    m_goal = addChoice(tr("What do you train for?"), wordsOf(nameOfGoal));
    m_recent = addChoice(tr("What did you do these last four weeks?"), wordsOf(nameOfRecentTraining));
    m_birthYear = new NumberField(tr("Birth year"), 1900, 2100, 0);
    ask(tr("Birth year"), m_birthYear);
    connect(m_birthYear, &QLineEdit::editingFinished, this, [this] {
        if (m_birthYear->isModified()) emit edited();
    });
    m_floor = addChoice(tr("Can you get down to the floor and up again?"), {tr("yes"), tr("no")});
    m_units = addChoice(tr("What you lift in"), {tr("kg"), tr("lb")});
    m_distanceUnits = addChoice(tr("Distances in"), {tr("km"), tr("miles")});
    m_bodyUnits = addChoice(tr("Your own weight and height in"), {tr("kg, cm"), tr("lb, ft")});
    column()->addStretch(1);
}

ChipRow* PersonCard::addChoice(const QString& question, const QStringList& answers) {
    auto* row = new ChipRow({}, answers, ChipRow::Choice::single);
    connect(row, &ChipRow::changed, this, &PersonCard::edited);
    ask(question, row);
    return row;
}

void PersonCard::load(const Profile& profile) {
    m_experience->setChosen(indexOf(profile.experience));
    m_goal->setChosen(indexOf(profile.goal));
    m_recent->setChosen(indexOf(profile.recentTraining));
    m_units->setChosen(indexOf(profile.units));
    m_distanceUnits->setChosen(indexOf(orElse(profile.distanceUnits, profile.units)));
    m_bodyUnits->setChosen(indexOf(orElse(profile.bodyUnits, profile.units)));
    if (!(m_birthYear->hasFocus() && m_birthYear->isModified()))
        m_birthYear->setNumber(profile.birthYear ? std::optional<double>(*profile.birthYear) : std::nullopt);
    m_floor->setChosen(profile.canGetUpFromFloor ? std::optional<int>(*profile.canGetUpFromFloor ? 0 : 1)
                                                 : std::nullopt);
}

void PersonCard::store(Profile& profile) const {
    profile.experience = valueOf<Level>(*m_experience);
    profile.goal = valueOf<Goal>(*m_goal);
    profile.recentTraining = valueOf<RecentTraining>(*m_recent);
    // What follows the units of loads goes on following them.
    const auto kept = [&](const ChipRow& row, std::optional<Units> own) {
        const auto chosen = valueOf<Units>(row);
        return chosen == orElse(own, profile.units) ? own : chosen;
    };
    profile.distanceUnits = kept(*m_distanceUnits, profile.distanceUnits);
    profile.bodyUnits = kept(*m_bodyUnits, profile.bodyUnits);
    profile.units = valueOf<Units>(*m_units);
    profile.birthYear = m_birthYear->whole();
    const auto floor = m_floor->chosen();
    profile.canGetUpFromFloor = floor ? std::optional(*floor == 0) : std::nullopt;
}

bool PersonCard::isValid() const { return m_birthYear->isInRange(); }

}  // namespace limber::inline gui
