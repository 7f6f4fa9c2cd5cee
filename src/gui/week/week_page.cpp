// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/week/add_menu.h"
#include "gui/week/check_in_panel.h"
#include "gui/week/delayed_questions.h"
#include "gui/week/notice_card.h"
#include "gui/week/problems_card.h"
#include "gui/week/side_panel.h"
#include "gui/week/summary_strip.h"
#include "gui/week/week_board.h"
#include "gui/week/week_header.h"
#include "gui/week/week_text.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/scroll_card.h"

namespace limber::inline gui {
namespace {

constexpr int kRail = 92;
constexpr int kListBelow = 1150 - kRail;
constexpr int kDrawerBelow = 1300 - kRail;
constexpr int kPanelWidth = 312;
constexpr int kDrawerWidth = 360;

/// The first day of the week, as the person's country counts.
Date weekOf(Date date) {
    const QDate day = toQDate(date);
    const int back = (day.dayOfWeek() - static_cast<int>(QLocale().firstDayOfWeek()) + 7) % 7;
    return date - Days{back};
}

void clear(QVBoxLayout& rows) {
    while (auto* item = rows.takeAt(0)) {
        if (item->widget() != nullptr) item->widget()->deleteLater();
        delete item;
    }
}

/// The block that one would open first: the next thing to do, workouts before what goes with them.
QString firstToOpen(const WeekView& week) {
    const PlanBlock* any = nullptr;
    for (const auto& day : week.plan.days) {
        if (day.date < week.today) continue;
        for (const auto& block : day.blocks) {
            if (block.mark) continue;
            if (block.kind == BlockKind::workout) return QString::fromStdString(block.id.value);
            if (any == nullptr) any = &block;
        }
    }
    return any == nullptr ? QString() : QString::fromStdString(any->id.value);
}

/// A workout takes the warm-up before it along to another day.
std::vector<BlockId> goingAlong(const WeekView& week, const std::pair<Date, PlanBlock>& moved) {
    if (moved.second.kind != BlockKind::workout) return {};
    for (const auto& day : week.plan.days)
        for (std::size_t i = 1; i < day.blocks.size(); ++i)
            if (day.blocks[i].id == moved.second.id && day.blocks[i - 1].kind == BlockKind::warmUp &&
                !day.blocks[i - 1].mark)
                return {day.blocks[i - 1].id};
    return {};
}

}  // namespace

WeekPage::WeekPage(WorkspaceBridge& bridge, QWidget* parent) : Page(parent), m_bridge(bridge) {
    build();
    connectParts();
    connectPanel();
    connect(&bridge, &WorkspaceBridge::changed, this, [this] {
        ask();
        if (m_planning) replan(m_planAsked);
    });
    connect(&bridge, &WorkspaceBridge::busyChanged, this,
            [this] { m_header->setUndo(m_bridge.canUndo(), m_bridge.canRedo()); });
    m_from = weekOf(bridge.today());
}

void WeekPage::build() {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kPageMargin, 20, 0, 0);
    rows->setSpacing(kGap);
    m_header = new WeekHeader(this);
    auto* headRow = new QHBoxLayout;
    headRow->setContentsMargins(0, 0, kPageMargin, 0);
    headRow->addWidget(m_header);
    rows->addLayout(headRow);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setAccessibleName(tr("Week"));
    rows->addWidget(m_scroll, 1);
    auto* content = new QWidget;
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, kPageMargin, 20);
    parts->setSpacing(kGap);
    alignBesideScrollBar(*m_scroll, *parts, kPageMargin);
    m_notices = new QVBoxLayout;
    m_strip = new SummaryStrip(content);
    m_checkIn = new CheckInPanel(m_bridge, content);
    m_checkIn->hide();
    m_body = new QHBoxLayout;
    m_body->setSpacing(kGrid);
    m_board = new WeekBoard(m_bridge, content);
    m_panel = new SidePanel(m_bridge, this);
    m_panel->hide();
    m_body->addWidget(m_board, 1);
    m_problems = new ProblemsCard(m_bridge, content);
    parts->addLayout(m_notices);
    parts->addWidget(m_checkIn);
    parts->addWidget(m_strip);
    parts->addLayout(m_body, 1);
    parts->addWidget(m_problems);
    m_scroll->setWidget(content);
}

void WeekPage::connectParts() {
    connect(m_header, &WeekHeader::weekWanted, this, [this](int weeks) { showWeek(m_from + Days{7 * weeks}); });
    connect(m_header, &WeekHeader::thisWeekWanted, this, [this] { showWeek(weekOf(m_bridge.today())); });
    connect(m_header, &WeekHeader::undoWanted, &m_bridge, &WorkspaceBridge::undo);
    connect(m_header, &WeekHeader::redoWanted, &m_bridge, &WorkspaceBridge::redo);
    connect(m_header, &WeekHeader::replanWanted, this, [this] { replan(true); });
    connect(m_header, &WeekHeader::whyWanted, this, [this] {
        if (!m_week) return;
        m_open.clear();
        m_panelChosen = true;
        m_panel->showReasons(*m_week);
        m_board->setChosen({});
        placePanel();
        m_panel->show();
    });
    connect(m_strip, &SummaryStrip::checkInWanted, m_checkIn, &CheckInPanel::open);
    connect(m_checkIn, &CheckInPanel::saved, this, [this] { record({m_checkIn->answers()}); });
    connect(m_checkIn, &CheckInPanel::skipped, this, [this] { record(m_checkIn->skips()); });
    connect(m_board, &WeekBoard::blockOpened, this, &WeekPage::openBlock);
    connect(m_board, &WeekBoard::sessionOpened, this, [this](const QString& id) { emit goTo(PageId::back, id); });
    connect(m_board, &WeekBoard::moveWanted, this, &WeekPage::move);
    connect(m_board, &WeekBoard::pinWanted, this, &WeekPage::pin);
    connect(m_board, &WeekBoard::removeWanted, this, &WeekPage::remove);
    connect(m_board, &WeekBoard::addWanted, this, &WeekPage::openAddMenu);
    connect(m_problems, &ProblemsCard::fixWanted, this, &WeekPage::fix);
}

void WeekPage::connectPanel() {
    connect(m_panel, &SidePanel::closed, this, &WeekPage::closePanel);
    connect(m_panel, &SidePanel::edited, this, &WeekPage::put);
    connect(m_panel, &SidePanel::logWanted, this, [this](const QString& id) { emit goTo(PageId::log, id); });
    connect(m_panel, &SidePanel::playWanted, this, [this](const QString& routine, const QString& id) {
        emit play({routine, id, {}});
    });
    connect(m_panel, &SidePanel::pinWanted, this, &WeekPage::pin);
    connect(m_panel, &SidePanel::removeWanted, this, &WeekPage::remove);
}

void WeekPage::enter(const QString& argument) {
    const auto date = parseDate(argument.toStdString());
    showWeek(weekOf(date ? *date : m_week ? m_from : m_bridge.today()));
}

bool WeekPage::isSettled() const { return m_week.has_value() && !m_asking && !m_planning; }

void WeekPage::showWeek(Date from) {
    if (from != m_from) {
        m_open.clear();
        m_panelChosen = false;
    }
    m_from = from;
    ask();
}

void WeekPage::ask() {
    m_asking = true;
    m_better.reset();
    m_bridge.ask(
        this, [from = m_from](const Snapshot& snapshot) { return weekView(snapshot, from); },
        [this](WeekView week) {
            if (week.from == m_from) take(std::move(week));
        });
}

void WeekPage::take(WeekView week) {
    m_asking = false;
    m_week = std::move(week);
    refresh();
    if (m_week->hasPlan)
        askForBetter();
    else
        planUnasked();
}

void WeekPage::refresh() {
    const bool thisWeek = m_from == weekOf(m_bridge.today());
    m_header->setTitle(rangeText(m_from, m_from + Days{6}), thisWeek);
    m_header->setUndo(m_bridge.canUndo(), m_bridge.canRedo());
    m_header->setReplan(!m_week->isPast() && m_week->safety.limits.planAllowed, m_planning);
    m_strip->show(m_week->summary);
    m_problems->show(*m_week, m_better ? &m_better->plan : nullptr);
    refreshNotices();
    refreshBoard();
    refreshPanel();
}

void WeekPage::refreshNotices() {
    clear(*m_notices);
    delete m_noPlan;
    m_noPlan = nullptr;
    const auto& safety = m_week->safety;
    const bool thisWeek = m_from == weekOf(m_bridge.today());
    m_checkIn->offer(thisWeek ? m_week->mornings : WantedMornings{});
    if (thisWeek && !safety.askNow.empty() && safety.level != SafetyLevel::emergency) askNow();
    m_board->setVisible(safety.limits.planAllowed);
    m_strip->setVisible(safety.limits.planAllowed);
    if (!safety.limits.planAllowed) {
        QStringList reasons;
        for (const auto& reason : safety.reasons) reasons << m_bridge.text(reason);
        auto* card = new NoPlanCard(tr("There is no plan for now"), reasons, tr("Read what to do"), this);
        connect(card, &NoPlanCard::followed, this, [this] { emit goTo(PageId::back, {}); });
        m_noPlan = card;
        m_body->insertWidget(0, card, 1);
    } else if (safety.level == SafetyLevel::unscreened) {
        auto* line = new NoticeLine(QStringLiteral("shield"),
                                    tr("Until you have answered the safety questions, your plan stays light."),
                                    tr("Answer the safety questions"), this);
        connect(line, &NoticeLine::followed, this, [this] { emit goTo(PageId::settings, QStringLiteral("safety")); });
        m_notices->addWidget(line);
    }
    if (safety.limits.planAllowed && m_week->changesWaiting && !m_week->isPast()) {
        auto* line = new NoticeLine(QStringLiteral("sparkle"), tr("Your log suggests changes to the coming week."),
                                    tr("See the changes"), this);
        connect(line, &NoticeLine::followed, this, [this] { emit goTo(PageId::back, {}); });
        m_notices->addWidget(line);
    }
}

void WeekPage::askNow() {
    auto* questions = new DelayedQuestions(m_week->safety, m_bridge, this);
    connect(questions, &DelayedQuestions::oneApplies, this, [this] { emit goTo(PageId::back, {}); });
    connect(questions, &DelayedQuestions::answered, this, [this](const Screen& screen) {
        m_bridge.apply(RecordScreens{{screen}}, [this](const Result<ChangeSet>& outcome) {
            if (outcome) emit say(tr("Noted. Answer anew whenever that changes."), false);
        });
    });
    m_notices->addWidget(questions);
}

void WeekPage::refreshBoard() {
    const QString focused = m_board->focusedCard();
    m_boardIsList = isList();
    m_board->show(*m_week, m_boardIsList ? DayColumn::Shape::row : DayColumn::Shape::column);
    if (!focused.isEmpty()) m_board->focusCard(focused);
    m_board->setChosen(m_open);
}

void WeekPage::refreshPanel() {
    placePanel();
    if (!m_panelChosen && !isDrawer()) m_open = firstToOpen(*m_week);
    const auto open = find(m_open);
    if (open && m_week->safety.limits.planAllowed) {
        m_panel->showBlock(open->first, open->second);
        m_board->setChosen(m_open);
        m_panel->show();
    } else if (m_panel->showsReasons() && m_panel->isVisible()) {
        m_panel->showReasons(*m_week);
    } else {
        m_panel->hide();
    }
}

void WeekPage::planUnasked() {
    if (m_week->isPast() || !m_week->safety.limits.planAllowed || !m_plannedUnasked.insert(m_from).second) return;
    replan(false);
}

void WeekPage::replan(bool asked) {
    m_planning = true;
    m_planAsked = asked;
    m_header->setReplan(true, true);
    m_bridge.ask(
        this, [from = m_from, asked](const Snapshot& snapshot) { return replanned(snapshot, from, asked); },
        [this](Result<SavePlan> plan) {
            m_planning = false;
            m_header->setReplan(true, false);
            if (!plan) {
                emit m_bridge.failed(QString::fromStdString(m_bridge.phrases().text(plan.error())));
                return;
            }
            m_asking = true;
            m_bridge.apply(*std::move(plan), [this](const Result<ChangeSet>& outcome) {
                if (!outcome) m_asking = false;
            });
        });
}

void WeekPage::askForBetter() {
    if (m_week->plan.problems.empty()) return;
    m_bridge.ask(
        this, [from = m_from](const Snapshot& snapshot) { return replanned(snapshot, from, false); },
        [this](Result<SavePlan> plan) {
            if (!plan || !m_week) return;
            m_better = *std::move(plan);
            m_problems->show(*m_week, &m_better->plan);
        });
}

void WeekPage::fix() {
    if (!m_better) return;
    m_bridge.apply(*m_better, [this](const Result<ChangeSet>& outcome) {
        if (outcome) emit say(tr("Replanned what was not pinned."), true);
    });
}

void WeekPage::move(const QString& id, Date to, int place) {
    const auto block = find(id);
    if (!block) return;
    MoveBlock operation;
    operation.id = BlockId{id.toStdString()};
    operation.to = to;
    operation.position = place;
    if (to != block->first) operation.with = goingAlong(*m_week, *block);
    m_bridge.apply(operation, [this, id](const Result<ChangeSet>& outcome) {
        if (outcome) m_board->focusCard(id);
    });
}

void WeekPage::put(Date date, const PlanBlock& block) {
    const bool isNew = block.id.empty();
    m_bridge.apply(PutBlock{date, block}, [this, isNew](const Result<ChangeSet>& outcome) {
        if (!outcome || !isNew || outcome->ids.empty()) return;
        m_open = QString::fromStdString(outcome->ids.front());
        m_panelChosen = true;
    });
}

void WeekPage::pin(const QString& id, bool pinned) {
    m_bridge.apply(PinBlock{BlockId{id.toStdString()}, pinned}, [this, id](const Result<ChangeSet>& outcome) {
        if (outcome && !m_panel->hasFocus()) m_board->focusCard(id);
    });
}

void WeekPage::remove(const QString& id) {
    const auto block = find(id);
    if (!block) return;
    const QString title = m_bridge.text(block->second.title);
    m_bridge.apply(RemoveBlock{BlockId{id.toStdString()}}, [this, title](const Result<ChangeSet>& outcome) {
        if (outcome) emit say(tr("%1 is out of this week.").arg(title), true);
    });
}

void WeekPage::openBlock(const QString& id) {
    m_open = id;
    m_panelChosen = true;
    refreshPanel();
}

void WeekPage::openAddMenu(Date date, QWidget* from) {
    auto* menu =
        makeAddMenu(*m_bridge.snapshot().catalogue, this, [this, date](const PlanBlock& block) { put(date, block); });
    menu->popup(from->mapToGlobal(QPoint(0, from->height())));
}

void WeekPage::closePanel() {
    const QString was = m_open;
    m_open.clear();
    m_panelChosen = true;
    m_panel->hide();
    m_board->setChosen({});
    if (!was.isEmpty()) m_board->focusCard(was);
}

void WeekPage::record(const std::vector<CheckIn>& mornings) {
    const bool said = std::any_of(mornings.begin(), mornings.end(), [](const CheckIn& c) { return c.hasAnswer(); });
    m_bridge.apply(RecordCheckIns{mornings}, [this, said](const Result<ChangeSet>& outcome) {
        if (!outcome) return;
        m_checkIn->done();
        m_strip->setFocus();
        emit say(said ? tr("Your check-in is saved.") : tr("Nothing is noted for that morning."), true);
    });
}

int WeekPage::room() const { return isVisible() ? width() : window()->width() - scaled(kRail); }
bool WeekPage::isList() const { return room() < scaled(kListBelow); }
bool WeekPage::isDrawer() const { return room() < scaled(kDrawerBelow); }

void WeekPage::placePanel() {
    if (isDrawer()) {
        if (m_body->indexOf(m_panel) >= 0) {
            m_body->removeWidget(m_panel);
            m_panel->setParent(this);
        }
        m_panel->setFill(&Tokens::surface, &Tokens::fieldLine);
        m_panel->setMinimumSize(0, 0);
        m_panel->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
        const int panelWidth = std::min(scaled(kDrawerWidth), width() - 2 * kPageMargin);
        m_panel->setGeometry(width() - panelWidth - kGrid, kGrid, panelWidth, height() - 2 * kGrid);
        m_panel->raise();
    } else if (m_body->indexOf(m_panel) < 0) {
        m_panel->setFill(&Tokens::surface, &Tokens::line);
        m_panel->setFixedWidth(scaled(kPanelWidth));
        m_body->addWidget(m_panel);
    }
}

void WeekPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool visible = m_panel->isVisibleTo(this);
    placePanel();
    m_panel->setVisible(visible);
    if (m_week && isList() != m_boardIsList) refreshBoard();
}

void WeekPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_week)
        QMetaObject::invokeMethod(this, &WeekPage::refresh, Qt::QueuedConnection);
}

std::optional<std::pair<Date, PlanBlock>> WeekPage::find(const QString& id) const {
    if (!m_week || id.isEmpty()) return std::nullopt;
    for (const auto& day : m_week->plan.days)
        for (const auto& block : day.blocks)
            if (block.id.value == id.toStdString()) return std::pair{day.date, block};
    return std::nullopt;
}

}  // namespace limber::inline gui
