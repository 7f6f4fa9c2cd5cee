// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/library/own_exercise_editor.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/muscle_names.h"
#include "gui/app/workspace_bridge.h"
#include "gui/library/library_words.h"
#include "gui/library/muscle_roles.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

enum Trait { kOneSided, kOnFloor, kCompound };

template <class E>
void choose(ChipRow& row, const std::vector<E>& values) {
    row.clear();
    for (const E value : values) row.setChosen(static_cast<int>(value), true);
}

std::vector<std::string> parts(const QString& text, QChar between) {
    std::vector<std::string> words;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty()) words.push_back(part.trimmed().toStdString());
    return words;
}

QString joined(const std::vector<std::string>& words, const QString& between) {
    QStringList all;
    for (const auto& word : words) all.append(QString::fromStdString(word));
    return all.join(between);
}

std::optional<double> unlessZero(int number) { return number > 0 ? std::optional<double>(number) : std::nullopt; }

}  // namespace

OwnExerciseEditor::OwnExerciseEditor(const WorkspaceBridge& bridge, QWidget* parent)
    : ScrollCard(parent), m_bridge(bridge), m_title(makeLabel({}, TextStyle::title, Tone::text, true)) {
    setAccessibleName(tr("Own exercise"));
    auto* header = new QWidget;
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    m_notice = new Notice;
    rows->addWidget(m_title);
    rows->addWidget(m_notice);
    setHeader(header);
    column()->setSpacing(6);
    addWhat();
    addDose();
    addSpine();
    column()->addStretch(1);
    setFooter(makeFooter());
}

QWidget* OwnExerciseEditor::makeFooter() {
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(kCardPadding, 4, kCardPadding, 12);
    row->setSpacing(kGrid);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* keep = new QPushButton(tr("Save"));
    keep->setProperty("primary", true);
    keep->setIcon(icon("check", &Tokens::onAccent));
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(keep);
    connect(cancel, &QPushButton::clicked, this, &OwnExerciseEditor::cancelled);
    connect(keep, &QPushButton::clicked, this, &OwnExerciseEditor::save);
    return footer;
}

void OwnExerciseEditor::ask(const QString& question, QWidget* answer, const QString& why) {
    if (column()->count() > 0) column()->addSpacing(kGrid);
    column()->addWidget(makeLabel(question, TextStyle::bodyStrong));
    if (!why.isEmpty()) column()->addWidget(makeLabel(why, TextStyle::small, Tone::secondary, true));
    column()->addWidget(answer);
    if (answer->accessibleName().isEmpty()) answer->setAccessibleName(question);
}

QStringList OwnExerciseEditor::terms(std::span<const std::string_view> names) const {
    QStringList words;
    for (const auto name : names) words.append(m_bridge.text(Message{"term." + std::string(name), {}}));
    return words;
}

void OwnExerciseEditor::addWhat() {
    m_name = new QLineEdit;
    m_name->setMaxLength(80);
    ask(tr("Name"), m_name);
    m_aliases = new QLineEdit;
    m_aliases->setPlaceholderText(tr("other names, with commas between"));
    ask(tr("Also known as"), m_aliases);
    m_kind = new ChipRow({}, terms(EnumNames<ExerciseKind>::names), ChipRow::Choice::single);
    ask(tr("Kind"), m_kind);
    m_patternRow = new QWidget;
    auto* rows = new QVBoxLayout(m_patternRow);
    rows->setContentsMargins(0, kGrid, 0, 0);
    rows->addWidget(makeLabel(tr("Movement"), TextStyle::bodyStrong));
    m_pattern = new QComboBox;
    m_pattern->setAccessibleName(tr("Movement"));
    m_pattern->addItems(terms(EnumNames<Pattern>::names));
    m_pattern->setItemText(0, tr("none of these: never planned by itself"));
    rows->addWidget(m_pattern, 0, Qt::AlignLeft);
    column()->addWidget(m_patternRow);
    m_muscles = new MuscleRoles(muscleNames(*m_bridge.snapshot().catalogue));
    ask(tr("Muscles"), m_muscles);
    connect(m_kind, &ChipRow::changed, this, &OwnExerciseEditor::kindChanged);
}

void OwnExerciseEditor::addDose() {
    auto* dose = new QWidget;
    auto* row = new FlowLayout(kGrid, kGrid, dose);
    m_sets = new NumberField(tr("Sets"), 1, 10, 0);
    m_reps = new NumberField(tr("Repetitions"), 1, 100, 0);
    m_hold = new NumberField(tr("Seconds held"), 1, 3600, 0);
    for (auto* field : {m_sets, m_reps, m_hold}) field->setFixedWidth(scaled(64));
    row->addWidget(m_sets);
    row->addWidget(makeLabel(tr("sets of"), TextStyle::body, Tone::secondary));
    row->addWidget(m_reps);
    row->addWidget(makeLabel(tr("times, or"), TextStyle::body, Tone::secondary));
    row->addWidget(m_hold);
    row->addWidget(makeLabel(tr("s"), TextStyle::body, Tone::secondary));
    connect(m_reps, &NumberField::edited, this, [this] { m_hold->setNumber({}); });
    connect(m_hold, &NumberField::edited, this, [this] { m_reps->setNumber({}); });
    ask(tr("Ordinary dose"), dose);
    m_traits = new ChipRow({}, {tr("one side at a time"), tr("down on the floor"), tr("may lead a workout")},
                           ChipRow::Choice::several);
    ask(tr("It is done"), m_traits);
    QStringList levels;
    for (const Level level : allOf<Level>()) levels.append(nameOfLevel(level));
    m_level = new Segmented(tr("Experience it takes"), levels);
    ask(tr("Experience it takes"), m_level);
    QStringList equipment;
    for (const Equipment item : allOf<Equipment>()) equipment.append(nameOfEquipment(item));
    m_equipment = new ChipRow({}, equipment, ChipRow::Choice::several);
    ask(tr("Equipment"), m_equipment);
}

void OwnExerciseEditor::addSpine() {
    m_spineLoad = new Segmented(tr("Spine load"), terms(EnumNames<SpineLoad>::names));
    ask(tr("Spine load"), m_spineLoad);
    m_tags = new ChipRow({}, terms(EnumNames<SpineTag>::names), ChipRow::Choice::several);
    ask(tr("What it asks of the spine"), m_tags,
        tr("Limber leaves it out for health conditions by this. While nothing is chosen, it is not planned for anybody "
           "with one."));
    m_cues = new QPlainTextEdit;
    m_cues->setTabChangesFocus(true);
    m_cues->setPlaceholderText(tr("one step a line"));
    m_cues->setFixedHeight(scaled(110));
    ask(tr("How it is done"), m_cues);
}

void OwnExerciseEditor::kindChanged() {
    const auto kind = static_cast<ExerciseKind>(m_kind->chosen().value_or(0));
    m_patternRow->setVisible(kind == ExerciseKind::strength);
    m_muscles->setUsualRole(kind == ExerciseKind::stretch || kind == ExerciseKind::yoga ? MuscleRoles::Role::lengthened
                                                                                        : MuscleRoles::Role::most);
}

void OwnExerciseEditor::load(const Exercise* exercise) {
    Exercise fresh;
    fresh.dose = {.sets = 3, .reps = 10};
    m_loaded = exercise != nullptr ? *exercise : fresh;
    m_title->setText(exercise != nullptr ? tr("Change your exercise") : tr("Own exercise"));
    m_notice->clear();
    m_name->setText(QString::fromStdString(m_loaded.name));
    m_aliases->setText(joined(m_loaded.aliases, QStringLiteral(", ")));
    m_kind->setChosen(static_cast<int>(m_loaded.kind));
    m_pattern->setCurrentIndex(static_cast<int>(m_loaded.pattern));
    m_muscles->load(m_loaded.muscles, m_loaded.lengthens);
    m_sets->setNumber(m_loaded.dose.sets);
    m_reps->setNumber(unlessZero(m_loaded.dose.reps));
    m_hold->setNumber(unlessZero(m_loaded.dose.holdSeconds));
    m_traits->setChosen(kOneSided, m_loaded.oneSided);
    m_traits->setChosen(kOnFloor, m_loaded.onFloor);
    m_traits->setChosen(kCompound, m_loaded.compound);
    m_level->setChosen(static_cast<int>(m_loaded.level));
    choose(*m_equipment, m_loaded.equipment);
    m_spineLoad->setChosen(static_cast<int>(m_loaded.spineLoad));
    choose(*m_tags, m_loaded.spineTags);
    m_cues->setPlainText(joined(m_loaded.cues, QStringLiteral("\n")));
    kindChanged();
}

void OwnExerciseEditor::focusName() { m_name->setFocus(Qt::OtherFocusReason); }

Exercise OwnExerciseEditor::exercise() const {
    Exercise e = m_loaded;
    e.name = m_name->text().trimmed().toStdString();
    e.aliases = parts(m_aliases->text(), QLatin1Char(','));
    e.kind = static_cast<ExerciseKind>(m_kind->chosen().value_or(0));
    e.pattern = static_cast<Pattern>(m_pattern->currentIndex());
    e.muscles = m_muscles->worked();
    e.lengthens = m_muscles->lengthened();
    e.dose = {.sets = m_sets->whole().value_or(1),
              .reps = m_reps->whole().value_or(0),
              .holdSeconds = m_hold->whole().value_or(0)};
    e.oneSided = m_traits->isChosen(kOneSided);
    e.onFloor = m_traits->isChosen(kOnFloor);
    e.compound = m_traits->isChosen(kCompound);
    e.level = static_cast<Level>(m_level->chosen());
    e.equipment = chosenOf<Equipment>(*m_equipment);
    e.spineLoad = static_cast<SpineLoad>(m_spineLoad->chosen());
    e.spineTags = chosenOf<SpineTag>(*m_tags);
    e.cues = parts(m_cues->toPlainText(), QLatin1Char('\n'));
    return e;
}

void OwnExerciseEditor::save() {
    for (const auto* field : {m_sets, m_reps, m_hold})
        if (!field->isInRange())
            return m_notice->say(tr("This number is too large: %1.").arg(field->accessibleName()),
                                 Notice::Kind::lookHere);
    emit saved(exercise());
}

void OwnExerciseEditor::refuse(const Error& error) {
    QString sentence = QString::fromStdString(m_bridge.phrases().text(error));
    if (error.detail == "name_taken")
        sentence = tr("“%1” is the name of another exercise already. Choose another one.")
                       .arg(QString::fromStdString(error.value));
    else if (error.key == "name")
        sentence = tr("It needs a name.");
    else if (error.detail == "no_primary_muscle")
        sentence = tr("Add at least one muscle that works most.");
    else if (error.detail == "no_lengthened_muscle")
        sentence = tr("Add at least one muscle that is lengthened.");
    else if (error.detail == "no_muscle")
        sentence = tr("Add at least one muscle.");
    else if (error.key == "dose")
        sentence = tr("Say how many times, or how long it is held.");
    m_notice->say(sentence, Notice::Kind::lookHere);
    if (error.key == "name") focusName();
}

void OwnExerciseEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return ScrollCard::keyPressEvent(event);
    emit cancelled();
}

}  // namespace limber::inline gui
