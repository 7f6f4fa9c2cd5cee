// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <iterator>
#include <utility>

#include "gui/app/app_settings.h"
#include "gui/app/foot_line.h"
#include "gui/app/rail.h"
#include "gui/app/workspace_bridge.h"
#include "gui/widgets/theme.h"

namespace limber::inline gui {
namespace {

struct Entry {
    QString word;
    QString icon;
};

Entry entryOf(PageId id) {
    switch (id) {
        case PageId::week: return {MainWindow::tr("Week"), QStringLiteral("week")};
        case PageId::log: return {MainWindow::tr("Log"), QStringLiteral("log")};
        case PageId::back: return {MainWindow::tr("Back"), QStringLiteral("back")};
        case PageId::trends: return {MainWindow::tr("Trends"), QStringLiteral("trends")};
        case PageId::library: return {MainWindow::tr("Library"), QStringLiteral("library")};
        case PageId::settings: return {MainWindow::tr("Settings"), QStringLiteral("settings")};
    }
    return {};
}

/// In the order of the rail.
QKeySequence keysOf(const std::map<PageId, MainWindow::PageMaker>& pages, PageId id) {
    const auto before = std::distance(pages.begin(), pages.find(id));
    return QKeySequence(QStringLiteral("Ctrl+%1").arg(before + 1));
}

constexpr int kTryAgainMilliseconds = 50;

}  // namespace

MainWindow::MainWindow(WorkspaceBridge& bridge, AppSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_bridge(bridge),
      m_settings(settings),
      m_layers(new QStackedWidget(this)),
      m_rail(nullptr),
      m_stack(new QStackedWidget(this)),
      m_foot(nullptr) {
    setWindowTitle(tr("Limber"));
    setWindowIcon(icon(QStringLiteral("limber")));
    auto* whole = new QWidget(m_layers);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    m_layers->addWidget(whole);
    setCentralWidget(m_layers);
    makeRail();
    makeFoot();
    resize(1360, 850);
    setMinimumSize(860, 560);
    if (const auto geometry = settings.windowGeometry(); !geometry.isEmpty()) restoreGeometry(geometry);
    addUndoKeys();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeRail() {
    auto* row = static_cast<QHBoxLayout*>(m_stack->parentWidget()->layout());
    delete m_rail;
    m_rail = new Rail(this);
    row->insertWidget(0, m_rail);
    connect(m_rail, &Rail::chosen, this, [this](PageId id) { goTo(id); });
}

void MainWindow::makeFoot() {
    delete m_foot;
    m_foot = new FootLine(m_stack);
    connect(m_foot, &FootLine::undo, &m_bridge, &WorkspaceBridge::undo);
    connect(&m_bridge, &WorkspaceBridge::failed, m_foot, &FootLine::sayError);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_isAnewDue || m_pages.empty()) return;
    m_isAnewDue = true;
    QTimer::singleShot(0, this, &MainWindow::makeAnew);
}

/// Waits for what pages have under way, which answers to them; the log keeps what is typed as a draft.
void MainWindow::makeAnew() {
    if (m_bridge.isBusy() || m_player != nullptr) {
        QTimer::singleShot(kTryAgainMilliseconds, this, &MainWindow::makeAnew);
        return;
    }
    m_isAnewDue = false;
    makeRail();
    for (const auto& [id, make] : m_makers) addToRail(id);
    m_rail->show();
    for (const auto& [id, page] : std::exchange(m_pages, {})) delete page;
    makeFoot();
    goTo(m_current, m_argument);
}

void MainWindow::addUndoKeys() {
    const auto add = [this](QKeySequence::StandardKey key, auto slot) {
        auto* action = new QAction(this);
        action->setShortcuts(key);
        connect(action, &QAction::triggered, &m_bridge, slot);
        addAction(action);
        return action;
    };
    m_undo = add(QKeySequence::Undo, &WorkspaceBridge::undo);
    m_redo = add(QKeySequence::Redo, &WorkspaceBridge::redo);
    connect(&m_bridge, &WorkspaceBridge::busyChanged, this, &MainWindow::updateUndoKeys);
    updateUndoKeys();
}

/// What one cannot see is not undone: the player has a key of its own.
void MainWindow::updateUndoKeys() {
    m_undo->setEnabled(m_player == nullptr && m_bridge.canUndo());
    m_redo->setEnabled(m_player == nullptr && m_bridge.canRedo());
}

void MainWindow::addPage(PageId id, PageMaker make) {
    m_makers[id] = std::move(make);
    addToRail(id);
    auto* action = new QAction(this);
    action->setShortcut(keysOf(m_makers, id));
    connect(action, &QAction::triggered, this, [this, id] { goTo(id); });
    addAction(action);
    m_pageActions.append(action);
}

void MainWindow::addToRail(PageId id) {
    const Entry entry = entryOf(id);
    m_rail->add(id, entry.word, entry.icon, keysOf(m_makers, id));
}

Page* MainWindow::pageOf(PageId id) {
    if (const auto made = m_pages.find(id); made != m_pages.end()) return made->second;
    const auto maker = m_makers.find(id);
    if (maker == m_makers.end()) return nullptr;
    Page* page = maker->second(m_stack);
    connect(page, &Page::goTo, this, &MainWindow::goTo);
    connect(page, &Page::play, this, &MainWindow::play);
    connect(page, &Page::say, m_foot, &FootLine::say);
    m_stack->addWidget(page);
    m_pages[id] = page;
    return page;
}

void MainWindow::goTo(PageId id, const QString& argument) {
    Page* page = pageOf(id);
    if (page == nullptr) return;
    m_current = id;
    m_argument = argument;
    m_rail->setCurrent(id);
    m_stack->setCurrentWidget(page);
    page->setFocus(Qt::OtherFocusReason);
    page->enter(argument);
    setWindowTitle(tr("%1 – Limber").arg(entryOf(id).word));
    if (m_foot->isVisible()) m_foot->raise();
}

void MainWindow::play(const PlayOrder& order) {
    if (!m_makePlayer || m_player != nullptr) return;
    m_player = m_makePlayer(m_layers, order);
    for (auto* action : m_pageActions) action->setEnabled(false);
    m_layers->addWidget(m_player);
    m_layers->setCurrentWidget(m_player);
    connect(m_player, &Page::closed, this, &MainWindow::closePlayer);
    setWindowTitle(tr("%1 – Limber").arg(m_player->accessibleName()));
    updateUndoKeys();
    m_player->enter({});
}

void MainWindow::closePlayer() {
    m_layers->removeWidget(m_player);
    m_player->hide();
    m_player->deleteLater();
    m_player = nullptr;
    updateUndoKeys();
    for (auto* action : m_pageActions) action->setEnabled(true);
    goTo(m_current, m_argument);
}

Page* MainWindow::currentPage() const {
    return m_player != nullptr ? m_player : qobject_cast<Page*>(m_stack->currentWidget());
}

bool MainWindow::isSettled() const {
    return currentPage() != nullptr && currentPage()->isSettled() && !m_bridge.isBusy();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_player != nullptr && !m_player->close()) return event->ignore();
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

}  // namespace limber::inline gui
