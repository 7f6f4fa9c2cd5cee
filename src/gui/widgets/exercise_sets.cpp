// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/exercise_sets.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

QPushButton* makeLink(const QString& text, const QString& exercise) {
    auto* link = new QPushButton(text);
    link->setProperty("link", true);
    link->setAccessibleName(text + ", " + exercise);
    link->setCursor(Qt::PointingHandCursor);
    link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return link;
}

bool isSplit(const SetEntry& set) { return set.side && *set.side != Side::both; }

}  // namespace

ExerciseSets::ExerciseSets(ExerciseToLog exercise, Units units, QWidget* parent)
    : QWidget(parent), m_exercise(std::move(exercise)), m_units(units), m_grid(new QGridLayout) {
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(kGap);
    auto* left = new QVBoxLayout;
    left->setSpacing(2);
    left->addWidget(makeLabel(m_exercise.name, TextStyle::bodyStrong, Tone::text, true));
    const bool split = !m_exercise.sets.empty() && isSplit(m_exercise.sets.front());
    if (m_exercise.oneSided && !split)
        left->addWidget(makeLabel(tr("each side"), TextStyle::small, Tone::secondary, true));
    if (!m_exercise.lastTime.isEmpty())
        left->addWidget(makeLabel(m_exercise.lastTime, TextStyle::small, Tone::secondary, true));
    auto* add = makeLink(tr("Add set"), m_exercise.name);
    connect(add, &QPushButton::clicked, this, &ExerciseSets::addSet);
    auto* links = new QVBoxLayout;
    links->setContentsMargins(0, 0, 0, 0);
    links->setSpacing(0);
    links->addWidget(add, 0, Qt::AlignLeft);
    left->addLayout(links);
    if (m_exercise.oneSided && !split && m_exercise.shape != SetShape::hold) {
        m_split = makeLink(tr("Left and right apart"), m_exercise.name);
        connect(m_split, &QPushButton::clicked, this, &ExerciseSets::splitSides);
        links->addWidget(m_split, 0, Qt::AlignLeft);
    }
    left->addStretch(1);
    across->addLayout(left, 2);
    m_grid->setHorizontalSpacing(kGrid + 4);
    m_grid->setVerticalSpacing(6);
    for (int column = 1; column <= SetRow::kColumns; ++column) m_grid->setColumnStretch(column, 1);
    auto* right = new QVBoxLayout;
    right->addLayout(m_grid);
    right->addStretch(1);
    across->addLayout(right, 3);

    const auto captions = setCaptions(m_exercise.shape, m_units);
    for (std::size_t i = 0; i < captions.size(); ++i) {
        auto* caption = makeLabel(captions[i], TextStyle::small, Tone::secondary, false);
        m_grid->addWidget(caption, 0, static_cast<int>(i) + 2);
    }
    for (const auto& set : m_exercise.sets) addRow(set);
    for (auto* row : m_rows) row->setDone(m_exercise.done);
}

void ExerciseSets::addRow(const SetEntry& set) {
    const int index = static_cast<int>(m_rows.size());
    const int number = isSplit(set) ? index / 2 + 1 : index + 1;
    auto* row = new SetRow(m_exercise.name, number, m_exercise.shape, m_units, set, *m_grid, index + 1);
    row->setParent(this);
    if (!m_exercise.lastSets.empty())
        row->setHints(m_exercise.lastSets[std::min(static_cast<std::size_t>(index), m_exercise.lastSets.size() - 1)]);
    connect(row, &SetRow::changed, this, &ExerciseSets::changed);
    m_rows.append(row);
    emit rowAdded(row);
}

void ExerciseSets::addSet() {
    SetEntry set = m_rows.isEmpty() ? SetEntry{} : m_rows.back()->entry();
    if (isSplit(set)) {
        set.side = Side::left;
        addRow(set);
        set.side = Side::right;
    }
    addRow(set);
    m_rows.back()->focusColumn(1);
    emit changed();
}

void ExerciseSets::splitSides() {
    std::vector<SetEntry> sets;
    std::vector<bool> done;
    for (const auto* row : m_rows)
        for (const Side side : {Side::left, Side::right}) {
            sets.push_back(row->entry());
            sets.back().side = side;
            done.push_back(row->isDone());
        }
    rebuild(sets, done);
}

void ExerciseSets::rebuild(const std::vector<SetEntry>& sets, const std::vector<bool>& done) {
    for (auto* row : m_rows) {
        for (int i = 0; i < SetRow::kColumns; ++i)
            if (auto* widget = row->column(i)) widget->deleteLater();
        row->deleteLater();
    }
    m_rows.clear();
    if (m_split != nullptr) m_split->hide();
    for (std::size_t i = 0; i < sets.size(); ++i) {
        addRow(sets[i]);
        m_rows.back()->setDone(done[i]);
    }
    if (!m_rows.isEmpty()) m_rows.front()->focusColumn(1);
    emit changed();
}

ExerciseEntry ExerciseSets::entry() const {
    ExerciseEntry entry;
    entry.exercise = m_exercise.id;
    for (const auto* row : m_rows)
        if (row->isDone()) entry.sets.push_back(row->entry());
    return entry;
}

}  // namespace limber::inline gui
