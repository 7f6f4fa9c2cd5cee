// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/side_panel.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/week/exercise_row.h"
#include "gui/week/lighter_offer.h"
#include "gui/week/reason_list.h"
#include "gui/week/scroll_fade.h"
#include "gui/week/week_text.h"
#include "gui/widgets/number_field.h"

namespace limber::inline gui {
namespace {

constexpr int kScrollBarRoom = 8;

PlannedExercise ordinary(const Exercise& exercise) {
    PlannedExercise planned;
    planned.exercise = exercise.id;
    planned.sets = std::max(1, exercise.dose.sets);
    if (exercise.dose.holdSeconds > 0)
        planned.holdSeconds = exercise.dose.holdSeconds;
    else
        planned.reps = std::max(1, exercise.dose.reps);
    return planned;
}

}  // namespace

SidePanel::SidePanel(WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent), m_bridge(bridge), m_whole(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("side-panel"));
    m_whole->setContentsMargins(1, 1, 1, 1);
    m_whole->setSpacing(0);
}

QVBoxLayout* SidePanel::restart(const QString& over, const QString& title) {
    if (m_content != nullptr) {
        m_whole->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_stale = false;
    m_content = new QWidget(this);
    m_whole->addWidget(m_content);
    setAccessibleName(title);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(kCardPadding, kCardPadding - 2, kCardPadding - kScrollBarRoom, kCardPadding);
    rows->setSpacing(kGrid);
    auto* head = new QHBoxLayout;
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(makeLabel(over, TextStyle::small, Tone::secondary, true, m_content));
    lines->addWidget(makeLabel(title, TextStyle::card, Tone::text, true, m_content));
    head->addLayout(lines, 1);
    auto* close = new QPushButton(m_content);
    close->setIcon(icon(QStringLiteral("close"), &Tokens::text2));
    close->setProperty("quiet", true);
    close->setProperty("compact", true);
    close->setObjectName(QStringLiteral("panel-close"));
    close->setAccessibleName(tr("Close this panel"));
    connect(close, &QPushButton::clicked, this, &SidePanel::closed);
    head->addWidget(close, 0, Qt::AlignTop);
    rows->addLayout(head);
    auto* scroll = new QScrollArea(m_content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(title);
    rows->addWidget(scroll, 1);
    auto* inner = new QWidget;
    auto* innerRows = new QVBoxLayout(inner);
    innerRows->setContentsMargins(0, 0, kScrollBarRoom, 0);
    innerRows->setSpacing(0);
    scroll->setWidget(inner);
    new ScrollFade(*scroll);
    m_content->show();
    m_rows = innerRows;
    m_lighter = nullptr;
    return innerRows;
}

void SidePanel::showBlock(Date date, const PlanBlock& block) {
    if (!m_showsReasons && !m_stale && date == m_date && block == m_block && m_pin != nullptr) return refreshPin();
    m_showsReasons = false;
    m_date = date;
    m_block = block;
    auto* rows = restart(tr("%1 · %2 min").arg(weekdayText(date)).arg(block.minutes), m_bridge.text(block.title));
    addWhy(*rows);
    if (!block.exercises.empty() || block.kind == BlockKind::workout)
        addExercises(*rows);
    else
        addRoutine(*rows);
    if (block.kind == BlockKind::workout) addMore(*rows);
    if (block.kind != BlockKind::workout) addMinutes(*rows);
    rows->addStretch(1);
    addFoot();
}

void SidePanel::addWhy(QVBoxLayout& rows) {
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

void SidePanel::addExercises(QVBoxLayout& rows) {
    const auto& snapshot = m_bridge.snapshot();
    const Units units = snapshot.profile->units.value_or(Units::metric);
    for (std::size_t i = 0; i < m_block.exercises.size(); ++i) {
        if (i > 0 || !m_block.reasons.empty()) rows.addWidget(makeRule(this));
        auto* row = new ExerciseRow(m_block.exercises[i], snapshot.catalogue, units, this);
        rows.addWidget(row);
        connect(row, &ExerciseRow::changed, this, [this, i](const PlannedExercise& planned) {
            PlanBlock block = m_block;
            block.exercises[i] = planned;
            edit(block);
        });
        connect(row, &ExerciseRow::removed, this, [this, i] {
            PlanBlock block = m_block;
            block.exercises.erase(block.exercises.begin() + static_cast<std::ptrdiff_t>(i));
            edit(block);
        });
    }
}

void SidePanel::addRoutine(QVBoxLayout& rows) {
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

void SidePanel::addMore(QVBoxLayout& rows) {
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
        block.exercises.push_back(ordinary(*found));
        edit(block);
    };
    connect(field, &QLineEdit::returnPressed, this, add);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, add, Qt::QueuedConnection);
}

void SidePanel::addMinutes(QVBoxLayout& rows) {
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
        edit(block);
    });
}

void SidePanel::addFoot() {
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(0, 0, kScrollBarRoom, 0);
    foot->setSpacing(kGrid);
    addStart();
    auto* log = new QPushButton(tr("Log it"), m_content);
    log->setIcon(icon(QStringLiteral("log"), &Tokens::text));
    log->setObjectName(QStringLiteral("log-it"));
    log->setAccessibleName(tr("Log it, this block"));
    log->setEnabled(!m_block.mark && m_date <= m_bridge.today());
    log->setToolTip(m_date > m_bridge.today() ? tr("You can log it on its day.") : QString());
    m_pin = new QPushButton(m_content);
    m_pin->setObjectName(QStringLiteral("pin"));
    refreshPin();
    auto* remove = new QPushButton(m_content);
    remove->setIcon(icon(QStringLiteral("trash"), &Tokens::text));
    remove->setProperty("square", true);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setAccessibleName(tr("Take it out of the week"));
    remove->setToolTip(remove->accessibleName());
    foot->addWidget(log, 1);
    foot->addWidget(m_pin);
    foot->addWidget(remove);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(foot);
    connect(log, &QPushButton::clicked, this, [this] { emit logWanted(block()); });
    connect(m_pin, &QPushButton::clicked, this, [this] { emit pinWanted(block(), !m_block.pinned); });
    connect(remove, &QPushButton::clicked, this, [this] { emit removeWanted(block()); });
}

void SidePanel::addStart() {
    if (m_block.mark || m_date > m_bridge.today()) return;
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, kScrollBarRoom, 0);
    row->setSpacing(kGrid);
    if (m_bridge.snapshot().catalogue->routine(m_block.routine) != nullptr) {
        auto* start = new QPushButton(tr("Start"), m_content);
        start->setIcon(icon(QStringLiteral("play"), &Tokens::text));
        start->setObjectName(QStringLiteral("start"));
        start->setAccessibleName(start->text());
        row->addWidget(start);
        connect(start, &QPushButton::clicked, this,
                [this] { emit playWanted(QString::fromStdString(m_block.routine), block()); });
    }
    if (m_block.kind == BlockKind::workout && m_date == m_bridge.today()) addLighterButton(*row);
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(row);
}

void SidePanel::addLighterButton(QHBoxLayout& row) {
    auto* lighter = new QPushButton(tr("Not quite ready? See it lighter"), m_content);
    lighter->setObjectName(QStringLiteral("lighter"));
    lighter->setToolTip(tr("Half the sets, and one step less load on the spine"));
    row.addWidget(lighter);
    connect(lighter, &QPushButton::clicked, this, [this] { emit lighterWanted(block()); });
}

void SidePanel::offerLighter(const PlanBlock& lighter) {
    delete m_lighter;
    m_lighter = new LighterOffer(lighter, *m_bridge.snapshot().catalogue, m_content);
    m_rows->insertWidget(0, m_lighter);
    connect(m_lighter, &LighterOffer::used, this, [this, lighter] {
        m_stale = true;
        emit edited(m_date, lighter);
    });
    connect(m_lighter, &LighterOffer::left, this, [this] {
        m_lighter->hide();
        m_lighter->deleteLater();
        m_lighter = nullptr;
    });
    m_lighter->focusFirst();
}

void SidePanel::refreshPin() {
    m_pin->setText(m_block.pinned ? tr("Unpin") : tr("Pin"));
    m_pin->setIcon(icon(m_block.pinned ? QStringLiteral("unpin") : QStringLiteral("pin"), &Tokens::text));
    m_pin->setAccessibleName(m_block.pinned ? tr("Unpin, so that replanning may move it")
                                            : tr("Pin, so that replanning leaves it as it is"));
    m_pin->setToolTip(m_pin->accessibleName());
}

void SidePanel::edit(const PlanBlock& block) {
    PlanBlock next = block;
    next.pinned = true;
    const auto ids = [](const PlanBlock& of) {
        std::vector<std::string> all;
        for (const auto& planned : of.exercises) all.push_back(planned.exercise);
        return all;
    };
    m_stale = ids(next) != ids(m_block) || next.minutes != m_block.minutes;
    m_block = next;
    emit edited(m_date, next);
}

void SidePanel::showReasons(const WeekView& week) {
    m_showsReasons = true;
    m_block = {};
    auto* rows = restart(rangeText(week.from, week.from + Days{6}), tr("Why this week"));
    const auto groups = reasonGroups(week, m_bridge);
    if (groups.empty())
        rows->addWidget(makeLabel(tr("Nothing special shaped this week. Once you log how tight your back gets, the "
                                     "likely causes and what they change stand here."),
                                  TextStyle::body, Tone::secondary, true, this));
    for (const auto& group : groups) {
        rows->addWidget(makeRule(this));
        rows->addSpacing(10);
        rows->addWidget(makeLabel(group.heading, TextStyle::bodyStrong, Tone::text, true, this));
        rows->addSpacing(2);
        for (const auto& line : group.lines) addReason(*rows, line.sentence, line.days);
        rows->addSpacing(10);
    }
    rows->addStretch(1);
}

void SidePanel::addReason(QVBoxLayout& rows, const QString& sentence, const QString& days) {
    rows.addWidget(makeLabel(sentence, TextStyle::body, Tone::text, true, this));
    if (!days.isEmpty()) rows.addWidget(makeLabel(days, TextStyle::small, Tone::secondary, true, this));
    rows.addSpacing(6);
}

void SidePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

}  // namespace limber::inline gui
