// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/player_page.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QUuid>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/app_settings.h"
#include "gui/app/workspace_bridge.h"
#include "gui/player/choice_panel.h"
#include "gui/player/end_view.h"
#include "gui/player/play_view.h"
#include "gui/player/player_words.h"
#include "gui/player/start_view.h"
#include "gui/widgets/system_theme.h"
#include "limber/routine/alternatives.h"
#include "limber/workspace/loop.h"

namespace limber::inline gui {
namespace {

constexpr int kTickMilliseconds = 100;

const Routine& routineOf(const QString& id, const Catalogue& catalogue) {
    static const Routine nothing;
    const auto* routine = catalogue.routine(id.toStdString());
    return routine == nullptr ? nothing : *routine;
}

std::string newSessionId() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }

}  // namespace

PlayerPage::PlayerPage(WorkspaceBridge& bridge, AppSettings& settings, const PlayOrder& order, PlayerClock clock,
                       QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_settings(settings),
      m_clock(std::move(clock)),
      m_player(routineOf(order.routine, *bridge.snapshot().catalogue), *bridge.snapshot().catalogue,
               circumstancesOn(planRequest(bridge.snapshot(), bridge.today(), 1, {}), bridge.today())),
      m_views(new QStackedWidget(this)) {
    m_facts.id.value = newSessionId();
    m_facts.block.value = order.block.toStdString();
    m_facts.treatment = order.treatment.toStdString();
    const auto& catalogue = bridge.snapshot().catalogue;
    const QString title = QString::fromStdString(routineOf(order.routine, *catalogue).name);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    m_startView = new StartView(title, m_player, *catalogue, settings, m_views);
    m_playView = new PlayView(title, catalogue, settings.reducedMotion() || systemReducesMotion(), m_views);
    m_endView = new EndView(m_views);
    for (QWidget* view :
         {static_cast<QWidget*>(m_startView), static_cast<QWidget*>(m_playView), static_cast<QWidget*>(m_endView)})
        m_views->addWidget(view);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_views);
    connectViews();
    addKeys();
}

void PlayerPage::connectViews() {
    m_ticker.setInterval(kTickMilliseconds);
    connect(&m_ticker, &QTimer::timeout, this, &PlayerPage::look);
    connect(m_startView, &StartView::startWanted, this, &PlayerPage::start);
    connect(m_startView, &StartView::closeWanted, this, &PlayerPage::leave);
    connect(m_playView, &PlayView::pauseWanted, this, &PlayerPage::togglePause);
    connect(m_playView, &PlayView::previousWanted, this, &PlayerPage::goBack);
    connect(m_playView, &PlayView::nextWanted, this, &PlayerPage::goNext);
    connect(m_playView, &PlayView::notForMeWanted, this, &PlayerPage::showAlternatives);
    connect(m_playView, &PlayView::keysWanted, this, &PlayerPage::showKeys);
    connect(m_playView, &PlayView::closeWanted, this, &PlayerPage::askToLeave);
    connect(m_endView, &EndView::afterChanged, this, &PlayerPage::log);
    connect(m_endView, &EndView::logWanted, this, &PlayerPage::log);
    connect(m_endView, &EndView::undoWanted, &m_bridge, &WorkspaceBridge::undo);
    connect(m_endView, &EndView::closeWanted, this, &PlayerPage::leave);
    connect(&m_bridge, &WorkspaceBridge::changed, this, [this] {
        if (m_views->currentWidget() == m_endView) showLogged();
    });
}

QAction* PlayerPage::addKey(int key, void (PlayerPage::*slot)()) {
    auto* action = new QAction(this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void PlayerPage::addKeys() {
    m_playKeys = {addKey(Qt::Key_Left, &PlayerPage::goBack), addKey(Qt::Key_Right, &PlayerPage::goNext),
                  addKey(Qt::Key_N, &PlayerPage::showAlternatives)};
    for (auto* key : m_playKeys) key->setEnabled(false);
    addKey(Qt::Key_Escape, &PlayerPage::askToLeave);
    m_undoKey = addKey(0, &PlayerPage::undo);
    m_undoKey->setShortcuts(QKeySequence::Undo);
    m_undoKey->setEnabled(false);
}

void PlayerPage::enter(const QString&) { m_startView->focusStart(); }

bool PlayerPage::isSettled() const { return !m_bridge.isBusy(); }

bool PlayerPage::isPlayShown() const { return m_views->currentWidget() == m_playView; }

void PlayerPage::start() {
    m_facts.before = m_startView->before();
    m_facts.date = m_bridge.today();
    m_facts.start = m_clock.timeOfDay();
    m_views->setCurrentWidget(m_playView);
    m_playView->focusPause();
    for (auto* key : m_playKeys) key->setEnabled(true);
    m_awake.hold(tr("A routine is being played"));
    m_ticker.start();
    handle(m_player.start(m_clock.now()));
}

void PlayerPage::look() { handle(m_player.advance(m_clock.now())); }

void PlayerPage::togglePause() {
    if (!m_player.isUnderWay()) return;
    const auto now = m_clock.now();
    handle(m_player.state() == PlayState::playing ? m_player.pause(now) : m_player.resume(now));
}

void PlayerPage::undo() {
    if (m_bridge.canUndo()) m_bridge.undo();
}

void PlayerPage::goNext() { handle(m_player.next(m_clock.now())); }
void PlayerPage::goBack() { handle(m_player.previous(m_clock.now())); }

void PlayerPage::showKeys() {
    auto& panel = openPanel();
    panel.ask(tr("Keys"), {});
    panel.addKey(tr("Space"), tr("pause, and go on"));
    panel.addKey(tr("Right arrow"), tr("the next one"));
    panel.addKey(tr("Left arrow"), tr("this one anew, or the one before"));
    panel.addKey(tr("N"), tr("not for me: something else in its place"));
    panel.addKey(tr("Esc"), tr("leave"));
    panel.offer(tr("Go on"), [this] { closePanel(); });
    panel.focusFirst();
}

void PlayerPage::showAlternatives() {
    auto& panel = openPanel();
    if (!m_player.isUnderWay()) return;
    const auto& snapshot = m_bridge.snapshot();
    const auto* exercise = snapshot.catalogue->exercise(m_player.step().exercise);
    std::vector<std::string> taken;
    for (const auto& step : m_player.steps()) taken.push_back(step.exercise);
    const auto request = planRequest(snapshot, m_bridge.today(), 1, {});
    const auto others =
        alternativesTo(*exercise, *snapshot.catalogue, circumstancesOn(request, m_bridge.today()), taken);
    panel.ask(tr("Instead of %1").arg(inRunningText(exercise->name)),
              others.empty() ? tr("There is nothing of the same kind for you now.") : QString());
    const std::size_t step = m_player.phase().step;
    for (const auto* other : others)
        panel.offer(QString::fromStdString(other->name), [this, other, step] {
            handle(m_player.swap(step, *other, m_clock.now()));
            closePanel();
        });
    panel.offer(tr("Leave it out"), [this, step] {
        handle(m_player.leaveOut(step, m_clock.now()));
        closePanel();
    });
    panel.offerBeside(tr("Keep it"), [this] { closePanel(); });
    panel.focusFirst();
}

void PlayerPage::askToLeave() {
    if (isPlayShown() && m_playView->isPanelOpen()) return closePanel();
    if (!isPlayShown() || !m_player.isUnderWay()) return leave();
    const int minutes = minutesDone(m_player);
    if (minutes == 0) return leave();
    auto& panel = openPanel();
    panel.ask(tr("Leave now?"), tr("You have done %1 min of it.").arg(minutes));
    panel.offer(tr("Go on"), [this] { closePanel(); });
    panel.offer(tr("Log %1 min and leave").arg(minutes), [this] {
        handle(m_player.stop(m_clock.now()));
        finish();
    });
    panel.offer(tr("Leave without logging"), [this] { leave(); });
    panel.focusFirst();
}

ChoicePanel& PlayerPage::openPanel() {
    if (!m_playView->isPanelOpen()) {
        m_wasPlaying = m_player.state() == PlayState::playing;
        handle(m_player.pause(m_clock.now()));
    }
    for (auto* key : m_playKeys) key->setEnabled(false);
    return m_playView->openPanel();
}

void PlayerPage::closePanel() {
    if (!m_player.isUnderWay()) return;
    for (auto* key : m_playKeys) key->setEnabled(true);
    m_playView->closePanel();
    if (m_wasPlaying) handle(m_player.resume(m_clock.now()));
}

void PlayerPage::handle(const PlayEvents& events) {
    tell(events);
    if (!events.empty() && events.back().kind == PlayEventKind::routineDone)
        finish();
    else if (m_player.isUnderWay())
        m_playView->show(m_player);
}

void PlayerPage::tell(const PlayEvents& events) {
    const auto rings = [](const PlayEvent& event) {
        return event.kind == PlayEventKind::routineDone || event.kind == PlayEventKind::phaseBegan;
    };
    const auto last = std::find_if(events.rbegin(), events.rend(), rings);
    if (last == events.rend()) return;
    if (m_settings.bell()) QApplication::beep();
    if (!m_settings.speech()) return;
    const QString sentence = last->kind == PlayEventKind::routineDone
                                 ? tr("That was it.")
                                 : spokenText(last->phase, m_player, *m_bridge.snapshot().catalogue);
    if (!sentence.isEmpty()) m_speech.say(sentence);
}

void PlayerPage::finish() {
    m_ticker.stop();
    m_awake.release();
    for (auto* key : m_playKeys) key->setEnabled(false);
    m_views->setCurrentWidget(m_endView);
    if (m_player.held().empty())
        m_endView->showNothingDone();
    else
        log();
}

void PlayerPage::log() {
    m_facts.after = m_endView->after();
    const auto session = sessionOf(m_player, m_facts);
    if (!session) return;
    LogSessions operation{{*session}};
    if (!isCarriedOut(m_player)) operation.carriedOut = BlockMark::changed;
    m_bridge.apply(std::move(operation), [page = QPointer(this)](const Result<ChangeSet>& outcome) {
        if (page == nullptr || outcome) return;
        const QString what = QString::fromStdString(page->m_bridge.phrases().text(outcome.error()));
        page->m_endView->showError(tr("%1 What you did is kept here until you close this.").arg(what));
    });
}

void PlayerPage::showLogged() {
    const auto& sessions = m_bridge.snapshot().history->sessions;
    const auto logged =
        std::find_if(sessions.begin(), sessions.end(), [this](const Session& s) { return s.id == m_facts.id; });
    m_undoKey->setEnabled(logged != sessions.end());
    m_endView->show(logged == sessions.end() ? std::nullopt : std::optional(*logged));
}

void PlayerPage::leave() {
    m_ticker.stop();
    m_speech.beQuiet();
    m_awake.release();
    emit closed();
}

void PlayerPage::closeEvent(QCloseEvent* event) {
    if (!isPlayShown() || m_playView->isPanelOpen() || minutesDone(m_player) == 0) return event->accept();
    askToLeave();
    event->ignore();
}

void PlayerPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && isPlayShown() && !m_playView->isPanelOpen())
        togglePause();
    else
        Page::keyPressEvent(event);
}

}  // namespace limber::inline gui
