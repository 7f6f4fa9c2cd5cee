// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/contributors_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "gui/app/workspace_bridge.h"
#include "gui/back/cause_head.h"
#include "gui/back/cause_row.h"
#include "gui/back/steps_done.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/range_bar.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr int kSessionsNeeded = 6;

/// What none of the six explains, in tenths, because the guess is no finer.
QString unexplainedText(double share) {
    const auto tenths = static_cast<int>(std::lround(share * 10));
    if (tenths <= 1) return ContributorsCard::tr("These six leave little open.");
    if (tenths >= 9) return ContributorsCard::tr("It may well be none of these.");
    return ContributorsCard::tr("It may also be none of these: about %1 in 10.").arg(tenths);
}

}  // namespace

ContributorsCard::ContributorsCard(const WorkspaceBridge& bridge, QWidget* parent) : Card(parent), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(kGrid);
    auto* title = new QWidget;
    auto* line = new FlowLayout(kGap, 4, title);
    line->addWidget(makeLabel(tr("What probably contributed"), TextStyle::card));
    m_note = new Pill;
    line->addWidget(m_note);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    column->addWidget(title);
    column->addLayout(m_body);
    column->addStretch(1);
}

void ContributorsCard::show(const BackFacts& facts) {
    while (auto* item = m_body->takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
    const auto& assessment = facts.assessment;
    m_note->setVisible(assessment.enough);
    m_note->setUp(tr("a structured guess from %1 sessions, not a diagnosis").arg(assessment.sessionsUsed), {},
                  Tone::text);
    showInSession(facts);
    if (!assessment.enough) return showNotEnough(assessment);
    if (!assessment.tightEnough) {
        m_body->addWidget(makeRule());
        m_body->addSpacing(12);
        m_body->addWidget(
            makeLabel(tr("Your back is about as loose as usual, so there is nothing to explain. After a tight "
                         "session, what probably went together with it shows up here."),
                      TextStyle::body, Tone::secondary, true));
        return;
    }
    showCauses(assessment);
}

void ContributorsCard::showInSession(const BackFacts& facts) {
    if (facts.inSession.empty()) return;
    m_body->addWidget(makeRule());
    m_body->addSpacing(12);
    m_body->addWidget(makeLabel(tr("In this session"), TextStyle::bodyStrong, Tone::text, true));
    m_body->addSpacing(4);
    for (const auto& contributor : facts.inSession)
        m_body->addWidget(
            makeLabel(QStringLiteral("·  ") + m_bridge.text(contributor.text), TextStyle::body, Tone::text, true));
    m_body->addSpacing(12);
}

void ContributorsCard::showNotEnough(const Assessment& assessment) {
    m_body->addWidget(makeRule());
    m_body->addSpacing(12);
    m_body->addWidget(makeLabel(tr("Not enough yet, %1 of %2 sessions")
                                    .arg(std::min(assessment.sessionsUsed, kSessionsNeeded))
                                    .arg(kSessionsNeeded),
                                TextStyle::bodyStrong, Tone::text, true));
    m_body->addSpacing(kGrid);
    m_body->addWidget(new StepsDone(assessment.sessionsUsed, kSessionsNeeded));
    m_body->addSpacing(12);
    m_body->addWidget(
        makeLabel(tr("From six sessions over two weeks on, Limber compares your tight days with the others. "
                     "These four make the guess better:"),
                  TextStyle::body, Tone::secondary, true));
    m_body->addSpacing(kGrid);
    for (const QString& hint :
         {tr("tightness before and after each session"), tr("when it tightened: before, during, after or the next day"),
          tr("whether you warmed up and stretched"), tr("the morning check-in on the week page")})
        m_body->addWidget(makeLabel(QStringLiteral("·  ") + hint, TextStyle::body, Tone::secondary, true));
}

void ContributorsCard::showCauses(const Assessment& assessment) {
    std::vector<CauseEstimate> unlikely;
    bool first = true;
    for (const auto& estimate : assessment.causes) {
        if (estimate.lessLikely) {
            unlikely.push_back(estimate);
            continue;
        }
        addRow(estimate, *m_body, m_open ? m_open == estimate.cause : first);
        first = false;
    }
    if (!unlikely.empty()) addFolded(unlikely);
    addFooter(assessment);
}

void ContributorsCard::addRow(const CauseEstimate& estimate, QVBoxLayout& column, bool open) {
    column.addWidget(makeRule());
    auto* row = new CauseRow(estimate, m_bridge);
    row->setOpen(open);
    column.addWidget(row);
    connect(row, &CauseRow::opened, this, [this, cause = estimate.cause](bool on) {
        if (on) m_open = cause;
    });
    connect(row, &CauseRow::verdict, this, &ContributorsCard::verdict);
    connect(row, &CauseRow::showSession, this, &ContributorsCard::showSession);
    connect(row, &CauseRow::showMorning, this, &ContributorsCard::showMorning);
    connect(row, &CauseRow::showSelfTest, this, &ContributorsCard::showSelfTest);
}

void ContributorsCard::addFolded(const std::vector<CauseEstimate>& unlikely) {
    QStringList names;
    for (const auto& estimate : unlikely)
        names.append(inRunningText(QString::fromStdString(m_bridge.snapshot().catalogue->cause(estimate.cause).name)));
    m_body->addWidget(makeRule());
    auto* head = new CauseHead(tr("Less likely: %1").arg(names.join(QStringLiteral(", "))), {}, nullptr);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (const auto& estimate : unlikely) addRow(estimate, *column, m_open == estimate.cause);
    head->setChecked(m_unlikelyOpen);
    box->setVisible(m_unlikelyOpen);
    connect(head, &QAbstractButton::clicked, box, [this, box](bool on) {
        m_unlikelyOpen = on;
        box->setVisible(on);
    });
    m_body->addWidget(head);
    m_body->addWidget(box);
}

void ContributorsCard::addFooter(const Assessment& assessment) {
    m_body->addWidget(makeRule());
    m_body->addSpacing(12);
    m_body->addWidget(
        makeLabel(tr("More than one can be true at once. %1").arg(unexplainedText(assessment.unexplained)),
                  TextStyle::small, Tone::secondary, true));
    m_body->addSpacing(4);
    auto* line = new QHBoxLayout;
    line->addWidget(new RangeLegend, 1);
    auto* link = new QPushButton(tr("How this works"));
    link->setProperty("link", true);
    link->setCheckable(true);
    line->addWidget(link, 0, Qt::AlignTop);
    auto* box = new QWidget;
    box->setLayout(line);
    line->setContentsMargins(0, 0, 0, 0);
    m_body->addWidget(box);
    auto* how = makeLabel(
        tr("Limber looks at how often habits occur in your log, and at how your tightness went along with them. The "
           "weights behind the guess are rough: the thin line shows how far it moves when they are somewhat "
           "different. What you did not answer is left open, not guessed. \u201cNot it\u201d takes back what a "
           "cause changed in your plan; the guess itself stays."),
        TextStyle::small, Tone::secondary, true);
    how->setContentsMargins(0, kGrid, 0, 0);
    how->hide();
    m_body->addWidget(how);
    connect(link, &QPushButton::toggled, how, &QWidget::setVisible);
}

}  // namespace limber::inline gui
