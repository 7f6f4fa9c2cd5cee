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
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/set_table.h"

namespace limber::inline gui {

namespace {

QPushButton* makeButton(const QString& text, const char* look, const QString& iconName = {}) {
    auto* button = new QPushButton(text);
    button->setProperty(look, true);
    if (!iconName.isEmpty()) button->setIcon(icon(iconName));
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

/// Names and aliases of everything that can be logged.
QStringList searchWords(const Catalogue& catalogue) {
    QStringList words;
    for (const auto& exercise : catalogue.exercises()) {
        words.append(QString::fromStdString(exercise.name));
        for (const auto& alias : exercise.aliases) words.append(QString::fromStdString(alias));
    }
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

SetsCard::SetsCard(const WorkspaceBridge& bridge, QWidget* parent) : ScrollCard(parent), m_bridge(bridge) {
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
    connect(m_table, &SetTable::changed, this, &SetsCard::changed);
    connect(m_table, &SetTable::finished, m_details, &SessionDetails::focusFirst);
    connect(m_details, &SessionDetails::changed, this, &SetsCard::changed);
}

QWidget* SetsCard::makeHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(kCardPadding, 0, kCardPadding, 0);
    row->setSpacing(kGrid);
    m_title = makeLabel({}, TextStyle::card, Tone::text, true);
    m_notDone = makeButton(tr("Didn’t happen"), "quiet");
    m_changed = makeButton(tr("Changed"), "quiet");
    m_changed->setToolTip(tr("You trained, but something else: the planned block is closed without a log"));
    m_asPlanned = makeButton(tr("All as planned"), "plain", "check");
    row->addWidget(m_title, 1);
    row->addWidget(m_notDone);
    row->addWidget(m_changed);
    row->addWidget(m_asPlanned);
    connect(m_asPlanned, &QPushButton::clicked, this, [this] {
        m_table->tickAll(true);
        emit asPlanned();
        emit changed();
    });
    connect(m_changed, &QPushButton::clicked, this, [this] { emit markBlock(BlockMark::changed); });
    connect(m_notDone, &QPushButton::clicked, this, [this] { emit markBlock(BlockMark::notDone); });
    return header;
}

QWidget* SetsCard::makeSearch() {
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Add an exercise"));
    m_search->setAccessibleName(tr("Add an exercise"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(scaled(320));
    auto* words = new QStringListModel(searchWords(*m_bridge.snapshot().catalogue), this);
    auto* completer = new QCompleter(words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setMaxVisibleItems(10);
    m_search->setCompleter(completer);
    connect(&m_bridge, &WorkspaceBridge::changed, words, [this, words](const ChangeSet& changes) {
        if (changes.ownExercises) words->setStringList(searchWords(*m_bridge.snapshot().catalogue));
    });
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &SetsCard::addFound,
            Qt::QueuedConnection);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { addFound(m_search->text()); });
    return m_search;
}

void SetsCard::addFound(const QString& name) {
    const auto& snapshot = m_bridge.snapshot();
    const auto* exercise = exerciseCalled(*snapshot.catalogue, name);
    m_search->clear();
    if (exercise == nullptr || name.trimmed().isEmpty()) return;
    m_empty->hide();
    m_table->addExercise(exerciseToLog(*exercise, snapshot, snapshot.today), unitsOf(snapshot));
    m_table->focusLastExercise();
    emit changed();
}

void SetsCard::load(const LogForm& form) {
    m_title->setText(form.title);
    m_table->setExercises(form.exercises, unitsOf(m_bridge.snapshot()));
    m_empty->setVisible(form.exercises.empty());
    m_asPlanned->setVisible(!form.exercises.empty());
    m_asPlanned->setText(form.block ? tr("All as planned") : tr("All done"));
    m_changed->setVisible(form.block.has_value());
    m_notDone->setVisible(form.block.has_value());
    m_details->load(form, m_bridge.today());
}

void SetsCard::store(Session& session, const LogForm& form) const {
    session.exercises = m_table->entries();
    m_details->store(session, form);
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
