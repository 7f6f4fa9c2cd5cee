// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/week_page.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>
#include <algorithm>
#include <utility>

#include "gui/app/workspace_bridge.h"
#include "gui/week/check_in_panel.h"
#include "gui/week/different_panel.h"
#include "gui/week/hurt_panel.h"
#include "gui/week/month_strip.h"
#include "gui/week/notice_card.h"
#include "gui/week/panel_place.h"
#include "gui/week/preview_card.h"
#include "gui/week/problems_card.h"
#include "gui/week/side_panel.h"
#include "gui/week/summary_strip.h"
#include "gui/week/week_board.h"
#include "gui/week/week_editor.h"
#include "gui/week/week_export.h"
#include "gui/week/week_header.h"
#include "gui/week/week_notices.h"
#include "gui/week/week_replanner.h"
#include "gui/week/week_text.h"
#include "gui/widgets/first_weekday.h"
#include "gui/widgets/scroll_card.h"
#include "limber/workspace/week_load.h"

namespace limber::inline gui {
namespace {

constexpr int kFirstPaintMilliseconds = 200;

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

}  // namespace

WeekPage::WeekPage(WorkspaceBridge& bridge, QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_editor(new WeekEditor(bridge, this)),
      m_planner(new WeekReplanner(bridge, this)),
      m_export(new WeekExport(bridge, *this)),
      m_from(weekOf(bridge.today())) {
    ask();  // the week is looked up while the page is built
    build();
    connectHeader();
    connectParts();
    connectBoard();
    connectPanel();
    connectPlanner();
    connectAsides();
    connect(&bridge, &WorkspaceBridge::changed, this, [this] {
        if (!isHidden()) ask();  // another page is shown: it asks when it is entered
    });
    connect(&bridge, &WorkspaceBridge::busyChanged, this,
            [this] { m_header->setUndo(m_bridge.canUndo(), m_bridge.canRedo()); });
}

WeekPage::~WeekPage() = default;

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
    auto* content = new QWidget(m_scroll->viewport());
    m_scroll->setWidget(content);  // while it is empty: it would be measured now
    auto* parts = new QVBoxLayout(content);
    parts->setContentsMargins(0, 0, kPageMargin, 20);
    parts->setSpacing(kGap);
    alignBesideScrollBar(*m_scroll, *parts, kPageMargin);
    m_month = new MonthStrip(content);
    m_month->hide();
    m_notices = new WeekNotices(content);
    m_strip = new SummaryStrip(content);
    m_questions = new QWidget(content);
    m_questions->hide();
    auto* asked = new QVBoxLayout(m_questions);
    asked->setContentsMargins(0, 0, 0, 0);
    m_checkIn = new CheckInPanel(m_bridge, content);
    m_checkIn->hide();
    m_different = new DifferentPanel(content);
    m_hurts = new HurtPanel(content);
    m_body = new QHBoxLayout;
    m_body->setSpacing(kGrid);
    m_board = new WeekBoard(m_bridge, content);
    m_panel = new SidePanel(m_bridge, this);
    m_panel->hide();
    m_body->addWidget(m_board, 1);
    m_place = std::make_unique<PanelPlace>(*this, *m_body, *m_panel);
    m_problems = new ProblemsCard(m_bridge, content);
    for (QWidget* part :
         {static_cast<QWidget*>(m_month), static_cast<QWidget*>(m_notices), static_cast<QWidget*>(m_questions),
          static_cast<QWidget*>(m_checkIn), static_cast<QWidget*>(m_strip), static_cast<QWidget*>(m_different),
          static_cast<QWidget*>(m_hurts)})
        parts->addWidget(part);
    parts->addLayout(m_body, 1);
    parts->addWidget(m_problems);
    m_preview = new PreviewCard(m_bridge, this);
}

void WeekPage::connectParts() {
    auto* replan = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this);
    replan->setWhatsThis(tr("Plan this week anew"));
    replan->setContext(Qt::WidgetWithChildrenShortcut);
    connect(replan, &QShortcut::activated, this, [this] {
        if (canPlan() && !m_planner->isPlanning()) m_planner->replan(m_from, true);
    });
    connect(m_month, &MonthStrip::weekChosen, this, &WeekPage::showWeek);
    connect(m_month, &MonthStrip::planWanted, this, [this](Date from) { m_planner->replan(from, true, 28); });
    connect(m_notices, &WeekNotices::goTo, this, &WeekPage::goTo);
    connect(m_notices, &WeekNotices::replanWanted, this, [this] { m_planner->replan(m_from, true); });
    connect(m_notices, &WeekNotices::differentWanted, m_header, &WeekHeader::differentWanted);
    connect(m_notices, &WeekNotices::hurtsWanted, m_header, &WeekHeader::hurtsWanted);
    connect(m_strip, &SummaryStrip::checkInWanted, this, &WeekPage::checkIn);
    connect(m_checkIn, &CheckInPanel::saved, this, [this] { record({m_checkIn->answers()}); });
    connect(m_checkIn, &CheckInPanel::skipped, this, [this] { record(m_checkIn->skips()); });
    connect(m_problems, &ProblemsCard::fixWanted, m_planner, &WeekReplanner::useBetter);
    connect(m_editor, &WeekEditor::said, this, &WeekPage::say);
    connect(m_editor, &WeekEditor::focusWanted, this, [this](const QString& id) {
        if (!m_panel->isAncestorOf(QApplication::focusWidget())) m_board->focusCard(id);
    });
    connect(m_editor, &WeekEditor::added, this, [this](const QString& id) {
        m_open = id;
        m_panelChosen = true;
    });
    connect(m_editor, &WeekEditor::changedByHand, this, [this] { m_suggest = true; });
}

void WeekPage::connectBoard() {
    connect(m_board, &WeekBoard::blockOpened, this, &WeekPage::openBlock);
    connect(m_board, &WeekBoard::sessionOpened, this, [this](const QString& id) { emit goTo(PageId::back, id); });
    connect(m_board, &WeekBoard::moveWanted, m_editor, &WeekEditor::move);
    connect(m_board, &WeekBoard::takeBackWanted, m_editor, &WeekEditor::takeBackMoves);
    connect(m_board, &WeekBoard::pinWanted, m_editor, &WeekEditor::pin);
    connect(m_board, &WeekBoard::removeWanted, m_editor, &WeekEditor::remove);
    connect(m_board, &WeekBoard::addWanted, this, &WeekPage::openAddMenu);
    connect(m_board, &WeekBoard::minutesWanted, m_editor, &WeekEditor::setMinutes);
    connect(m_board, &WeekBoard::easyWanted, this, &WeekPage::addEasy);
    connect(m_board, &WeekBoard::hovered, this, &WeekPage::preview);
    connect(m_board, &WeekBoard::hoverEnded, this, [this] {
        m_planner->endPreview();
        m_preview->hide();
    });
}

void WeekPage::enter(const QString& argument) {
    m_checkInWanted = argument == QLatin1String("check-in");
    const auto date = parseDate(argument.toStdString());
    showWeek(weekOf(date ? *date : m_week && !m_checkInWanted ? m_from : m_bridge.today()));
}

bool WeekPage::isSettled() const { return m_week.has_value() && !m_asking && !m_planner->isPlanning(); }
bool WeekPage::canPlan() const { return m_week && !m_week->isPast() && m_week->safety.limits.planAllowed; }

void WeekPage::showWeek(Date from) {
    if (std::exchange(m_askedAhead, false) && from == m_from) return;  // the answer is on its way
    if (from != m_from) {
        m_open.clear();
        m_panelChosen = false;
        m_suggest = false;
        closeAsides();
    }
    m_from = from;
    ask();
}

void WeekPage::ask() {
    m_asking = true;
    m_planner->forgetBetter();
    m_bridge.ask(
        this, [from = m_from](const Snapshot& snapshot) { return weekView(snapshot, from); },
        [this](WeekView week) {
            if (week.from == m_from) take(std::move(week));
        });
}

void WeekPage::take(WeekView week) {
    m_asking = false;
    m_week = std::move(week);
    m_editor->setWeek(*m_week);
    m_export->setWeek(*m_week);
    refresh();
    if (std::exchange(m_checkInWanted, false)) checkIn();
    if (!canPlan()) return;
    if (!m_week->hasPlan)
        m_planner->planUnasked(m_from);
    else if (m_suggest || fallsShort(m_week->plan) || !m_week->plan.problems.empty())
        lookForBetter();
}

/// A window that opens comes first.
void WeekPage::lookForBetter() {
    m_lookOnceShown = !isVisible();
    if (isVisible()) m_planner->lookForBetter(m_from);
}

void WeekPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (std::exchange(m_lookOnceShown, false))
        QTimer::singleShot(kFirstPaintMilliseconds, this, &WeekPage::lookForBetter);
}

void WeekPage::refresh() {
    refreshHeader();
    const auto& better = m_planner->better();
    m_strip->show(m_week->summary, weekLoad(m_bridge.snapshot(), m_week->plan));
    m_strip->setVisible(m_week->safety.limits.planAllowed);
    m_month->show(*m_week);
    m_notices->show(*m_week);
    refreshQuestions();
    m_problems->show(*m_week, better ? &*better : nullptr, m_suggest);
    refreshBoard();
    refreshPanel();
}

void WeekPage::refreshHeader() {
    m_header->setTitle(rangeText(m_from, m_from + Days{6}), m_from == weekOf(m_bridge.today()));
    m_header->setUndo(m_bridge.canUndo(), m_bridge.canRedo());
    m_header->setReplan(canPlan(), m_planner->isPlanning());
    bool blocks = false;
    bool today = false;
    for (const auto& day : m_week->plan.days) {
        blocks = blocks || !day.blocks.empty();
        today = today || (day.date == m_week->today && !day.blocks.empty());
    }
    m_header->setMenus(canPlan(), blocks, today);
    m_header->setUsualWeek(canPlan(), m_week->hasUsualWeek);
}

void WeekPage::refreshBoard() {
    delete findChild<NoPlanCard*>();
    m_board->setVisible(m_week->safety.limits.planAllowed);
    if (!m_week->safety.limits.planAllowed) {
        QStringList reasons;
        for (const auto& reason : m_week->safety.reasons) reasons << m_bridge.text(reason);
        auto* card = new NoPlanCard(tr("There is no plan for now"), reasons, tr("Read what to do"), this);
        connect(card, &NoPlanCard::followed, this, [this] { emit goTo(PageId::back, {}); });
        m_body->insertWidget(0, card, 1);
    }
    m_preview->hide();  // what was dragged over is no more
    const QString focused = m_board->focusedCard();
    m_boardIsList = m_place->isList();
    m_board->show(*m_week, m_boardIsList ? DayColumn::Shape::row : DayColumn::Shape::column);
    if (!focused.isEmpty()) m_board->focusCard(focused);
    m_board->setChosen(m_open);
    if (isActiveWindow() && isVisible() && QApplication::focusWidget() == nullptr) setFocus(Qt::OtherFocusReason);
}

void WeekPage::refreshPanel() {
    m_place->place();
    if (!m_panelChosen && !m_place->isDrawer()) m_open = firstToOpen(*m_week);
    const auto open = m_editor->find(m_open);
    if (open && m_week->safety.limits.planAllowed) {
        if (!isVisible()) m_panel->show();  // while it is empty: it would be laid out now
        m_panel->showBlock(open->first, open->second);
        m_board->setChosen(m_open);
        m_panel->show();
    } else if (m_panel->showsReasons() && m_panel->isVisible()) {
        m_panel->showReasons(*m_week);
    } else {
        m_panel->hide();
    }
}

void WeekPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    const bool visible = m_panel->isVisibleTo(this);
    m_place->place();
    m_panel->setVisible(visible);
    if (m_preview->isVisible()) m_preview->place();
    if (m_week && m_place->isList() != m_boardIsList) refreshBoard();
}

void WeekPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_week)
        QMetaObject::invokeMethod(this, &WeekPage::refresh, Qt::QueuedConnection);
}

}  // namespace limber::inline gui
