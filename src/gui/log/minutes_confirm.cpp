// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/minutes_confirm.h"

#include <QHBoxLayout>
#include <QLabel>

#include "gui/widgets/chip.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {
enum Answer { offered, none, other };
}

MinutesConfirm::MinutesConfirm(const QString& name, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_chips = new ChipRow({}, {tr("%1 min").arg(m_offered), tr("none"), tr("other")}, ChipRow::Choice::single);
    m_chips->setAccessibleName(name);
    for (int i = 0; i < m_chips->count(); ++i) m_chips->chip(i)->setAccessibleDescription(name);
    m_other = new NumberField(tr("%1, minutes").arg(name), 0, 1440, 0);
    m_unit = makeLabel(tr("min"), TextStyle::body, Tone::secondary);
    row->addWidget(m_chips, 1);
    row->addWidget(m_other);
    row->addWidget(m_unit);
    m_other->hide();
    m_unit->hide();
    connect(m_chips, &ChipRow::changed, this, [this] {
        const bool typed = m_chips->isChosen(other);
        m_other->setVisible(typed);
        m_unit->setVisible(typed);
        if (typed) m_other->setFocus(Qt::TabFocusReason);
        emit changed();
    });
    connect(m_other, &NumberField::edited, this, &MinutesConfirm::changed);
}

void MinutesConfirm::setOffered(int minutes) {
    m_offered = minutes;
    m_chips->setAnswerText(offered, tr("%1 min").arg(minutes));
}

std::optional<int> MinutesConfirm::minutes() const {
    const auto chosen = m_chips->chosen();
    if (!chosen) return std::nullopt;
    if (*chosen == other) return m_other->whole();
    return *chosen == none ? 0 : m_offered;
}

void MinutesConfirm::setMinutes(std::optional<int> minutes) {
    if (minutes && *minutes > 0) setOffered(*minutes);
    m_chips->setChosen(minutes ? std::optional<int>(*minutes == 0 ? none : offered) : std::nullopt);
    m_other->clear();
    m_other->hide();
    m_unit->hide();
}

}  // namespace limber::inline gui
