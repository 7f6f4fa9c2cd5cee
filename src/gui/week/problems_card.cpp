// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/problems_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "gui/app/foot_line.h"
#include "gui/app/workspace_bridge.h"
#include "gui/week/preview_card.h"
#include "limber/phrasing/lists.h"

namespace limber::inline gui {
namespace {

constexpr std::size_t kShown = 1;
constexpr std::size_t kFewChanges = 2;
constexpr std::size_t kManyChanges = 8;

}  // namespace

ProblemsCard::ProblemsCard(WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent), m_bridge(bridge), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("problems"));
    setAccessibleName(tr("What to look at in this week"));
    setProperty(kKeptInSight, true);
    m_rows->setContentsMargins(kCardPadding, 10, kCardPadding, 10);
    m_rows->setSpacing(kGrid);
    hide();
}

void ProblemsCard::clear() {
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

void ProblemsCard::show(const WeekView& week, const BetterWeek* better, bool suggest) {
    if (better != nullptr)
        m_better = *better;
    else
        m_better.reset();
    if (week.from != m_week.from) m_all = false;
    m_suggest = suggest;
    m_week = week;
    clear();
    const auto& problems = week.plan.problems;
    const bool suggests = m_suggest && m_better && !changes(kFewChanges).empty();
    setVisible(!problems.empty() || suggests || !gaveWay().isEmpty());
    for (std::size_t i = 0; i < problems.size() && (m_all || i < kShown); ++i)
        addProblem(problems[i], m_better && solves(m_better->plan.plan, problems[i]));
    if (problems.size() > kShown) addMore(static_cast<int>(problems.size() - kShown));
    if (!gaveWay().isEmpty()) addGaveWay();
    if (suggests) addSuggestion();
}

QString ProblemsCard::gaveWay() const {
    if (!m_better) return {};
    const auto& problems = m_week.plan.problems;
    QStringList sentences;
    for (const auto& wish : m_better->plan.plan.relaxed) {
        const bool isSaid = std::any_of(problems.begin(), problems.end(),
                                        [&](const PlanProblem& problem) { return problem.rule == wish.rule; });
        if (isSaid) continue;
        sentences << m_bridge.text(wish.text);
        if (m_better->lifts.empty()) sentences << m_bridge.text(wish.lift);
    }
    if (!sentences.isEmpty() && !m_better->lifts.empty())
        sentences
            << tr("All of it fits with %1.").arg(QString::fromStdString(listOf(m_better->lifts, m_bridge.phrases())));
    return sentences.join(QLatin1Char(' '));
}

ProblemsCard::Line ProblemsCard::addLine(const QString& word, const QString& iconName, Tone tone,
                                         const QString& sentence) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto* pill = new Pill(line);
    pill->setUp(word, iconName, tone);
    row->addWidget(pill, 0, Qt::AlignVCenter);
    auto* label = makeLabel(sentence, TextStyle::body, Tone::text, true, line);
    row->addWidget(label, 1);
    m_rows->addWidget(line);
    return {row, label};
}

void ProblemsCard::addGaveWay() {
    addLine(tr("does not fit"), QStringLiteral("info"), Tone::secondary, gaveWay())
        .sentence->setObjectName(QStringLiteral("gave-way"));
}

QStringList ProblemsCard::changes(std::size_t most) const {
    return changeLines(differences(m_week.plan, m_better->plan.plan), m_bridge, most);
}

void ProblemsCard::addSuggestion() {
    const QString text =
        tr("Replanning the rest would change: %1.").arg(changes(kFewChanges).join(QStringLiteral("; ")));
    const auto line = addLine(tr("idea"), QStringLiteral("sparkle"), Tone::secondary, text);
    line.sentence->setObjectName(QStringLiteral("suggestion"));
    line.sentence->setToolTip(changes(kManyChanges).join(QLatin1Char('\n')));
    auto* use = new QPushButton(tr("Use it"), this);
    use->setObjectName(QStringLiteral("use-suggestion"));
    use->setAccessibleName(tr("Replan the rest so: %1").arg(text));
    line.row->addWidget(use);
    connect(use, &QPushButton::clicked, this, &ProblemsCard::fixWanted);
}

void ProblemsCard::addProblem(const PlanProblem& problem, bool canFix) {
    const auto line = addLine(problem.hard ? tr("look here") : tr("could be better"),
                              problem.hard ? QStringLiteral("warning") : QStringLiteral("info"),
                              problem.hard ? Tone::lookHere : Tone::secondary, m_bridge.text(problem.text));
    line.sentence->setObjectName(QStringLiteral("problem"));
    if (!canFix) return;
    auto* fix = new QPushButton(tr("Fix"), this);
    fix->setAccessibleName(tr("Fix: %1").arg(line.sentence->text()));
    fix->setToolTip(tr("Rearranges what is not pinned so that this is solved:\n%1")
                        .arg(changes(kManyChanges).join(QLatin1Char('\n'))));
    line.row->addWidget(fix);
    connect(fix, &QPushButton::clicked, this, &ProblemsCard::fixWanted);
}

void ProblemsCard::addMore(int hidden) {
    auto* more = new QPushButton(m_all ? tr("Show fewer") : tr("%n more to look at", nullptr, hidden), this);
    more->setProperty("link", true);
    more->setAccessibleName(more->text());
    m_rows->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        const auto better = m_better;
        show(WeekView(m_week), better ? &*better : nullptr, m_suggest);
    });
}

}  // namespace limber::inline gui
