// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/check_in_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "gui/widgets/chip_row.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/tightness_scale.h"

namespace limber::inline gui {
namespace {

constexpr int kScaleWidth = 560;

std::optional<int> placeOf(const std::optional<Easier>& easier) {
    return easier ? std::optional(static_cast<int>(*easier)) : std::nullopt;
}

}  // namespace

CheckInPanel::CheckInPanel(QWidget* parent)
    : Card(parent),
      m_tightness(new TightnessScale(tr("How tight is your back this morning?"), this)),
      m_sleep(new NumberField(tr("Hours of sleep"), 0, 24, 1, this)),
      m_stress(new ChipRow(tr("Stress"), {tr("none"), tr("little"), tr("some"), tr("much"), tr("very much")},
                           ChipRow::Choice::single, this)),
      m_easier(new ChipRow(tr("Easier when"), {tr("moving"), tr("resting"), tr("no difference")},
                           ChipRow::Choice::single, this)) {
    setObjectName(QStringLiteral("check-in-panel"));
    setAccessibleName(tr("Morning check-in"));
    m_tightness->setObjectName(QStringLiteral("check-in-tightness"));
    m_tightness->setFixedWidth(scaled(kScaleWidth));
    auto* sleep = new QWidget(this);
    auto* sleepRow = new QHBoxLayout(sleep);
    sleepRow->setContentsMargins(0, 0, 0, 0);
    sleepRow->addWidget(makeLabel(tr("Slept"), TextStyle::body, Tone::secondary, false, sleep));
    sleepRow->addWidget(m_sleep);
    sleepRow->addWidget(makeLabel(tr("hours"), TextStyle::body, Tone::secondary, false, sleep));
    auto* save = new QPushButton(tr("Save check-in"), this);
    save->setObjectName(QStringLiteral("check-in-save"));
    save->setAccessibleName(tr("Save the check-in"));
    auto* close = new QPushButton(tr("Not now"), this);
    close->setProperty("quiet", true);
    close->setAccessibleName(tr("Close the check-in"));
    auto* buttons = new QWidget(this);
    auto* buttonRow = new QHBoxLayout(buttons);
    buttonRow->setContentsMargins(0, 0, 0, 0);
    buttonRow->addWidget(save);
    buttonRow->addWidget(close);

    auto* left = new QVBoxLayout;
    left->addWidget(m_tightness);
    auto* flow = new FlowLayout(3 * kGrid, kGrid);
    for (QWidget* part : {sleep, static_cast<QWidget*>(m_stress), static_cast<QWidget*>(m_easier), buttons})
        flow->addWidget(part);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    rows->setSpacing(12);
    rows->addLayout(left);
    rows->addLayout(flow);
    connect(save, &QPushButton::clicked, this, &CheckInPanel::saved);
    connect(close, &QPushButton::clicked, this, &CheckInPanel::closed);
}

void CheckInPanel::begin(const std::optional<CheckIn>& known) {
    const CheckIn before = known.value_or(CheckIn{});
    m_tightness->setValue(before.tightness ? std::optional(qRound(before.tightness->value())) : std::nullopt);
    m_sleep->setNumber(before.sleepHours);
    m_stress->setChosen(before.stress ? std::optional(*before.stress - 1) : std::nullopt);
    m_easier->setChosen(placeOf(before.easier));
    show();
    m_tightness->setFocus(Qt::TabFocusReason);
}

CheckIn CheckInPanel::answers(Date date) const {
    CheckIn answers;
    answers.date = date;
    if (const auto value = m_tightness->value()) answers.tightness = Tightness::fromTenths(*value * 10);
    if (m_sleep->isInRange()) answers.sleepHours = m_sleep->number();
    if (const auto stress = m_stress->chosen()) answers.stress = *stress + 1;
    if (const auto easier = m_easier->chosen()) answers.easier = static_cast<Easier>(*easier);
    return answers;
}

void CheckInPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

}  // namespace limber::inline gui
