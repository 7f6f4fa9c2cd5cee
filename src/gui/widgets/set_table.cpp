// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/set_table.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include "gui/widgets/card.h"
#include "gui/widgets/number_field.h"

namespace limber::inline gui {

SetTable::SetTable(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid + 4);
}

void SetTable::setExercises(const std::vector<ExerciseToLog>& exercises, Units units) {
    m_exercises.clear();
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& exercise : exercises) addExercise(exercise, units);
}

void SetTable::addExercise(const ExerciseToLog& exercise, Units units) {
    if (!m_exercises.isEmpty()) m_column->addWidget(makeRule());
    auto* sets = new ExerciseSets(exercise, units);
    for (auto* row : sets->rows()) watch(row);
    connect(sets, &ExerciseSets::rowAdded, this, &SetTable::watch);
    connect(sets, &ExerciseSets::changed, this, &SetTable::changed);
    m_exercises.append(sets);
    m_column->addWidget(sets);
}

void SetTable::watch(SetRow* row) {
    for (int i = 0; i < SetRow::kColumns; ++i)
        if (auto* widget = row->column(i)) widget->installEventFilter(this);
}

QList<SetRow*> SetTable::rows() const {
    QList<SetRow*> all;
    for (const auto* exercise : m_exercises) all.append(exercise->rows());
    return all;
}

std::vector<ExerciseEntry> SetTable::entries() const {
    std::vector<ExerciseEntry> entries;
    for (const auto* exercise : m_exercises)
        if (auto entry = exercise->entry(); !entry.sets.empty()) entries.push_back(std::move(entry));
    return entries;
}

int SetTable::doneCount() const {
    int count = 0;
    for (const auto* row : rows()) count += row->isDone() ? 1 : 0;
    return count;
}

void SetTable::tickAll(bool done) {
    for (auto* row : rows()) row->setDone(done);
}

void SetTable::focusFirst() {
    if (const auto all = rows(); !all.isEmpty()) all.front()->focusColumn(1);
}

void SetTable::focusLastExercise() {
    if (!m_exercises.isEmpty() && !m_exercises.back()->rows().isEmpty())
        m_exercises.back()->rows().front()->focusColumn(1);
}

NumberField* SetTable::firstOutOfRange() const {
    for (const auto* row : rows())
        if (auto* field = row->firstOutOfRange()) return field;
    return nullptr;
}

bool SetTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return QWidget::eventFilter(watched, event);
    const auto all = rows();
    for (int i = 0; i < all.size(); ++i)
        if (const int column = all.at(i)->columnOf(watched); column >= 0)
            return handleKey(press->key(), i, column) || QWidget::eventFilter(watched, event);
    return QWidget::eventFilter(watched, event);
}

bool SetTable::handleKey(int key, int row, int column) {
    const auto all = rows();
    const auto last = static_cast<int>(all.size()) - 1;
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            all.at(row)->setDone(true);
            if (row == last)
                emit finished();
            else
                all.at(row + 1)->focusColumn(column);
            return true;
        case Qt::Key_Up:
            if (row > 0) all.at(row - 1)->focusColumn(column);
            return true;
        case Qt::Key_Down:
            if (row < last) all.at(row + 1)->focusColumn(column);
            return true;
        case Qt::Key_Space: all.at(row)->setDone(!all.at(row)->isDone()); return true;
        case Qt::Key_Plus:
            for (auto* exercise : m_exercises)
                if (exercise->rows().contains(all.at(row))) {
                    exercise->addSet();
                    break;
                }
            return true;
        default: return false;
    }
}

}  // namespace limber::inline gui
