// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/cause_row.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "gui/app/workspace_bridge.h"
#include "gui/back/cause_head.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/range_bar.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

/// Half an odds ratio of two: from here on a finding is called strong.
constexpr double kStrong = 0.7;

struct Strength {
    QString word;
    Tone tone;
};

Strength strengthOf(double logOdds) {
    const bool strong = std::abs(logOdds) >= kStrong;
    if (logOdds < 0) return {strong ? CauseRow::tr("strongly against") : CauseRow::tr("somewhat against"), Tone::ok};
    return {strong ? CauseRow::tr("strongly towards") : CauseRow::tr("somewhat towards"), Tone::lookHere};
}

int percent(double share) { return static_cast<int>(std::lround(share * 100)); }

QString rangeText(const CauseEstimate& estimate) {
    return CauseRow::tr("%1 %, somewhere between %2 and %3")
        .arg(percent(estimate.probability))
        .arg(percent(estimate.low))
        .arg(percent(estimate.high));
}

QString opinionText(Opinion opinion) {
    switch (opinion) {
        case Opinion::fits: return CauseRow::tr("Fits");
        case Opinion::notIt: return CauseRow::tr("Not it");
        case Opinion::clinician: break;
    }
    return CauseRow::tr("A clinician says otherwise");
}

}  // namespace

QString bandOf(double probability) {
    if (probability >= kLikely) return CauseRow::tr("likely");
    return probability >= kPossible ? CauseRow::tr("possible") : CauseRow::tr("less so");
}

CauseRow::CauseRow(const CauseEstimate& estimate, const WorkspaceBridge& bridge, QWidget* parent)
    : QWidget(parent), m_estimate(estimate), m_bridge(bridge), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    const QString name = QString::fromStdString(bridge.snapshot().catalogue->cause(estimate.cause).name);
    auto* bar = new RangeBar(estimate.probability, estimate.low, estimate.high);
    m_head =
        new CauseHead(name, bar, estimate.userSays ? opinionText(*estimate.userSays) : bandOf(estimate.probability));
    m_head->setAccessibleDescription(rangeText(estimate));
    m_column->addWidget(m_head);
    connect(m_head, &QAbstractButton::clicked, this, [this](bool open) {
        setOpen(open);
        emit opened(open);
    });
}

void CauseRow::setOpen(bool open) {
    m_open = open;
    m_head->setChecked(open);
    if (open && m_details == nullptr) m_column->addWidget(m_details = makeDetails());
    if (m_details != nullptr) m_details->setVisible(open);
}

QWidget* CauseRow::makeDetails() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kGrid, 0, 0, 12);
    column->setSpacing(kGrid);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    auto findings = m_estimate.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.logOdds > b.logOdds; });
    int row = 0;
    for (const auto& finding : findings) addFinding(*grid, finding, row++);
    QStringList wouldChange;
    for (const auto& message : m_estimate.wouldChange) wouldChange.append(m_bridge.text(message));
    if (!wouldChange.isEmpty())
        grid->addWidget(
            makeLabel(tr("Would change this: %1").arg(wouldChange.join(' ')), TextStyle::small, Tone::secondary, true),
            row++, 1);
    grid->addWidget(makeLabel(rangeText(m_estimate), TextStyle::small, Tone::secondary, true), row, 1);
    column->addLayout(grid);
    column->addWidget(makeVerdicts());
    return box;
}

void CauseRow::addFinding(QGridLayout& grid, const Finding& finding, int row) {
    const Strength strength = strengthOf(finding.logOdds);
    auto* word = makeLabel(strength.word, TextStyle::smallStrong, strength.tone, true);
    word->setFixedWidth(scaled(74));
    grid.addWidget(word, row, 0, Qt::AlignTop);
    auto* words = new QWidget;
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(m_bridge.text(finding.text), TextStyle::body, Tone::text, true));
    if (!finding.sessions.empty()) column->addWidget(makeSessionsLink(finding), 0, Qt::AlignLeft);
    grid.addWidget(words, row, 1);
}

QWidget* CauseRow::makeSessionsLink(const Finding& finding) {
    auto* link = new QPushButton(finding.sessions.size() == 1 ? tr("1 session")
                                                              : tr("%1 sessions").arg(finding.sessions.size()));
    link->setProperty("link", true);
    link->setAccessibleName(link->text() + ", " + m_bridge.text(finding.text));
    link->setCursor(Qt::PointingHandCursor);
    connect(link, &QPushButton::clicked, this, [this, link, ids = finding.sessions] {
        if (ids.size() == 1) return emit showSession(ids.front());
        QMenu menu(this);
        for (const auto& session : m_bridge.snapshot().history->sessions)
            if (std::find(ids.begin(), ids.end(), session.id) != ids.end())
                menu.addAction(dayText(session.date), this, [this, id = session.id] { emit showSession(id); });
        menu.exec(link->mapToGlobal(QPoint(0, link->height())));
    });
    return link;
}

QWidget* CauseRow::makeVerdicts() {
    auto* box = new QWidget;
    auto* flow = new FlowLayout(kGrid, kGrid, box);
    for (const auto opinion : allOf<Opinion>()) {
        auto* button = new QPushButton(opinionText(opinion));
        button->setProperty("compact", true);
        button->setCheckable(true);
        button->setChecked(m_estimate.userSays == opinion);
        button->setAccessibleName(button->text() + ", " + m_head->text());
        connect(button, &QPushButton::clicked, this, [this, opinion](bool on) {
            emit verdict(m_estimate.cause, on ? std::optional(opinion) : std::nullopt);
        });
        flow->addWidget(button);
    }
    return box;
}

}  // namespace limber::inline gui
