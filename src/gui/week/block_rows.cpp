// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/block_rows.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/week/exercise_row.h"
#include "gui/week/week_text.h"
#include "gui/widgets/card.h"
#include "gui/widgets/number_field.h"
#include "limber/domain/ordinary_dose.h"

namespace limber::inline gui {

BlockRows::BlockRows(const PlanBlock& block, WorkspaceBridge& bridge, QWidget* parent)
    : QWidget(parent), m_bridge(bridge), m_block(block) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    addWhy(*rows);
    if (!block.exercises.empty() || block.kind == BlockKind::workout)
        addExercises(*rows);
    else
        addRoutine(*rows);
    if (block.kind == BlockKind::workout)
        addMore(*rows);
    else
        addMinutes(*rows);
}

void BlockRows::addWhy(QVBoxLayout& rows) {
    if (m_block.reasons.empty()) return;
    auto* why = new Card(this, &Tokens::accentSoft, nullptr);
    auto* lines = new QVBoxLayout(why);
    lines->setContentsMargins(12, 10, 12, 10);
    lines->setSpacing(4);
    lines->addWidget(makeLabel(tr("Why this"), TextStyle::bodyStrong, Tone::text, true, why));
    QStringList said;
    for (const auto& reason : m_block.reasons) {
        const QString sentence = capitalised(m_bridge.text(reason.text));
        if (said.contains(sentence)) continue;
        said << sentence;
        lines->addWidget(makeLabel(sentence, TextStyle::body, Tone::text, true, why));
    }
    rows.addWidget(why);
    rows.addSpacing(kGrid);
}

void BlockRows::addExercises(QVBoxLayout& rows) {
    const auto& snapshot = m_bridge.snapshot();
    for (std::size_t i = 0; i < m_block.exercises.size(); ++i) {
        if (i > 0 || !m_block.reasons.empty()) rows.addWidget(makeRule(this));
        auto* row = new ExerciseRow(m_block.exercises[i], snapshot.catalogue, *snapshot.profile, this);
        rows.addWidget(row);
        connect(row, &ExerciseRow::changed, this, [this, i](const PlannedExercise& planned) {
            PlanBlock block = m_block;
            block.exercises[i] = planned;
            keep(std::move(block));
        });
        connect(row, &ExerciseRow::removed, this, [this, i] {
            PlanBlock block = m_block;
            block.exercises.erase(block.exercises.begin() + static_cast<std::ptrdiff_t>(i));
            keep(std::move(block));
        });
    }
}

void BlockRows::addRoutine(QVBoxLayout& rows) {
    const auto& catalogue = *m_bridge.snapshot().catalogue;
    const auto* routine = catalogue.routine(m_block.routine);
    if (routine == nullptr) return;
    for (const auto& step : routine->steps) {
        rows.addWidget(makeRule(this));
        const auto* exercise = catalogue.exercise(step.exercise);
        auto* line = new QHBoxLayout;
        line->setContentsMargins(0, 10, 0, 10);
        line->addWidget(makeLabel(nameOfExercise(step.exercise, catalogue), TextStyle::body, Tone::text, true, this),
                        1);
        const bool sides = exercise != nullptr && exercise->oneSided;
        line->addWidget(makeLabel(sides ? tr("%1 s each side").arg(step.seconds) : tr("%1 s").arg(step.seconds),
                                  TextStyle::small, Tone::secondary, false, this),
                        0, Qt::AlignTop);
        rows.addLayout(line);
    }
}

void BlockRows::addMore(QVBoxLayout& rows) {
    rows.addWidget(makeRule(this));
    rows.addSpacing(12);
    auto* field = new QLineEdit(this);
    field->setObjectName(QStringLiteral("add-exercise"));
    field->setPlaceholderText(tr("Add an exercise"));
    field->setAccessibleName(tr("Add an exercise by its name"));
    QStringList names;
    for (const auto& exercise : m_bridge.snapshot().catalogue->exercises())
        if (exercise.kind == ExerciseKind::strength) names << QString::fromStdString(exercise.name);
    names.sort(Qt::CaseInsensitive);
    auto* completer = new QCompleter(names, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    rows.addWidget(field);
    const auto add = [this, field] {
        const auto all = m_bridge.snapshot().catalogue->exercises();
        const auto found = std::find_if(all.begin(), all.end(), [&](const Exercise& e) {
            return QString::fromStdString(e.name).compare(field->text().trimmed(), Qt::CaseInsensitive) == 0;
        });
        if (found == all.end()) return;
        PlanBlock block = m_block;
        const auto level = m_bridge.snapshot().profile->experience.value_or(Level::beginner);
        block.exercises.push_back(ordinaryDose(*found, level));
        keep(std::move(block));
    };
    connect(field, &QLineEdit::returnPressed, this, add);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, add, Qt::QueuedConnection);
}

void BlockRows::addMinutes(QVBoxLayout& rows) {
    rows.addWidget(makeRule(this));
    rows.addSpacing(12);
    auto* line = new QHBoxLayout;
    line->setSpacing(kGrid);
    auto* field = new NumberField(tr("Minutes of %1").arg(m_bridge.text(m_block.title)), 1, 240, 0, this);
    field->setObjectName(QStringLiteral("block-minutes"));
    field->setNumber(m_block.minutes);
    line->addWidget(makeLabel(tr("Takes"), TextStyle::body, Tone::secondary, false, this));
    line->addWidget(field);
    line->addWidget(makeLabel(tr("minutes"), TextStyle::body, Tone::secondary, false, this), 1);
    rows.addLayout(line);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        const auto minutes = field->whole();
        if (!minutes || !field->isInRange() || *minutes == m_block.minutes) return;
        PlanBlock block = m_block;
        block.minutes = *minutes;
        keep(std::move(block));
    });
}

void BlockRows::keep(PlanBlock block) {
    block.pinned = true;
    m_block = std::move(block);
    emit edited(m_block);
}

}  // namespace limber::inline gui
