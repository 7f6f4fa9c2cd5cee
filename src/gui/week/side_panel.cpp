// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/side_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "gui/app/workspace_bridge.h"
#include "gui/week/block_foot.h"
#include "gui/week/block_rows.h"
#include "gui/week/lighter_offer.h"
#include "gui/week/reason_list.h"
#include "gui/week/scroll_fade.h"
#include "gui/week/week_text.h"

namespace limber::inline gui {
namespace {

constexpr int kScrollBarRoom = 8;

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
    m_foot = nullptr;
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
    auto* inner = new QWidget(scroll->viewport());
    auto* innerRows = new QVBoxLayout(inner);
    innerRows->setContentsMargins(0, 0, kScrollBarRoom, 0);
    innerRows->setSpacing(0);
    scroll->setWidget(inner);
    new ScrollFade(*scroll);
    if (isVisible()) m_content->show();
    m_rows = innerRows;
    m_lighter = nullptr;
    return innerRows;
}

void SidePanel::showBlock(Date date, const PlanBlock& block) {
    if (!m_showsReasons && !m_stale && date == m_date && block == m_block && m_foot != nullptr)
        return m_foot->setPinned(block.pinned);
    m_showsReasons = false;
    m_date = date;
    m_block = block;
    auto* rows = restart(tr("%1 · %2 min").arg(weekdayText(date)).arg(block.minutes), m_bridge.text(block.title));
    auto* content = new BlockRows(block, m_bridge, this);
    rows->setSpacing(kGrid);
    rows->addWidget(content);
    rows->addStretch(1);
    connect(content, &BlockRows::edited, this, &SidePanel::keep);
    addFoot();
}

void SidePanel::addFoot() {
    const bool playable = m_bridge.snapshot().catalogue->routine(m_block.routine) != nullptr;
    m_foot = new BlockFoot(m_block, m_date, m_bridge.today(), playable, m_content);
    m_foot->layout()->setContentsMargins(0, 0, kScrollBarRoom, 0);
    m_content->layout()->addWidget(m_foot);
    connect(m_foot, &BlockFoot::startWanted, this,
            [this] { emit playWanted(QString::fromStdString(m_block.routine), block()); });
    connect(m_foot, &BlockFoot::lighterWanted, this, [this] { emit lighterWanted(block()); });
    connect(m_foot, &BlockFoot::logWanted, this, [this] { emit logWanted(block()); });
    connect(m_foot, &BlockFoot::pinWanted, this, [this](bool pinned) { emit pinWanted(block(), pinned); });
    connect(m_foot, &BlockFoot::removeWanted, this, [this] { emit removeWanted(block()); });
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

void SidePanel::keep(const PlanBlock& block) {
    const auto ids = [](const PlanBlock& of) {
        std::vector<std::string> all;
        for (const auto& planned : of.exercises) all.push_back(planned.exercise);
        return all;
    };
    m_stale = ids(block) != ids(m_block) || block.minutes != m_block.minutes;
    m_block = block;
    emit edited(m_date, block);
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
        if (!group.lead.isEmpty()) addReason(*rows, group.lead, group.until);
        for (const auto& line : group.lines) addReason(*rows, line.sentence, line.days);
        rows->addSpacing(10);
    }
    rows->addStretch(1);
}

void SidePanel::addReason(QVBoxLayout& rows, const QString& sentence, const QString& below) {
    rows.addWidget(makeLabel(sentence, TextStyle::body, Tone::text, true, this));
    if (!below.isEmpty()) rows.addWidget(makeLabel(below, TextStyle::small, Tone::secondary, true, this));
    rows.addSpacing(6);
}

void SidePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

}  // namespace limber::inline gui
