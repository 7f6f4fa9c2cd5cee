// SPDX-License-Identifier: GPL-3.0-or-later
// What the header, the cards and the panels of the week ask for.
#include <QMenu>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/week/add_menu.h"
#include "gui/week/check_in_panel.h"
#include "gui/week/delayed_questions.h"
#include "gui/week/different_panel.h"
#include "gui/week/hurt_panel.h"
#include "gui/week/month_strip.h"
#include "gui/week/panel_place.h"
#include "gui/week/preview_card.h"
#include "gui/week/problems_card.h"
#include "gui/week/side_panel.h"
#include "gui/week/summary_strip.h"
#include "gui/week/week_board.h"
#include "gui/week/week_editor.h"
#include "gui/week/week_export.h"
#include "gui/week/week_header.h"
#include "gui/week/week_page.h"
#include "gui/week/week_replanner.h"
#include "gui/week/week_text.h"
#include "limber/workspace/lighter.h"

namespace limber::inline gui {
namespace {

/// What is noted to hurt on the week's first day that is not past.
std::vector<Hurt> hurtsOf(const WeekView& week) {
    std::vector<Hurt> hurts;
    if (!week.note) return hurts;
    for (const auto& hurt : week.note->hurts)
        if (hurt.until >= week.today) hurts.push_back(hurt);
    return hurts;
}

}  // namespace

void WeekPage::connectHeader() {
    connect(m_header, &WeekHeader::weekWanted, this, [this](int weeks) { showWeek(m_from + Days{7 * weeks}); });
    connect(m_header, &WeekHeader::thisWeekWanted, this,
            [this] { enter(QString::fromStdString(toIso(m_bridge.today()))); });
    connect(m_header, &WeekHeader::undoWanted, &m_bridge, &WorkspaceBridge::undo);
    connect(m_header, &WeekHeader::redoWanted, &m_bridge, &WorkspaceBridge::redo);
    connect(m_header, &WeekHeader::replanWanted, this, [this] { m_planner->replan(m_from, true); });
    connect(m_header, &WeekHeader::whyWanted, this, &WeekPage::showReasons);
    connect(m_header, &WeekHeader::monthToggled, m_month, &QWidget::setVisible);
    connect(m_header, &WeekHeader::copyWanted, m_editor, &WeekEditor::copyToTheNext);
    connect(m_header, &WeekHeader::keepUsualWanted, m_editor, &WeekEditor::keepAsUsual);
    connect(m_header, &WeekHeader::useUsualWanted, m_editor, &WeekEditor::useTheUsual);
    connect(m_header, &WeekHeader::printWanted, m_export, &WeekExport::print);
    connect(m_header, &WeekHeader::pdfWanted, m_export, &WeekExport::savePdf);
    connect(m_header, &WeekHeader::dayCardWanted, m_export, &WeekExport::saveCardOfToday);
    connect(m_header, &WeekHeader::weekCardsWanted, m_export, &WeekExport::saveCardsOfTheWeek);
    connect(m_header, &WeekHeader::calendarWanted, m_export, &WeekExport::saveCalendar);
    connect(m_export, &WeekExport::said, this, [this](const QString& sentence) { emit say(sentence, false); });
}

void WeekPage::connectPanel() {
    connect(m_panel, &SidePanel::closed, this, &WeekPage::closePanel);
    connect(m_panel, &SidePanel::edited, m_editor, &WeekEditor::put);
    connect(m_panel, &SidePanel::logWanted, this, [this](const QString& id) { emit goTo(PageId::log, id); });
    connect(m_panel, &SidePanel::playWanted, this, [this](const QString& routine, const QString& id) {
        emit play({routine, id, {}});
    });
    connect(m_panel, &SidePanel::lighterWanted, this, &WeekPage::askForLighter);
    connect(m_panel, &SidePanel::pinWanted, m_editor, &WeekEditor::pin);
    connect(m_panel, &SidePanel::removeWanted, m_editor, &WeekEditor::remove);
}

void WeekPage::connectPlanner() {
    connect(m_planner, &WeekReplanner::said, this, [this](const QString& sentence, bool undoable) {
        m_suggest = false;
        emit say(sentence, undoable);
    });
    connect(m_planner, &WeekReplanner::planningChanged, this,
            [this] { m_header->setReplan(canPlan(), m_planner->isPlanning()); });
    connect(m_planner, &WeekReplanner::saving, this, [this] {
        m_asking = true;
        m_suggest = false;
    });
    connect(m_planner, &WeekReplanner::saveFailed, this, [this] { m_asking = false; });
    connect(m_planner, &WeekReplanner::betterFound, this, [this] {
        if (m_week) m_problems->show(*m_week, &*m_planner->better(), m_suggest);
    });
    connect(m_planner, &WeekReplanner::previewed, this,
            [this](const WeekPreview& preview) { m_preview->show(preview, m_previewDay); });
}

void WeekPage::connectAsides() {
    connect(m_header, &WeekHeader::differentWanted, this, [this] {
        if (!m_week) return;
        openAside(*m_different);
        m_different->begin(*m_week);
    });
    connect(m_header, &WeekHeader::hurtsWanted, this, [this] {
        if (!m_week) return;
        openAside(*m_hurts);
        m_hurts->begin(std::max(m_from, m_bridge.today()), hurtsOf(*m_week));
    });
    connect(m_different, &DifferentPanel::saved, this, [this](const WeekNote& difference) {
        m_editor->change(difference);
        closeAsides();
    });
    connect(m_hurts, &HurtPanel::saved, this, [this](const std::vector<Hurt>& hurts) {
        m_editor->hurts(hurts);
        closeAsides();
    });
    connect(m_hurts, &HurtPanel::betterAgain, this, [this] {
        m_editor->endHurts();
        closeAsides();
    });
    connect(m_different, &DifferentPanel::closed, this, &WeekPage::closeAsides);
    connect(m_hurts, &HurtPanel::closed, this, &WeekPage::closeAsides);
}

void WeekPage::openAside(QWidget& panel) {
    for (QWidget* aside : {static_cast<QWidget*>(m_different), static_cast<QWidget*>(m_hurts)})
        aside->setVisible(aside == &panel);
}

void WeekPage::closeAsides() {
    m_different->hide();
    m_hurts->hide();
}

void WeekPage::showReasons() {
    if (!m_week) return;
    m_open.clear();
    m_panelChosen = true;
    m_panel->showReasons(*m_week);
    m_board->setChosen({});
    m_place->place();
    m_panel->show();
}

void WeekPage::openBlock(const QString& id) {
    m_open = id;
    m_panelChosen = true;
    refreshPanel();
}

void WeekPage::openAddMenu(Date date, QWidget* from) {
    auto* menu = makeAddMenu(*m_bridge.snapshot().catalogue, this,
                             [this, date](const PlanBlock& block) { m_editor->put(date, block); });
    menu->popup(from->mapToGlobal(QPoint(0, from->height())));
}

void WeekPage::addEasy(Date date, BlockKind kind) {
    if (kind == BlockKind::easyWalk) return m_editor->put(date, easyWalk());
    if (const auto* routine = gentleRoutine(m_bridge.snapshot(), date))
        m_editor->put(date, blockOf(*routine));
    else
        emit say(tr("No stretching routine suits you on that day; an easy walk does."), false);
}

void WeekPage::askForLighter(const QString& id) {
    const auto block = m_editor->find(id);
    if (!block) return;
    m_bridge.ask(
        this,
        [block = *block](const Snapshot& snapshot) { return lighterVersion(snapshot, block.second, block.first); },
        [this, id](const std::optional<PlanBlock>& lighter) {
            if (m_panel->block() != id) return;
            if (lighter)
                m_panel->offerLighter(*lighter);
            else
                emit say(tr("This workout is as light as it gets."), false);
        });
}

void WeekPage::closePanel() {
    const QString was = m_open;
    m_open.clear();
    m_panelChosen = true;
    m_panel->hide();
    m_board->setChosen({});
    if (!was.isEmpty()) m_board->focusCard(was);
}

void WeekPage::preview(const QString& id, Date to, int place) {
    const auto move = m_editor->moveOf(id, to, place);
    if (!move) return;
    m_previewDay = to;
    m_planner->preview(m_from, *move);
}

void WeekPage::checkIn() {
    closeAsides();
    m_checkIn->open();
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

void WeekPage::refreshQuestions() {
    const auto& safety = m_week->safety;
    const bool thisWeek = m_week->today >= m_week->from && !m_week->isPast();
    m_checkIn->offer(thisWeek ? m_week->mornings : WantedMornings{});
    if (auto* old = m_questions->findChild<DelayedQuestions*>()) {
        old->hide();
        old->setParent(nullptr);
        old->deleteLater();
    }
    const bool asked = thisWeek && !safety.askNow.empty() && safety.level != SafetyLevel::emergency;
    m_questions->setVisible(asked);
    if (!asked) return;
    auto* questions = new DelayedQuestions(safety, m_bridge, m_questions);
    connect(questions, &DelayedQuestions::oneApplies, this, [this] { emit goTo(PageId::back, {}); });
    connect(questions, &DelayedQuestions::answered, this, [this](const Screen& screen) {
        m_bridge.apply(RecordScreens{{screen}}, [this](const Result<ChangeSet>& outcome) {
            if (outcome) emit say(tr("Noted. Answer anew whenever that changes."), false);
        });
    });
    m_questions->layout()->addWidget(questions);
}

}  // namespace limber::inline gui
