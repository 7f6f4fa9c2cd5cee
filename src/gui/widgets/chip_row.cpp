// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chip_row.h"

#include <QLabel>

#include "gui/widgets/chip.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

ChipRow::ChipRow(const QString& question, const QStringList& answers, Choice choice, QWidget* parent)
    : QWidget(parent), m_choice(choice) {
    auto* flow = new FlowLayout(kGrid, kGrid - 2, this);
    if (!question.isEmpty()) {
        auto* label = makeLabel(question, TextStyle::body, Tone::secondary, false, this);
        flow->addWidget(label);
        setAccessibleName(question);
    }
    for (int i = 0; i < answers.size(); ++i) {
        auto* chip = new Chip(answers.at(i));
        chip->setAccessibleDescription(question);
        connect(chip, &Chip::clicked, this, [this, i] { pressed(i); });
        m_chips.append(chip);
        flow->addWidget(chip);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipRow::pressed(int index) {
    if (m_choice == Choice::single && m_chips.at(index)->isChecked())
        for (int i = 0; i < count(); ++i)
            if (i != index) m_chips.at(i)->setChecked(false);
    emit changed();
}

std::optional<int> ChipRow::chosen() const {
    for (int i = 0; i < count(); ++i)
        if (m_chips.at(i)->isChecked()) return i;
    return std::nullopt;
}

QList<int> ChipRow::allChosen() const {
    QList<int> all;
    for (int i = 0; i < count(); ++i)
        if (m_chips.at(i)->isChecked()) all.append(i);
    return all;
}

bool ChipRow::isChosen(int index) const { return m_chips.at(index)->isChecked(); }

void ChipRow::setChosen(std::optional<int> index) {
    for (int i = 0; i < count(); ++i) m_chips.at(i)->setChecked(index == i);
}

void ChipRow::setChosen(int index, bool on) { m_chips.at(index)->setChecked(on); }

void ChipRow::clear() { setChosen(std::nullopt); }

void ChipRow::setAnswerText(int index, const QString& text) {
    m_chips.at(index)->setText(text);
    m_chips.at(index)->updateGeometry();
}

}  // namespace limber::inline gui
