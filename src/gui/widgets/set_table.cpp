// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/set_table.h"

#include <QKeyEvent>
#include <QKeySequence>
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
    if (!place) return QWidget::eventFilter(watched, event);
    const auto row = std::find_if(keyRows().begin(), keyRows().end(),
                                  [&](const KeyRow& other) { return other.key == press->key(); });
    if (row == keyRows().end()) return walk(press->key(), *place) || QWidget::eventFilter(watched, event);
    row->act(*this, *place);
    return true;
}

void SetTable::toRow(const Place& place, int step) {
    const auto all = rows();
    const auto to = all.indexOf(place.exercise->rows().at(place.row)) + step;
    if (to >= 0 && to < all.size()) all.at(to)->focusColumn(place.column);
}

const std::vector<SetTable::KeyRow>& SetTable::keyRows() {
    static constexpr auto toggle = [](const Place& place, SetType type) {
        auto* row = place.exercise->rows().at(place.row);
        row->setType(row->entry().type == type ? SetType::working : type);
    };
    static constexpr auto switchUnits = [](SetTable&, const Place& at) {
        at.exercise->switchUnits();
        at.exercise->rows().at(at.row)->focusColumn(at.column);
    };
    static const std::vector<KeyRow> rows{
        {Qt::Key_Return, QT_TR_NOOP("Tick the set and go to the next"),
         [](SetTable& table, const Place& at) { table.finish(at); }},
        {Qt::Key_Enter, nullptr, [](SetTable& table, const Place& at) { table.finish(at); }},
        {Qt::Key_Space, QT_TR_NOOP("Tick or untick"),
         [](SetTable&, const Place& at) { at.exercise->rows().at(at.row)->toggleDone(); }},
        {Qt::Key_Plus, QT_TR_NOOP("One set more, like the last"),
         [](SetTable&, const Place& at) { at.exercise->addSet(); }},
        {Qt::Key_Minus, QT_TR_NOOP("Take this set out"), [](SetTable& table, const Place& at) { table.takeOut(at); }},
        {Qt::Key_A, QT_TR_NOOP("All as planned"), [](SetTable& table, const Place&) { emit table.allDoneWanted(); }},
        {Qt::Key_W, QT_TR_NOOP("A warm-up set"), [](SetTable&, const Place& at) { toggle(at, SetType::warmUp); }},
        {Qt::Key_D, QT_TR_NOOP("A drop set"), [](SetTable&, const Place& at) { toggle(at, SetType::drop); }},
        {Qt::Key_F, QT_TR_NOOP("A set to failure"), [](SetTable&, const Place& at) { toggle(at, SetType::failure); }},
        {Qt::Key_S, QT_TR_NOOP("A superset with the exercise above"),
         [](SetTable& table, const Place& at) { table.toggleSuperset(at.exercise); }},
        {Qt::Key_P, QT_TR_NOOP("The plates for this load"),
         [](SetTable&, const Place& at) { at.exercise->showPlates(at.row); }},
        {Qt::Key_U, QT_TR_NOOP("Kilograms or pounds, for this exercise"), switchUnits},
    };
    return rows;
}

QList<KeyHelp> SetTable::keys() {
    QList<KeyHelp> keys{{{}, tr("Arrows"), tr("To the next field")}};
    for (const auto& row : keyRows())
        if (row.does != nullptr)
            keys.append({{}, QKeySequence(row.key).toString(QKeySequence::NativeText), tr(row.does)});
    return keys;
}

bool SetTable::walk(int key, const Place& place) {
    auto* row = place.exercise->rows().at(place.row);
    switch (key) {
        case Qt::Key_Up: toRow(place, -1); return true;
        case Qt::Key_Down: toRow(place, 1); return true;
        case Qt::Key_Left: return row->walk(place.column, false);
        case Qt::Key_Right: return row->walk(place.column, true);
        default: return false;
    }
}

void SetTable::finish(const Place& place) {
    auto* row = place.exercise->rows().at(place.row);
    row->tick();
    if (row == rows().back())
        emit finished();
    else
        toRow(place, 1);
}

void SetTable::takeOut(const Place& place) {
    if (place.exercise->rows().size() == 1)
        removeExercise(place.exercise);
    else
        place.exercise->removeSet(place.row);
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
