// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/different_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "gui/week/panel_foot.h"
#include "gui/week/week_text.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kUsualMost = 20;
constexpr int kMostMinutes = 600;

QStringList equipmentNames() {
    QStringList names;
    for (const auto equipment : allOf<Equipment>()) names << nameOfEquipment(equipment);
    return names;
}

}  // namespace

DifferentPanel::DifferentPanel(QWidget* parent)
    : Card(parent),
      m_what(new ChipRow(tr("This week is different"), {tr("less time"), tr("other equipment"), tr("I am ill")},
                         ChipRow::Choice::several, this)),
      m_time(new QWidget(this)),
      m_most(new NumberField(tr("At most this many minutes a day"), 0, kMostMinutes, 0, m_time)),
      m_equipment(new ChipRow(tr("What you have at hand; none: your body alone"), equipmentNames(),
                              ChipRow::Choice::several, this)) {
    setObjectName(QStringLiteral("different-panel"));
    setAccessibleName(tr("This week is different"));
    m_most->setObjectName(QStringLiteral("different-minutes"));
    auto* time = new QHBoxLayout(m_time);
    time->setContentsMargins(0, 0, 0, 0);
    time->addWidget(makeLabel(tr("At most"), TextStyle::body, Tone::secondary, false, m_time));
    time->addWidget(m_most);
    time->addWidget(makeLabel(tr("minutes a day"), TextStyle::body, Tone::secondary, false, m_time), 1);
    auto* foot = makePanelFoot(*this, QStringLiteral("different-save"), tr("Note it"), [this] { save(); });
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    rows->setSpacing(12);
    for (QWidget* part : {static_cast<QWidget*>(m_what), m_time, static_cast<QWidget*>(m_equipment), foot})
        rows->addWidget(part);
    connect(m_what, &ChipRow::changed, this, &DifferentPanel::refresh);
    hide();
}

void DifferentPanel::begin(const WeekView& week) {
    m_week = week;
    const WeekNote note = week.note.value_or(WeekNote{});
    m_what->setChosen(lessTime, !note.minutes.empty());
    m_what->setChosen(otherEquipment, note.equipment.has_value());
    m_what->setChosen(ill, note.ill.value_or(false));
    int most = note.minutes.empty() ? kUsualMost : 0;
    for (const auto& [date, minutes] : note.minutes) most = std::max(most, minutes);
    m_most->setNumber(most);
    m_equipment->clear();
    if (note.equipment)
        for (const auto equipment : *note.equipment) m_equipment->setChosen(static_cast<int>(equipment), true);
    refresh();
    show();
    m_what->chip(0)->setFocus(Qt::TabFocusReason);
}

void DifferentPanel::refresh() {
    m_time->setVisible(m_what->isChosen(lessTime));
    m_equipment->setVisible(m_what->isChosen(otherEquipment));
}

void DifferentPanel::save() {
    WeekNote note{.from = std::max(m_week.from, m_week.today), .to = m_week.from + Days{6}};
    if (m_what->isChosen(lessTime)) {
        if (!m_most->isInRange()) return;
        const int most = m_most->whole().value_or(kUsualMost);
        for (const auto& day : m_week.days)
            if (day.plan.date >= note.from) note.minutes[day.plan.date] = std::min(most, day.availableMinutes);
    }
    if (m_what->isChosen(otherEquipment)) note.equipment = chosenOf<Equipment>(*m_equipment);
    if (m_what->isChosen(ill)) note.ill = true;
    emit saved(note);
}

void DifferentPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

}  // namespace limber::inline gui
