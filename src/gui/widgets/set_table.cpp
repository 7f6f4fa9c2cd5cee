// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/set_table.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/widgets/card.h"
#include "gui/widgets/number_field.h"

namespace limber::inline gui {

SetTable::SetTable(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid + 4);
}

void SetTable::setExercises(const std::vector<ExerciseToLog>& exercises) {
    m_exercises.clear();
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& exercise : exercises) addExercise(exercise);
}

void SetTable::addExercise(const ExerciseToLog& exercise) {
    if (!m_exercises.isEmpty()) m_column->addWidget(makeRule());
    auto* sets = new ExerciseSets(exercise);
    watch(*sets);
    connect(sets, &ExerciseSets::rowsChanged, this, [this, sets] {
        watch(*sets);
        refreshHeads();
    });
    connect(sets, &ExerciseSets::changed, this, &SetTable::changed);
    connect(sets, &ExerciseSets::unitsChosen, this, &SetTable::unitsChosen);
    connect(sets, &ExerciseSets::supersetWanted, this, [this, sets] { toggleSuperset(sets); });
    connect(sets, &ExerciseSets::removeWanted, this, [this, sets] { removeExercise(sets); });
    connect(sets, &ExerciseSets::ticked, this, [this, sets] {
        if (sets->restSeconds() > 0) emit restBegins(sets->restSeconds());
    });
    m_exercises.append(sets);
    m_column->addWidget(sets);
    refreshHeads();
}

void SetTable::watch(const ExerciseSets& sets) {
    for (const auto* row : sets.rows())
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

std::vector<ExerciseEntry> SetTable::allSets() const {
    std::vector<ExerciseEntry> entries;
    for (const auto* exercise : m_exercises) entries.push_back(exercise->allSets());
    return entries;
}

std::vector<std::vector<int>> SetTable::doneSets() const {
    std::vector<std::vector<int>> done;
    for (const auto* exercise : m_exercises) done.push_back(exercise->doneSets());
    return done;
}

int SetTable::doneCount() const {
    int count = 0;
    for (const auto* row : rows()) count += row->isDone() ? 1 : 0;
    return count;
}

void SetTable::tickAll(bool done) {
    for (auto* row : rows()) row->setDone(done);
    emit changed();
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

std::optional<SetTable::Place> SetTable::placeOf(const QObject* widget) const {
    for (auto* exercise : m_exercises)
        for (int row = 0; row < exercise->rows().size(); ++row)
            if (const int column = exercise->rows().at(row)->columnOf(widget); column >= 0)
                return Place{exercise, row, column};
    return std::nullopt;
}

bool SetTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* press = static_cast<QKeyEvent*>(event);
    if (press->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return QWidget::eventFilter(watched, event);
    const auto place = placeOf(watched);
    if (place && (handleKey(press->key(), *place) || handleLetter(press->key(), *place))) return true;
    return QWidget::eventFilter(watched, event);
}

void SetTable::toRow(const Place& place, int step) {
    const auto all = rows();
    const auto to = all.indexOf(place.exercise->rows().at(place.row)) + step;
    if (to >= 0 && to < all.size()) all.at(to)->focusColumn(place.column);
}

bool SetTable::handleKey(int key, const Place& place) {
    auto* row = place.exercise->rows().at(place.row);
    switch (key) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            row->tick();
            if (row == rows().back())
                emit finished();
            else
                toRow(place, 1);
            return true;
        case Qt::Key_Up: toRow(place, -1); return true;
        case Qt::Key_Down: toRow(place, 1); return true;
        case Qt::Key_Left: return row->walk(place.column, false);
        case Qt::Key_Right: return row->walk(place.column, true);
        case Qt::Key_Space: row->toggleDone(); return true;
        case Qt::Key_Plus: place.exercise->addSet(); return true;
        case Qt::Key_Minus:
            if (place.exercise->rows().size() == 1)
                removeExercise(place.exercise);
            else
                place.exercise->removeSet(place.row);
            return true;
        default: return false;
    }
}

bool SetTable::handleLetter(int key, const Place& place) {
    auto* row = place.exercise->rows().at(place.row);
    const auto toggle = [row](SetType type) { row->setType(row->entry().type == type ? SetType::working : type); };
    switch (key) {
        case Qt::Key_W: toggle(SetType::warmUp); return true;
        case Qt::Key_D: toggle(SetType::drop); return true;
        case Qt::Key_F: toggle(SetType::failure); return true;
        case Qt::Key_S: toggleSuperset(place.exercise); return true;
        case Qt::Key_A: emit allDoneWanted(); return true;
        case Qt::Key_P: place.exercise->showPlates(place.row); return true;
        case Qt::Key_U:
            place.exercise->switchUnits();
            place.exercise->rows().at(place.row)->focusColumn(place.column);
            return true;
        default: return false;
    }
}

void SetTable::removeExercise(ExerciseSets* sets) {
    const auto index = m_exercises.indexOf(sets);
    if (index < 0) return;
    if (const auto superset = sets->superset()) {
        sets->setSuperset(std::nullopt, {});
        leaveSuperset(*superset);
    }
    m_exercises.removeAt(index);
    // The rule above it, or below the first, goes too.
    const int place = m_column->indexOf(sets);
    for (const int at : {place, std::min(std::max(place - 1, 0), m_column->count() - 2)}) {
        auto* item = m_column->takeAt(at);
        if (item == nullptr) continue;
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (!m_exercises.isEmpty()) {
        const auto& rows = m_exercises.at(std::min(index, m_exercises.size() - 1))->rows();
        if (!rows.isEmpty()) rows.front()->focusColumn(1);
    }
    refreshHeads();
    emit changed();
}

void SetTable::toggleSuperset(ExerciseSets* sets) {
    const auto index = m_exercises.indexOf(sets);
    if (const auto own = sets->superset()) {
        sets->setSuperset(std::nullopt, {});
        leaveSuperset(*own);
    } else if (index > 0) {
        auto* above = m_exercises.at(index - 1);
        int next = 0;
        for (const auto* other : m_exercises) next = std::max(next, other->superset().value_or(-1) + 1);
        const int superset = above->superset().value_or(next);
        above->setSuperset(superset, {});
        sets->setSuperset(superset, {});
    }
    refreshHeads();
    emit changed();
}

/// One exercise alone is no superset.
void SetTable::leaveSuperset(int superset) {
    QList<ExerciseSets*> members;
    for (auto* exercise : m_exercises)
        if (exercise->superset() == superset) members.append(exercise);
    if (members.size() == 1) members.front()->setSuperset(std::nullopt, {});
}

void SetTable::refreshHeads() {
    QList<int> known;
    QStringList above;
    for (int i = 0; i < m_exercises.size(); ++i) {
        auto* exercise = m_exercises.at(i);
        QString word;
        if (const auto superset = exercise->superset()) {
            if (!known.contains(*superset)) known.append(*superset);
            word = tr("superset %1").arg(QChar(u'A' + static_cast<char16_t>(known.indexOf(*superset) % 26)));
        }
        exercise->setSuperset(exercise->superset(), word);
        exercise->setMayJoin(i > 0);
        exercise->showCaptions(exercise->captions() != above);
        above = exercise->captions();
    }
}

}  // namespace limber::inline gui
