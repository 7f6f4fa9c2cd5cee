// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/energy_card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <cmath>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/number_field.h"
#include "limber/workspace/insights.h"

namespace limber::inline gui {
namespace {

constexpr double kCmAnInch = 2.54;
constexpr double kKgAPound = 0.45359237;
constexpr int kInchesAFoot = 12;
constexpr int kSteps = 4;  // half pounds either side of none
constexpr int kFewWeeks = 6;
constexpr int kWeek = 7;
constexpr int kYear = 365;

bool isImperial(const Profile& profile) { return profile.unitsOfTheBody() == Units::imperial; }

QString weightText(double pounds, bool imperial) {
    const double value = std::abs(imperial ? pounds : pounds * kKgAPound);
    return imperial ? EnergyCard::tr("%1 lb").arg(QLocale().toString(value, 'f', 1))
                    : EnergyCard::tr("%1 kg").arg(QLocale().toString(value, 'f', 1));
}

QString goalText(double pounds) {
    if (pounds == 0) return EnergyCard::tr("stay as I am");
    const QString amount = EnergyCard::tr("%1 lb (%2 kg) a week")
                               .arg(QLocale().toString(std::abs(pounds), 'g', 2),
                                    QLocale().toString(std::abs(pounds) * kKgAPound, 'f', 1));
    return pounds < 0 ? EnergyCard::tr("lose %1").arg(amount) : EnergyCard::tr("gain %1").arg(amount);
}

/// What is being typed stays.
void fill(NumberField& field, std::optional<double> number) {
    if (!(field.hasFocus() && field.isModified())) field.setNumber(number);
}

QWidget* beside(std::initializer_list<QWidget*> widgets) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    for (auto* widget : widgets) row->addWidget(widget);
    row->addStretch(1);
    return box;
}

}  // namespace

EnergyCard::EnergyCard(WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(bridge),
      m_open(new QPushButton(tr("Work out my daily energy"))),
      m_target(makeLabel({}, TextStyle::number)),
      m_words(makeLabel({}, TextStyle::body, Tone::secondary, true)),
      m_curve(makeLabel({}, TextStyle::small, Tone::secondary, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("Daily energy"), TextStyle::card));
    column->addWidget(m_open, 0, Qt::AlignLeft);
    m_form = makeForm();
    column->addWidget(m_form);
    column->addStretch(1);
    m_form->hide();
    connect(m_open, &QPushButton::clicked, this, [this] {
        m_open->hide();
        m_form->show();
        m_goal->setFocus();
    });
    connect(&m_bridge, &WorkspaceBridge::changed, this, [this](const ChangeSet& changes) {
        if (changes.profile || changes.sessions || changes.screens) refresh();
    });
    refresh();
}

void EnergyCard::refresh() {
    m_bridge.ask(
        this, [](const Snapshot& snapshot) { return energyOf(snapshot); },
        [this](const Result<EnergyTarget>& target) { show(target); });
}

std::optional<double> EnergyCard::difference() const {
    return m_known ? std::optional<double>(m_known->target - m_known->maintenance) : std::nullopt;
}

QWidget* EnergyCard::makeForm() {
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_target);
    column->addWidget(m_words);
    column->addWidget(m_curve);
    m_goal = new QComboBox;
    m_goal->setAccessibleName(tr("Weight goal"));
    fillGoals();
    m_activity = new QComboBox;
    m_activity->setAccessibleName(tr("How active your days are"));
    m_activity->addItems({tr("mostly sitting"), tr("lightly active"), tr("moderately active"), tr("active"),
                          tr("very active"), tr("from my log")});
    m_sex = new ChipRow({}, {tr("female"), tr("male")}, ChipRow::Choice::single);
    m_birthYear = new NumberField(tr("Birth year"), 1900, 2100, 0);
    m_height = new NumberField(tr("Height"), 1, 272, 1);
    m_inches = new NumberField(tr("Inches"), 0, 11.9, 1);
    m_weight = new NumberField(tr("Weight today"), 20, 1000, 1);
    m_heightUnit = makeLabel({}, TextStyle::body, Tone::secondary);
    m_weightUnit = makeLabel({}, TextStyle::body, Tone::secondary);
    auto* rows = m_rows = new QFormLayout;
    rows->setHorizontalSpacing(kGap);
    rows->setVerticalSpacing(kGrid);
    rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addRow(tr("Goal"), m_goal);
    rows->addRow(tr("Activity"), m_activity);
    rows->addRow(tr("Sex, for the formula"), m_sex);
    rows->addRow(tr("Birth year"), m_birthYear);
    rows->addRow(tr("Height"), beside({m_height, m_heightUnit, m_inches}));
    rows->addRow(tr("Weight today"), beside({m_weight, m_weightUnit}));
    column->addLayout(rows);
    for (auto* field : {m_birthYear, m_height, m_inches, m_weight}) {
        field->setMaximumWidth(scaled(90));
        connect(field, &QLineEdit::editingFinished, this, [this, field] {
            if (field->isModified()) field == m_weight ? takeWeight() : takeFields();
        });
    }
    connect(m_goal, &QComboBox::activated, this, &EnergyCard::takeFields);
    connect(m_activity, &QComboBox::activated, this, &EnergyCard::takeFields);
    connect(m_sex, &ChipRow::changed, this, &EnergyCard::takeFields, Qt::QueuedConnection);
    return form;
}

void EnergyCard::leaveOutBirthYear() { m_rows->setRowVisible(m_birthYear, false); }

void EnergyCard::fillGoals() {
    for (int step = -kSteps; step <= kSteps; ++step) m_goal->addItem(goalText(step / 2.0));
}

void EnergyCard::tell(const Error& error) {
    const QString what = QString::fromStdString(m_bridge.phrases().text(error));
    m_words->setText(tr("%1 What was there before is kept.").arg(what));
    emit say(m_words->text(), false);
}

bool EnergyCard::areInRange(std::initializer_list<NumberField*> fields) {
    for (const auto* field : fields)
        if (!field->isInRange()) {
            m_words->setText(tr("One of the numbers is out of range, so it is not used yet."));
            return false;
        }
    for (auto* field : fields) field->setModified(false);
    return true;
}

void EnergyCard::takeFields() {
    if (!areInRange({m_birthYear, m_height, m_inches})) return;
    Profile profile = m_profile;
    profile.weightGoalLbPerWeek = (m_goal->currentIndex() - kSteps) / 2.0;
    profile.activity = static_cast<Activity>(m_activity->currentIndex());
    const auto sex = m_sex->chosen();
    profile.sex = sex ? std::optional(static_cast<Sex>(*sex)) : std::nullopt;
    profile.birthYear = m_birthYear->whole();
    const auto height = m_height->number();
    profile.heightCm = height && isImperial(profile)
                           ? std::optional((*height * kInchesAFoot + m_inches->number().value_or(0)) * kCmAnInch)
                           : height;
    if (profile == m_profile) return;
    m_bridge.apply(SetProfile{profile}, [this](const Result<ChangeSet>& outcome) {
        outcome ? emit say(tr("Saved."), true) : tell(outcome.error());
    });
}

void EnergyCard::takeWeight() {
    const auto weight = m_weight->number();
    if (!weight || !areInRange({m_weight})) return;
    const auto mass = isImperial(m_profile) ? Mass::fromPounds(*weight) : Mass::fromKilograms(*weight);
    m_bridge.apply(LogWeights{{{m_bridge.today(), mass}}}, [this](const Result<ChangeSet>& outcome) {
        outcome ? emit say(tr("Weight of today saved."), true) : tell(outcome.error());
    });
}

void EnergyCard::showFields() {
    const bool imperial = isImperial(m_profile);
    m_goal->setCurrentIndex(static_cast<int>(std::lround(m_profile.weightGoalLbPerWeek.value_or(0) * 2)) + kSteps);
    m_activity->setCurrentIndex(static_cast<int>(m_profile.activity.value_or(Activity::sedentary)));
    m_sex->setChosen(m_profile.sex ? std::optional(static_cast<int>(*m_profile.sex)) : std::nullopt);
    fill(*m_birthYear, m_profile.birthYear ? std::optional<double>(*m_profile.birthYear) : std::nullopt);
    m_inches->setVisible(imperial);
    m_heightUnit->setText(imperial ? tr("ft, in") : tr("cm"));
    m_weightUnit->setText(imperial ? tr("lb") : tr("kg"));
    std::optional<double> height = m_profile.heightCm;
    if (height && imperial) {
        const double inches = *height / kCmAnInch;
        height = std::floor(inches / kInchesAFoot);
        fill(*m_inches, inches - *height * kInchesAFoot);
    }
    fill(*m_height, height);
    std::optional<double> weight;
    if (m_profile.weight) weight = imperial ? m_profile.weight->pounds() : m_profile.weight->kilograms();
    fill(*m_weight, weight);
}

void EnergyCard::show(const Result<EnergyTarget>& target) {
    m_profile = *m_bridge.snapshot().profile;
    showFields();
    m_known = target ? std::optional(*target) : std::nullopt;
    m_target->setVisible(target.has_value());
    m_curve->setVisible(target && target->target != target->maintenance);
    if (target) {
        m_target->setText(tr("about %L1 kcal a day").arg(target->target));
        m_words->setText(
            tr("To stay as you are: about %L1. %2").arg(target->maintenance).arg(m_bridge.text(energyNote(*target))));
        m_curve->setText(curveText(*target));
    } else {
        m_words->setText(tr("Fill in what is missing below and the day's energy shows up here."));
    }
    emit worked();
}

QString EnergyCard::curveText(const EnergyTarget& target) const {
    const bool imperial = isImperial(m_profile);
    const double change = target.target - target.maintenance;
    const auto weeks = weightAfter(change, kFewWeeks * kWeek);
    const auto year = weightAfter(change, kYear);
    const QString text =
        tr("In six weeks some %1. In a year rather %2 than the %3 of a straight line: the body gets by on "
           "less as it gets lighter, and needs more as it gets heavier.");
    return text.arg(weightText(weeks.straightLineLb, imperial), weightText(year.longRunLb, imperial),
                    weightText(year.straightLineLb, imperial));
}

}  // namespace limber::inline gui
