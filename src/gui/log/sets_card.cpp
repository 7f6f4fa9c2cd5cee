// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/sets_card.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/log/session_details.h"
#include "gui/widgets/beside.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/rest_timer.h"
#include "gui/widgets/set_table.h"

namespace limber::inline gui {

namespace {

/// Below this width at 100 % text the buttons of the head stand under its title.
constexpr int kOneLine = 588;

QPushButton* makeButton(const QString& text, const QString& iconName = {}) {
    auto* button = new QPushButton(text);
    if (!iconName.isEmpty()) button->setIcon(icon(iconName));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

/// Names and aliases of everything that can be logged, and the routines.
QStringList searchWords(const Catalogue& catalogue) {
    QStringList words;
    for (const auto& exercise : catalogue.exercises()) {
        words.append(QString::fromStdString(exercise.name));
        for (const auto& alias : exercise.aliases) words.append(QString::fromStdString(alias));
    }
    for (const auto& routine : catalogue.routines()) words.append(QString::fromStdString(routine.name));
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    return words;
}

const Exercise* exerciseCalled(const Catalogue& catalogue, const QString& name) {
    const std::string wanted = name.trimmed().toStdString();
    for (const auto& exercise : catalogue.exercises()) {
        if (exercise.name == wanted) return &exercise;
        for (const auto& alias : exercise.aliases)
            if (alias == wanted) return &exercise;
    }
    const auto nearest = wanted.empty() ? std::vector<std::string>{} : catalogue.nearestExercises(wanted, 1);
    return nearest.empty() ? nullptr : catalogue.exercise(nearest.front());
}

}  // namespace

SetsCard::SetsCard(const LogContext& context, QWidget* parent) : ScrollCard(parent), m_context(context) {
    setHeader(makeHeader());
    column()->setSpacing(kGap);
    m_table = new SetTable;
    m_empty = makeLabel(tr("Add the exercises you did, or just say how long and how hard it was."), TextStyle::body,
                        Tone::secondary, true);
    m_details = new SessionDetails;
    column()->addWidget(m_empty);
    column()->addWidget(m_table);
    column()->addWidget(makeSearch());
    column()->addWidget(makeRule());
    column()->addWidget(m_details);
    column()->addStretch(1);
    setFooter(makeFoot());
    connect(m_table, &SetTable::changed, this, [this] {
        refreshKeys();
        emit changed();
    });
    connect(m_table, &SetTable::finished, m_details, &SessionDetails::focusFirst);
    connect(m_table, &SetTable::allDoneWanted, this, &SetsCard::tickAll);
    connect(m_table, &SetTable::unitsChosen, this,
            [this](const QString& exercise, Units units) { m_context.setUnitsFor(exercise, units); });
    connect(m_table, &SetTable::restBegins, this, [this](int seconds) {
        if (m_live) m_rest->begin(seconds);
    });
    connect(m_details, &SessionDetails::changed, this, &SetsCard::changed);
}

QWidget* SetsCard::makeHeader() {
    auto* header = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_head->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    m_head->setSpacing(kGrid);
    m_title = makeLabel({}, TextStyle::card, Tone::text, true);
    m_asPlanned = makeButton({}, "check");
    m_changed = makeButton(tr("Did something else"));
    m_changed->setToolTip(tr("Closes what was planned as changed, and opens an empty log for what you did instead"));
    m_notDone = makeButton(tr("Didn’t happen"));
    m_notDone->setToolTip(tr("Closes what was planned as not done"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    for (auto* button : {m_asPlanned, m_changed, m_notDone}) buttons->addWidget(button);
    buttons->addStretch(1);
    m_head->addWidget(m_title, 1);
    m_head->addLayout(buttons);
    connect(m_asPlanned, &QPushButton::clicked, this, &SetsCard::tickAll);
    connect(m_changed, &QPushButton::clicked, this, [this] { emit markBlock(BlockMark::changed); });
    connect(m_notDone, &QPushButton::clicked, this, [this] { emit markBlock(BlockMark::notDone); });
    return header;
}

void SetsCard::resizeEvent(QResizeEvent* event) {
    ScrollCard::resizeEvent(event);
    putBesideWhereTheyFit(*m_head, width() - 2 * kCardPadding, scaled(kOneLine));
}

void SetsCard::tickAll() {
    m_table->tickAll(true);
    emit asPlanned();
}

QWidget* SetsCard::makeFoot() {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(kCardPadding, 4, kCardPadding, kGrid);
    column->setSpacing(4);
    m_rest = new RestTimer([now = m_context.options().now] { return now().toMSecsSinceEpoch(); });
    m_keys = makeLabel(tr("Enter ticks a set · + adds one, − takes it out · W warm-up · D drop set · F to failure · "
                          "S superset · U kg or lb · P plates · A all done"),
                       TextStyle::small, Tone::secondary, true);
    column->addWidget(m_rest);
    column->addWidget(m_keys);
    return foot;
}

void SetsCard::refreshKeys() {
    m_keys->setVisible(!m_table->isEmpty());
    m_empty->setVisible(m_table->isEmpty());
    m_asPlanned->setVisible(!m_table->isEmpty());
}

QWidget* SetsCard::makeSearch() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Its name, or that of a routine"));
    m_search->setAccessibleName(tr("Add an exercise"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(scaled(360));
    auto* label = makeLabel(tr("Add an exercise"), TextStyle::body, Tone::secondary);
    label->setBuddy(m_search);
    column->addWidget(label);
    column->addWidget(m_search);
    m_words = new QStringListModel(searchWords(*m_context.snapshot().catalogue), this);
    auto* completer = new QCompleter(m_words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    m_search->setCompleter(completer);
    connect(&m_context.bridge(), &WorkspaceBridge::changed, this, [this](const ChangeSet& changes) {
        if (changes.ownExercises) m_words->setStringList(searchWords(*m_context.snapshot().catalogue));
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &SetsCard::addFound,
            Qt::QueuedConnection);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { addFound(m_search->text()); });
    return box;
}

void SetsCard::addFound(const QString& name) {
    m_search->clear();
    if (name.trimmed().isEmpty()) return;
    const auto& catalogue = *m_context.snapshot().catalogue;
    const Date date = m_context.day();
    std::vector<ExerciseToLog> found;
    const std::string wanted = name.trimmed().toStdString();
    for (const auto& routine : catalogue.routines())
        if (routine.name == wanted) found = exercisesOf(routine, m_context, date);
    if (found.empty())
        if (const auto* exercise = exerciseCalled(catalogue, name))
            found.push_back(exerciseToLog(*exercise, m_context, date));
    if (found.empty()) return;
    const bool first = m_table->isEmpty();
    for (const auto& exercise : found) m_table->addExercise(exercise);
    refreshKeys();
    if (first)
        m_table->focusFirst();
    else
        m_table->focusLastExercise();
    emit changed();
}

void SetsCard::load(const LogForm& form) {
    m_live = form.session.id.empty() && form.session.date == m_context.day();
    m_title->setText(form.title);
    m_table->setExercises(form.exercises);
    m_asPlanned->setText(form.block ? tr("All as planned") : tr("All done"));
    m_asPlanned->setToolTip(tr("Ticks every set, as the key A does in the table"));
    m_changed->setVisible(form.block.has_value());
    m_notDone->setVisible(form.block.has_value());
    m_rest->reset();
    m_details->load(form, m_context.bridge().today(), m_context.day());
    refreshKeys();
}

void SetsCard::store(Session& session, const LogForm& form) const {
    session.exercises = m_table->entries();
    m_details->store(session, form);
}

SessionDraft SetsCard::draft(const LogForm& form) const {
    SessionDraft draft{.session = form.session, .done = m_table->doneSets()};
    m_details->store(draft.session, form);
    draft.session.exercises = m_table->allSets();
    return draft;
}

QWidget* SetsCard::firstProblem(QString& why) const {
    if (auto* field = m_table->firstOutOfRange()) {
        why = tr("This number is too large: %1.").arg(field->accessibleName());
        return field;
    }
    return m_details->firstProblem(why);
}

void SetsCard::focusFirst() {
    if (m_table->isEmpty())
        m_search->setFocus(Qt::OtherFocusReason);
    else
        m_table->focusFirst();
}

}  // namespace limber::inline gui
