// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/equipment_card.h"

#include <QVBoxLayout>
#include <algorithm>

#include "gui/widgets/chip_row.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

EquipmentCard::EquipmentCard(QWidget* parent) : ProfileCard(tr("Your equipment"), {}, parent) {
    QStringList words;
    for (const auto item : allOf<Equipment>()) words.append(nameOfEquipment(item));
    m_equipment = new ChipRow({}, words, ChipRow::Choice::several);
    ask(tr("What is at hand?"), m_equipment);
    m_none = new ChipRow({}, {tr("nothing at all")}, ChipRow::Choice::single);
    m_none->setAccessibleName(tr("What is at hand?"));
    column()->addWidget(m_none);
    column()->addStretch(1);
    connect(m_none, &ChipRow::changed, this, [this] {
        m_equipment->clear();
        emit edited();
    });
    connect(m_equipment, &ChipRow::changed, this, [this] {
        m_none->clear();
        emit edited();
    });
}

void EquipmentCard::load(const Profile& profile) {
    const auto& equipment = profile.equipment;
    for (const auto item : allOf<Equipment>())
        m_equipment->setChosen(static_cast<int>(item),
                               equipment && std::find(equipment->begin(), equipment->end(), item) != equipment->end());
    m_none->setChosen(0, equipment && equipment->empty());
}

void EquipmentCard::store(Profile& profile) const {
    auto equipment = chosenOf<Equipment>(*m_equipment);
    const bool said = !equipment.empty() || m_none->isChosen(0);
    profile.equipment = said ? std::optional(std::move(equipment)) : std::nullopt;
}

}  // namespace limber::inline gui
