// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/cause_row.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "gui/app/workspace_bridge.h"
#include "gui/back/cause_head.h"
#include "gui/back/entries_link.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/range_bar.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

/// An odds ratio of two: from here on a finding is said to speak clearly.
constexpr double kStrong = 0.7;
constexpr int kWeightWidth = 52;

/// Lines of a kind told before the person asks for all.
constexpr std::size_t kFewLines = 3;

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
    QString band = bandOf(estimate.probability);
    if (estimate.userSays) band += QStringLiteral(" · ") + tr("you say: %1").arg(opinionText(*estimate.userSays));
    m_head = new CauseHead(name, band, bar);
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
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(4);
    addFindings(*column, false);
    addFindings(*column, true);
    addNumbers(*column);
    column->addSpacing(2);
    column->addWidget(makeVerdicts());
    return box;
}

void CauseRow::addFindings(QVBoxLayout& column, bool against) {
    std::vector<Finding> findings;
    for (const auto& finding : m_estimate.findings)
        if ((finding.logOdds < 0) == against) findings.push_back(finding);
    if (findings.empty()) return;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& a, const Finding& b) { return std::abs(a.logOdds) > std::abs(b.logOdds); });
    column.addSpacing(against ? kGrid : 0);
    column.addWidget(makeLabel(against ? tr("Speaks against it") : tr("Speaks for it"), TextStyle::smallStrong,
                               against ? Tone::ok : Tone::lookHere));
    const std::size_t shown = findings.size() == kFewLines + 1 ? findings.size() : std::min(findings.size(), kFewLines);
    for (std::size_t i = 0; i < shown; ++i) column.addWidget(makeFinding(findings[i]));
    if (shown == findings.size()) return;
    auto* rest = new QWidget;
    auto* lines = new QVBoxLayout(rest);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    for (std::size_t i = shown; i < findings.size(); ++i) lines->addWidget(makeFinding(findings[i]));
    rest->hide();
    auto* more = new QPushButton(tr("%1 more").arg(findings.size() - shown));
    more->setProperty("link", true);
    more->setCursor(Qt::PointingHandCursor);
    more->setAccessibleName(
        tr("%1 more that speak %2").arg(findings.size() - shown).arg(against ? tr("against it") : tr("for it")));
    connect(more, &QPushButton::clicked, rest, [more, rest] {
        more->hide();
        rest->show();
    });
    auto* line = new QHBoxLayout;
    line->setContentsMargins(scaled(kWeightWidth) + 8, 0, 0, 0);
    line->addWidget(more);
    line->addStretch(1);
    column.addLayout(line);
    column.addWidget(rest);
}

QWidget* CauseRow::makeFinding(const Finding& finding) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    const QString text = m_bridge.text(finding.text);
    auto* weight = makeLabel(std::abs(finding.logOdds) >= kStrong ? tr("clearly") : tr("a little"), TextStyle::small,
                             Tone::secondary);
    weight->setFixedWidth(std::max(scaled(kWeightWidth), weight->sizeHint().width()));
    weight->setContentsMargins(0, 4, 0, 0);
    row->addWidget(weight, 0, Qt::AlignTop);
    auto* words = makeLabel(text, TextStyle::body, Tone::text, true);
    words->setContentsMargins(0, 3, 0, 0);
    row->addWidget(words, 1, Qt::AlignTop);
    auto* link = new EntriesLink({finding.sessions, finding.checkIns, finding.selfTests}, text, m_bridge);
    row->addWidget(link, 0, Qt::AlignTop);
    connect(link, &EntriesLink::showSession, this, &CauseRow::showSession);
    connect(link, &EntriesLink::showMorning, this, &CauseRow::showMorning);
    connect(link, &EntriesLink::showSelfTest, this, &CauseRow::showSelfTest);
    return box;
}

void CauseRow::addNumbers(QVBoxLayout& column) {
    QStringList wouldChange;
    for (const auto& message : m_estimate.wouldChange) wouldChange.append(m_bridge.text(message));
    if (!wouldChange.isEmpty()) {
        column.addSpacing(kGrid);
        column.addWidget(makeLabel(tr("What would change this"), TextStyle::smallStrong, Tone::secondary));
        column.addWidget(makeLabel(wouldChange.join(' '), TextStyle::small, Tone::secondary, true));
    }
    column.addWidget(
        makeLabel(tr("In numbers: %1.").arg(rangeText(m_estimate)), TextStyle::small, Tone::secondary, true));
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
