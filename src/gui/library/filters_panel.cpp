// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/filters_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/muscle_names.h"
#include "gui/library/library_words.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/muscle_map.h"

namespace limber::inline gui {

namespace {

enum EquipmentChoice { kMine, kNone, kAll };

template <class E>
QStringList wordsOf(QString (*name)(E)) {
    QStringList words;
    for (const auto value : allOf<E>()) words.append(name(value));
    return words;
}

}  // namespace

FiltersPanel::FiltersPanel(const Catalogue& catalogue, QWidget* parent) : ScrollCard(parent) {
    setAccessibleName(tr("Filters"));
    column()->setSpacing(6);
    addHeading(tr("Muscle"));
    m_map = new MuscleMap(MuscleMap::Mode::pick, muscleNames(catalogue));
    m_map->setFixedHeight(scaled(216));
    column()->addWidget(m_map);
    m_muscle = new QComboBox;
    m_muscle->setAccessibleName(tr("Muscle"));
    m_muscle->addItem(tr("any muscle"));
    m_muscle->addItems(muscleNames(catalogue));
    m_muscle->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column()->addWidget(m_muscle);
    m_kinds = addChips(tr("Kind"), wordsOf<ItemKind>(nameOfKind), true);
    m_loads = addChips(tr("Spine load"), wordsOf<SpineLoad>(nameOfSpineLoad), true);
    m_equipment = addChips(tr("Equipment"), {tr("mine"), tr("none"), tr("all")}, false);
    m_equipment->setChosen(kAll);
    addHeading(tr("Suits me now"));
    m_suits = new Chip(tr("only what suits me"));
    m_suits->setToolTip(tr("By your profile, your safety answers and how tight your back is"));
    column()->addWidget(m_suits, 0, Qt::AlignLeft);
    m_clear = new QPushButton(tr("Clear filters"));
    m_clear->setProperty("link", true);
    column()->addSpacing(kGrid);
    column()->addWidget(m_clear, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(m_map, &MuscleMap::changed, this, [this] { pickMuscle(m_map->picked()); });
    connect(m_muscle, &QComboBox::activated, this, [this](int index) {
        pickMuscle(index == 0 ? std::nullopt : std::optional(static_cast<Muscle>(index - 1)));
    });
    for (const auto* row : {m_kinds, m_loads, m_equipment})
        connect(row, &ChipRow::changed, this, &FiltersPanel::refresh);
    connect(m_suits, &Chip::clicked, this, &FiltersPanel::refresh);
    connect(m_clear, &QPushButton::clicked, this, &FiltersPanel::clear);
    m_clear->setVisible(false);
}

void FiltersPanel::addHeading(const QString& text) {
    if (column()->count() > 0) column()->addSpacing(kGrid);
    column()->addWidget(makeLabel(text, TextStyle::small, Tone::secondary));
}

ChipRow* FiltersPanel::addChips(const QString& heading, const QStringList& words, bool several) {
    addHeading(heading);
    auto* row = new ChipRow({}, words, several ? ChipRow::Choice::several : ChipRow::Choice::single);
    row->setAccessibleName(heading);
    column()->addWidget(row);
    return row;
}

void FiltersPanel::pickMuscle(std::optional<Muscle> muscle) {
    m_map->setPicked(muscle);
    m_muscle->setCurrentIndex(muscle ? static_cast<int>(*muscle) + 1 : 0);
    refresh();
}

void FiltersPanel::refresh() {
    if (!m_equipment->chosen()) m_equipment->setChosen(kAll);
    m_clear->setVisible(count() > 0);
    emit changed();
}

void FiltersPanel::clear() {
    m_kinds->clear();
    m_loads->clear();
    m_equipment->setChosen(kAll);
    m_suits->setChecked(false);
    pickMuscle(std::nullopt);
}

SearchFilters FiltersPanel::filters(const Profile& profile) const {
    SearchFilters filters{
        .kinds = chosenOf<ItemKind>(*m_kinds), .muscle = m_map->picked(), .spineLoads = chosenOf<SpineLoad>(*m_loads)};
    const auto equipment = m_equipment->chosen();
    if (equipment == kNone) filters.atHand.emplace();
    if (equipment == kMine) filters.atHand = profile.equipment.value_or(std::vector<Equipment>{});
    return filters;
}

bool FiltersPanel::suitsNow() const { return m_suits->isChecked(); }

int FiltersPanel::count() const {
    const auto said = [](bool yes) { return yes ? 1 : 0; };
    return said(m_map->picked().has_value()) + said(m_kinds->chosen().has_value()) +
           said(m_loads->chosen().has_value()) + said(m_equipment->chosen() != kAll) + said(suitsNow());
}

}  // namespace limber::inline gui
