// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/health_card.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/widgets/chip_row.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

std::optional<double> shown(const std::optional<int>& number) {
    return number ? std::optional<double>(*number) : std::nullopt;
}

}  // namespace

HealthCard::HealthCard(QWidget* parent)
    : ProfileCard(tr("Health"), tr("Only to leave out what does not suit you. It stays in your own file."), parent) {
    QStringList conditions;
    for (const auto condition : allOf<Condition>())
        if (isListable(condition)) conditions.append(nameOfCondition(condition));
    m_conditions = new ChipRow({}, conditions, ChipRow::Choice::several);
    ask(tr("Anything of this?"), m_conditions);
    QStringList medicines;
    for (const auto medicine : allOf<Medicine>()) medicines.append(nameOfMedicine(medicine));
    m_medicines = new ChipRow({}, medicines, ChipRow::Choice::several);
    ask(tr("Medicines you take"), m_medicines);
    m_pregnant = new ChipRow({}, {tr("yes"), tr("no")}, ChipRow::Choice::single);
    ask(tr("Are you pregnant?"), m_pregnant);
    m_pregnancyWeeks = new NumberField(tr("Weeks pregnant"), 0, 45, 0);
    m_postPartumWeeks = new NumberField(tr("Weeks since giving birth"), 0, 104, 0);
    ask(tr("Weeks pregnant"), m_pregnancyWeeks);
    ask(tr("Weeks since giving birth"), m_postPartumWeeks);
    column()->addStretch(1);
    for (auto* row : {m_conditions, m_medicines, m_pregnant})
        connect(row, &ChipRow::changed, this, &HealthCard::edited);
    for (auto* field : {m_pregnancyWeeks, m_postPartumWeeks})
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified()) emit edited();
        });
}

void HealthCard::load(const Profile& profile) {
    for (int i = 0; i < m_conditions->count(); ++i)
        m_conditions->setChosen(
            i, std::any_of(profile.conditions.begin(), profile.conditions.end(),
                           [i](const ConditionEntry& entry) { return static_cast<int>(entry.condition) == i; }));
    for (int i = 0; i < m_medicines->count(); ++i) m_medicines->setChosen(i, profile.takes(static_cast<Medicine>(i)));
    m_pregnant->setChosen(profile.pregnant ? std::optional<int>(*profile.pregnant ? 0 : 1) : std::nullopt);
    m_pregnancyWeeks->setNumber(shown(profile.pregnancyWeeks));
    m_postPartumWeeks->setNumber(shown(profile.postPartumWeeks));
}

void HealthCard::store(Profile& profile) const {
    std::vector<ConditionEntry> conditions;
    for (const int index : m_conditions->allChosen()) {
        const auto condition = static_cast<Condition>(index);
        const auto known = std::find_if(profile.conditions.begin(), profile.conditions.end(),
                                        [&](const ConditionEntry& entry) { return entry.condition == condition; });
        conditions.push_back(known == profile.conditions.end() ? ConditionEntry{condition, {}} : *known);
    }
    profile.conditions = std::move(conditions);
    profile.medicines.clear();
    for (const int index : m_medicines->allChosen()) profile.medicines.push_back(static_cast<Medicine>(index));
    const auto pregnant = m_pregnant->chosen();
    profile.pregnant = pregnant ? std::optional(*pregnant == 0) : std::nullopt;
    profile.pregnancyWeeks = m_pregnancyWeeks->whole();
    profile.postPartumWeeks = m_postPartumWeeks->whole();
}

bool HealthCard::isValid() const { return m_pregnancyWeeks->isInRange() && m_postPartumWeeks->isInRange(); }

}  // namespace limber::inline gui
