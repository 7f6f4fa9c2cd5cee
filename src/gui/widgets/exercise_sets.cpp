// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/exercise_sets.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/widgets/flow_layout.h"
#include "gui/widgets/plates_view.h"
#include "gui/widgets/sets_text.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {

namespace {

constexpr int kWordWidth = 132;
constexpr int kNameHeight = 24;

QPushButton* makeLink(const QString& text, const QString& exercise) {
    auto* link = new QPushButton(text);
    link->setProperty("link", true);
    link->setAccessibleName(text + ", " + exercise);
    link->setCursor(Qt::PointingHandCursor);
    link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return link;
}

bool isOneSide(const SetEntry& set) { return set.side && *set.side != Side::both; }

bool hasLoad(const std::vector<SetEntry>& sets) {
    return std::any_of(sets.begin(), sets.end(), [](const SetEntry& set) { return set.load && set.load->grams() > 0; });
}

}  // namespace

ExerciseSets::ExerciseSets(ExerciseToLog exercise, QWidget* parent)
    : QWidget(parent),
      m_exercise(std::move(exercise)),
      m_withLoad(!m_exercise.bodyWeight || hasLoad(m_exercise.sets)),
      m_grid(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(makeHead());
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(1, scaled(kWordWidth));
    for (int i = 0; i < 3; ++i) m_grid->setColumnMinimumWidth(i + 2, scaled(64));
    m_grid->setColumnStretch(5, 1);
    for (int i = 0; i < 5; ++i) {
        auto* caption = makeLabel({}, TextStyle::small, Tone::secondary);
        m_grid->addWidget(caption, 0, i == 0 ? 0 : i + 1, 1, i == 0 ? 2 : 1);
        m_captions.append(caption);
    }
    column->addLayout(m_grid);
    for (const auto& set : m_exercise.sets) addRow(set);
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->setDone(m_exercise.done || std::find(m_exercise.doneSets.begin(), m_exercise.doneSets.end(), i) !=
                                                     m_exercise.doneSets.end());
    sayFacts();
    showCaptions(true);
}

QWidget* ExerciseSets::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    auto* words = new QWidget;
    auto* flow = new FlowLayout(kGrid + 2, 0, words);
    auto* name = makeLabel(m_exercise.name, TextStyle::bodyStrong);
    m_facts = makeLabel({}, TextStyle::small, Tone::secondary);
    name->setMinimumHeight(scaled(kNameHeight));
    m_facts->setMinimumHeight(scaled(kNameHeight));
    flow->addWidget(name);
    flow->addWidget(m_facts);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    words->setSizePolicy(policy);
    auto* add = makeLink(tr("Add set"), m_exercise.name);
    m_more = makeLink(tr("More"), m_exercise.name);
    row->addWidget(words, 1);
    row->addWidget(add, 0, Qt::AlignTop);
    row->addWidget(m_more, 0, Qt::AlignTop);
    connect(add, &QPushButton::clicked, this, &ExerciseSets::addSet);
    connect(m_more, &QPushButton::clicked, this, &ExerciseSets::offerMore);
    return head;
}

bool ExerciseSets::isSplit() const {
    return !m_rows.isEmpty() &&
           std::any_of(m_rows.begin(), m_rows.end(), [](const SetRow* row) { return isOneSide(row->entry()); });
}

SetLook ExerciseSets::look() const { return {m_exercise.shape, m_exercise.units, m_withLoad}; }

void ExerciseSets::sayFacts() {
    QStringList facts;
    if (!m_supersetWord.isEmpty()) facts.append(m_supersetWord);
    if (m_exercise.oneSided && !isSplit()) facts.append(tr("each side"));
    if (m_exercise.bodyWeight && m_exercise.shape == SetShape::reps) facts.append(tr("body weight"));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!facts.isEmpty());
}

QStringList ExerciseSets::captions() const {
    const auto fields = setCaptions(look());
    return {tr("Done"), fields[0], fields[1], fields[2], m_exercise.lastSets.empty() ? QString() : tr("Last time")};
}

void ExerciseSets::showCaptions(bool shown) {
    const auto words = captions();
    for (int i = 0; i < m_captions.size(); ++i) {
        auto* caption = m_captions.at(i);
        caption->setText(words.at(i));
        // Where a field is missing its column keeps its place, so that the others stand under each other.
        const bool isGap = words.at(i).isEmpty() && i > 0 && i < 4;
        caption->setMaximumHeight(isGap ? 0 : QWIDGETSIZE_MAX);
        caption->setVisible(isGap || (shown && !words.at(i).isEmpty()));
    }
}

void ExerciseSets::setSuperset(std::optional<int> superset, const QString& word) {
    m_exercise.superset = superset;
    m_supersetWord = word;
    sayFacts();
}

void ExerciseSets::offerMore() {
    auto* menu = new QMenu(m_more);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_exercise.oneSided && !isSplit()) menu->addAction(tr("Left and right apart"), this, &ExerciseSets::splitSides);
    if (!m_withLoad && (m_exercise.shape == SetShape::reps || m_exercise.shape == SetShape::loadedHold))
        menu->addAction(tr("With added weight"), this, &ExerciseSets::addWeight);
    if (m_withLoad && m_exercise.shape != SetShape::hold && m_exercise.shape != SetShape::distance)
        menu->addAction(m_exercise.units == Units::metric ? tr("In pounds (U)") : tr("In kilograms (U)"), this,
                        &ExerciseSets::switchUnits);
    if (m_exercise.barbell) menu->addAction(tr("Bar and plates (P)"), this, [this] { showPlates(0); });
    if (m_exercise.superset)
        menu->addAction(tr("Out of the superset (S)"), this, &ExerciseSets::supersetWanted);
    else if (m_mayJoin)
        menu->addAction(tr("Superset with the one above (S)"), this, &ExerciseSets::supersetWanted);
    if (!menu->isEmpty()) menu->addSeparator();
    menu->addAction(tr("Take this exercise out"), this, &ExerciseSets::removeWanted);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void ExerciseSets::addRow(const SetEntry& set) {
    const int index = static_cast<int>(m_rows.size());
    const int number = isOneSide(set) ? index / 2 + 1 : index + 1;
    auto* row = new SetRow(m_exercise.name, number, look(), set, *m_grid, index + 1);
    row->setParent(this);
    const auto& last = m_exercise.lastSets;
    if (static_cast<std::size_t>(number) <= last.size())
        row->setLastTime(
            setsText({.exercise = {}, .superset = {}, .sets = {last[static_cast<std::size_t>(number - 1)]}},
                     m_exercise.units),
            m_exercise.lastTime);
    connect(row, &SetRow::changed, this, &ExerciseSets::changed);
    connect(row, &SetRow::ticked, this, &ExerciseSets::ticked);
    connect(row, &SetRow::removeWanted, this, [this, row] { removeSet(static_cast<int>(m_rows.indexOf(row))); });
    m_rows.append(row);
    if (!isVisible()) return;
    // A layout would show them later, too late to take the focus.
    for (int column = 0; column < m_grid->columnCount(); ++column)
        if (auto* item = m_grid->itemAtPosition(index + 1, column); item != nullptr) item->widget()->show();
}

void ExerciseSets::addSet() {
    SetEntry set = m_rows.isEmpty() ? SetEntry{} : m_rows.back()->entry();
    const int added = static_cast<int>(m_rows.size());
    if (isOneSide(set)) {
        set.side = Side::left;
        addRow(set);
        set.side = Side::right;
    }
    addRow(set);
    emit rowsChanged();
    m_rows.at(added)->focusColumn(1);
    emit changed();
}

void ExerciseSets::removeSet(int index) {
    if (index < 0 || index >= m_rows.size()) return;
    auto sets = setsNow();
    auto done = ticksNow();
    sets.erase(sets.begin() + index);
    done.erase(done.begin() + index);
    rebuild(sets, done);
    if (!m_rows.isEmpty()) m_rows.at(std::min(index, static_cast<int>(m_rows.size()) - 1))->focusColumn(1);
}

std::vector<SetEntry> ExerciseSets::setsNow() const {
    std::vector<SetEntry> sets;
    for (const auto* row : m_rows) sets.push_back(row->entry());
    return sets;
}

std::vector<bool> ExerciseSets::ticksNow() const {
    std::vector<bool> ticks;
    for (const auto* row : m_rows) ticks.push_back(row->isDone());
    return ticks;
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
    if (!m_rows.isEmpty()) m_rows.front()->focusColumn(1);
}

void ExerciseSets::addWeight() {
    m_withLoad = true;
    rebuild(setsNow(), ticksNow());
    if (!m_rows.isEmpty()) m_rows.front()->focusColumn(2);
}

void ExerciseSets::switchUnits() {
    if (!m_withLoad || m_exercise.shape == SetShape::hold || m_exercise.shape == SetShape::distance) return;
    m_exercise.units = m_exercise.units == Units::metric ? Units::imperial : Units::metric;
    rebuild(setsNow(), ticksNow());
    emit unitsChosen(QString::fromStdString(m_exercise.id), m_exercise.units);
}

void ExerciseSets::showPlates(int index) {
    if (!m_exercise.barbell || index < 0 || index >= m_rows.size()) return;
    auto* under = m_rows.at(index)->column(2);
    if (under == nullptr) return;
    const auto load = m_rows.at(index)->entry().load;
    openPlates(*under, m_exercise.name, load.value_or(Mass{}), m_exercise.units);
}

void ExerciseSets::rebuild(const std::vector<SetEntry>& sets, const std::vector<bool>& done) {
    for (int i = m_grid->count() - 1; i >= 0; --i) {
        int row = 0, column = 0, rows = 0, columns = 0;
        m_grid->getItemPosition(i, &row, &column, &rows, &columns);
        if (row > 0) delete m_grid->takeAt(i);  // the place in the grid, not the widget
    }
    for (auto* row : m_rows) row->takeAway();
    m_rows.clear();
    for (std::size_t i = 0; i < sets.size(); ++i) {
        addRow(sets[i]);
        m_rows.back()->setDone(done[i]);
    }
    sayFacts();
    emit rowsChanged();
    emit changed();
}

ExerciseEntry ExerciseSets::entry() const {
    ExerciseEntry entry{.exercise = m_exercise.id, .superset = m_exercise.superset};
    for (const auto* row : m_rows)
        if (row->isDone()) entry.sets.push_back(row->entry());
    return entry;
}

ExerciseEntry ExerciseSets::allSets() const {
    return {.exercise = m_exercise.id, .superset = m_exercise.superset, .sets = setsNow()};
}

std::vector<int> ExerciseSets::doneSets() const {
    std::vector<int> done;
    for (int i = 0; i < m_rows.size(); ++i)
        if (m_rows.at(i)->isDone()) done.push_back(i);
    return done;
}

}  // namespace limber::inline gui
