// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/exercise_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

#include "gui/week/week_text.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/theme.h"
#include "limber/domain/ordinary_dose.h"

namespace limber::inline gui {
namespace {

constexpr int kFieldWidth = 52;
constexpr std::size_t kMostAlternatives = 8;

QPushButton* link(const QString& word, const QString& spoken, QWidget* parent) {
    auto* button = new QPushButton(word, parent);
    button->setProperty("link", true);
    button->setAccessibleName(spoken);
    return button;
}

}  // namespace

ExerciseRow::ExerciseRow(const PlannedExercise& planned, CataloguePtr catalogue, const Profile& profile,
                         QWidget* parent)
    : QWidget(parent),
      m_planned(planned),
      m_catalogue(std::move(catalogue)),
      m_units(profile.unitsOfLoads()),
      m_level(profile.experience.value_or(Level::beginner)),
      m_exercise(m_catalogue->exercise(planned.exercise)) {
    setObjectName(QStringLiteral("exercise-%1").arg(QString::fromStdString(planned.exercise)));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 10, 0, 8);
    rows->setSpacing(2);
    addNameLine(*rows);
    m_fields = new QWidget(this);
    m_fields->hide();
    rows->addWidget(m_fields);
    addSpineLine(*rows);
}

void ExerciseRow::addNameLine(QVBoxLayout& rows) {
    const QString name = nameOfExercise(m_planned.exercise, *m_catalogue);
    auto* line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(makeLabel(name, TextStyle::body, Tone::text, true, this), 1);
    m_dose = new QPushButton(fullDose(m_planned, m_exercise, m_units), this);
    m_dose->setProperty("quiet", true);
    m_dose->setProperty("compact", true);
    m_dose->setProperty("dose", true);
    m_dose->setAccessibleName(tr("Change the dose of %1, %2").arg(name, m_dose->text()));
    m_dose->setToolTip(tr("Change sets, repetitions and load"));
    line->addWidget(m_dose, 0, Qt::AlignTop);
    rows.addLayout(line);
    connect(m_dose, &QPushButton::clicked, this, &ExerciseRow::openFields);
}

void ExerciseRow::addSpineLine(QVBoxLayout& rows) {
    const QString name = nameOfExercise(m_planned.exercise, *m_catalogue);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(makeLabel(m_exercise == nullptr ? QString() : spineLoadText(m_exercise->spineLoad),
                              TextStyle::small, Tone::secondary, true, this),
                    1);
    auto* remove = link(tr("Remove"), tr("Remove %1").arg(name), this);
    line->addWidget(remove);
    connect(remove, &QPushButton::clicked, this, &ExerciseRow::removed);
    if (!alternatives().empty()) {
        auto* swap = link(tr("Swap"), tr("Swap %1 for something else").arg(name), this);
        line->addWidget(swap);
        connect(swap, &QPushButton::clicked, this, [this, swap] { chooseSwap(*swap); });
    }
    rows.addLayout(line);
}

void ExerciseRow::openFields() {
    if (m_sets != nullptr) {
        m_fields->setVisible(!m_fields->isVisible());
        return;
    }
    auto* line = new QHBoxLayout(m_fields);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(6);
    const bool held = m_planned.holdSeconds.has_value();
    m_sets = new NumberField(tr("Sets"), 1, 20, 0, m_fields);
    m_amount = new NumberField(held ? tr("Seconds") : tr("Repetitions"), 1, held ? 600 : 100, 0, m_fields);
    m_load = new NumberField(m_units == Units::imperial ? tr("Load in pounds") : tr("Load in kilograms"), 0, 500, 1,
                             m_fields);
    m_sets->setNumber(m_planned.sets);
    if (const auto amount = held ? m_planned.holdSeconds : m_planned.reps) m_amount->setNumber(*amount);
    if (m_planned.load)
        m_load->setNumber(m_units == Units::imperial ? m_planned.load->pounds() : m_planned.load->kilograms());
    const QStringList words{tr("sets ×"), held ? tr("s ×") : tr("reps ×"),
                            m_units == Units::imperial ? tr("lb") : tr("kg")};
    const std::array<NumberField*, 3> fields{m_sets, m_amount, m_load};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        fields[i]->setFixedWidth(scaled(kFieldWidth));
        line->addWidget(fields[i]);
        line->addWidget(
            makeLabel(words[static_cast<qsizetype>(i)], TextStyle::small, Tone::secondary, false, m_fields));
        connect(fields[i], &QLineEdit::editingFinished, this, &ExerciseRow::commit);
    }
    line->addStretch();
    m_fields->show();
    m_sets->setFocus(Qt::TabFocusReason);
    m_sets->selectAll();
}

void ExerciseRow::commit() {
    if (!m_sets->isInRange() || !m_amount->isInRange() || !m_load->isInRange()) return;
    PlannedExercise next = m_planned;
    next.sets = m_sets->whole().value_or(m_planned.sets);
    (m_planned.holdSeconds ? next.holdSeconds : next.reps) = m_amount->whole();
    const auto load = m_load->number();
    next.load.reset();
    if (load && *load > 0)
        next.load = m_units == Units::imperial ? Mass::fromPounds(*load) : Mass::fromKilograms(*load);
    if (next == m_planned) return;
    m_planned = next;
    m_dose->setText(fullDose(next, m_exercise, m_units));
    emit changed(next);
}

std::vector<const Exercise*> ExerciseRow::alternatives() const {
    std::vector<const Exercise*> found;
    if (m_exercise == nullptr) return found;
    const auto add = [&](const Exercise* other) {
        if (other == nullptr || other == m_exercise || found.size() >= kMostAlternatives) return;
        if (std::find(found.begin(), found.end(), other) == found.end()) found.push_back(other);
    };
    for (const auto* ids : {&m_exercise->lowerSpineLoad, &m_exercise->easier, &m_exercise->harder})
        for (const auto& id : *ids) add(m_catalogue->exercise(id));
    for (const auto& other : m_catalogue->exercises())
        if (other.kind == m_exercise->kind && other.pattern == m_exercise->pattern &&
            other.primary == m_exercise->primary)
            add(&other);
    std::stable_sort(found.begin(), found.end(),
                     [](const Exercise* a, const Exercise* b) { return a->spineLoad < b->spineLoad; });
    return found;
}

void ExerciseRow::chooseSwap(QPushButton& from) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto* other : alternatives()) {
        const QString text =
            QStringLiteral("%1  ·  %2").arg(QString::fromStdString(other->name), spineLoadText(other->spineLoad));
        menu->addAction(text, this, [this, other] {
            PlannedExercise next = ordinaryDose(*other, m_level);
            next.sets = std::min(next.sets, m_planned.sets);
            next.rpe = m_planned.rpe;
            emit changed(next);
        });
    }
    menu->popup(from.mapToGlobal(QPoint(0, from.height())));
}

}  // namespace limber::inline gui
