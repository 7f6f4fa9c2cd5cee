// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/main_window.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <iterator>
#include <utility>

#include "gui/app/app_settings.h"
#include "gui/app/care_line.h"
#include "gui/app/file_drops.h"
#include "gui/app/focus_place.h"
#include "gui/app/foot_line.h"
#include "gui/app/rail.h"
#include "gui/app/top_line.h"
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

QString textOf(const QList<QKeySequence>& keys) {
    return keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText);
}

/// The keys that `owner` handles itself and has words for.
void addKeysOf(const QObject& owner, const QString& place, QList<KeyHelp>& keys) {
    for (const auto* action : owner.findChildren<QAction*>(Qt::FindDirectChildrenOnly))
        if (!action->shortcuts().isEmpty() && !action->text().isEmpty())
            keys.append({place, textOf(action->shortcuts()), action->text()});
    for (const auto* shortcut : owner.findChildren<QShortcut*>(Qt::FindDirectChildrenOnly))
        if (!shortcut->whatsThis().isEmpty()) keys.append({place, textOf({shortcut->key()}), shortcut->whatsThis()});
}

/// What is not shown yet has its size nevertheless, so that nothing is measured for another.
void layOut(QWidget& widget) {
    if (auto* layout = widget.layout()) layout->activate();
    if (widget.testAttribute(Qt::WA_PendingResizeEvent)) {
        QResizeEvent event(widget.size(), {});
        QCoreApplication::sendEvent(&widget, &event);
        widget.setAttribute(Qt::WA_PendingResizeEvent, false);
    }
    for (auto* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (!child->isWindow() && !child->isHidden()) layOut(*child);
}

}  // namespace

MainWindow::MainWindow(WorkspaceBridge& bridge, AppSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      m_bridge(bridge),
      m_settings(settings),
      m_topLine(new TopLine(this)),
      m_layers(new QStackedWidget(this)),
      m_column(new QVBoxLayout),
      m_stack(new QStackedWidget(this)) {
    setWindowTitle(tr("Limber"));
    setWindowIcon(icon(QStringLiteral("limber")));
    auto* whole = new QWidget(m_layers);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_column->setSpacing(0);
    auto* care = new CareLine(bridge, whole);
    m_column->addWidget(care);
    m_column->addWidget(m_stack, 1);
    row->addLayout(m_column, 1);
    m_layers->addWidget(whole);
    auto* content = new QWidget(this);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_topLine);
    rows->addWidget(m_layers, 1);
    setCentralWidget(content);
    resize(1360, 850);
    setMinimumSize(860, 560);
    if (const auto geometry = settings.windowGeometry(); !geometry.isEmpty()) restoreGeometry(geometry);
    makeFrame();
    connect(&bridge, &WorkspaceBridge::busyChanged, this, &MainWindow::updateUndoKeys);
    connect(&bridge, &WorkspaceBridge::busyChanged, this, &MainWindow::makeAnewOnceFree);
    connect(care, &CareLine::showData, this, [this] { goTo(PageId::settings, QStringLiteral("data")); });
    connect(this, &MainWindow::madeAnew, care, &CareLine::refresh);
    connect(new FileDrops(*this), &FileDrops::dropped, this, &MainWindow::bring);
}

MainWindow::~MainWindow() = default;

/// What is around the pages.
void MainWindow::makeFrame() {
    delete m_rail;
    m_rail = new Rail(this);
    static_cast<QHBoxLayout*>(m_stack->parentWidget()->layout())->insertWidget(0, m_rail);
    connect(m_rail, &Rail::chosen, this, [this](PageId id) { goTo(id); });
    delete m_foot;
    m_foot = new FootLine(m_stack);
    connect(m_foot, &FootLine::undo, &m_bridge, &WorkspaceBridge::undo);
    connect(&m_bridge, &WorkspaceBridge::failed, m_foot, &FootLine::sayError);
    addKeys();
    for (const auto& [id, make] : m_makers) addEntry(id);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_pages.empty()) return;
    m_isAnewDue = true;
    makeAnewOnceFree();
}

/// Not under what asked for it.
void MainWindow::makeAnewOnceFree() {
    if (m_isAnewDue) QTimer::singleShot(0, this, &MainWindow::makeAnew);
}

/// Waits for what pages have under way, which answers to them; the log keeps what is typed as a draft.
void MainWindow::makeAnew() {
    if (!m_isAnewDue || m_bridge.isBusy() || m_cover != nullptr) return;
    m_isAnewDue = false;
    const FocusPlace place(*m_stack->currentWidget());
    makeFrame();
    m_rail->show();
    for (const auto& [id, page] : std::exchange(m_pages, {})) delete page;
    goTo(m_current, m_argument);
    place.restoreIn(*m_stack->currentWidget());
    emit madeAnew();
}

void MainWindow::addKeys() {
    delete m_undo;
    delete m_redo;
    qDeleteAll(std::exchange(m_pageActions, {}));
    const auto add = [this](QKeySequence::StandardKey key, const QString& words, auto* receiver, auto slot) {
        auto* action = new QAction(words, this);
        action->setShortcuts(key);
        connect(action, &QAction::triggered, receiver, slot);
        addAction(action);
        return action;
    };
    m_undo = add(QKeySequence::Undo, tr("Take back the last change"), &m_bridge, &WorkspaceBridge::undo);
    m_redo = add(QKeySequence::Redo, tr("Do it again"), &m_bridge, &WorkspaceBridge::redo);
    m_pageActions.append(add(QKeySequence::HelpContents, tr("Help and keys"), this, [this] { showHelp(); }));
    updateUndoKeys();
}

/// What one cannot see is not undone: the player has a key of its own.
void MainWindow::updateUndoKeys() {
    m_undo->setEnabled(m_cover == nullptr && m_bridge.canUndo());
    m_redo->setEnabled(m_cover == nullptr && m_bridge.canRedo());
}

void MainWindow::addPage(PageId id, PageMaker make) {
    m_makers[id] = std::move(make);
    addEntry(id);
}

void MainWindow::addEntry(PageId id) {
    const Entry entry = entryOf(id);
    const QKeySequence keys = keysOf(m_makers, id);
    m_rail->add(id, entry.word, entry.icon, keys);
    auto* action = new QAction(entry.word, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, id] { goTo(id); });
    addAction(action);
    m_pageActions.append(action);
}

Page* MainWindow::pageOf(PageId id) {
    if (const auto made = m_pages.find(id); made != m_pages.end()) return made->second;
    const auto maker = m_makers.find(id);
    if (maker == m_makers.end()) return nullptr;
    Page* page = maker->second(m_stack);
    connect(page, &Page::goTo, this, &MainWindow::goTo);
    connect(page, &Page::play, this, &MainWindow::play);
    connect(page, &Page::bring, this, &MainWindow::bring);
    connect(page, &Page::say, m_foot, &FootLine::say);
    if (!isVisible()) layOut(*this);
    page->resize(m_stack->size());
    m_stack->addWidget(page);
    if (!isVisible()) layOut(*page);
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
    emit pageChanged();
}

QWidget* MainWindow::coverParent() const { return m_layers; }

void MainWindow::cover(Page* page, const QString& argument) {
    if (page == nullptr || m_cover != nullptr) return;
    m_cover = page;
    for (auto* action : m_pageActions) action->setEnabled(false);
    m_layers->addWidget(page);
    m_layers->setCurrentWidget(page);
    if (m_foot->offersUndo()) m_foot->hide();
    m_foot->moveTo(m_layers);
    connect(page, &Page::closed, this, [this] {
        uncover();
        goTo(m_current, m_argument);
    });
    connect(page, &Page::goTo, this, [this](PageId id, const QString& to) {
        uncover();
        goTo(id, to);
    });
    connect(page, &Page::say, m_foot, &FootLine::say);
    setWindowTitle(tr("%1 – Limber").arg(page->accessibleName()));
    updateUndoKeys();
    page->enter(argument);
}

void MainWindow::putOverPages(QWidget* line) { m_column->insertWidget(0, line); }

void MainWindow::uncover() {
    if (m_cover == nullptr) return;
    m_layers->removeWidget(m_cover);
    m_cover->hide();
    m_cover->deleteLater();
    m_cover = nullptr;
    m_foot->moveTo(m_stack);
    updateUndoKeys();
    for (auto* action : m_pageActions) action->setEnabled(true);
    makeAnewOnceFree();
    if (!m_waitingFiles.isEmpty()) QTimer::singleShot(0, this, &MainWindow::bringNext);
}

void MainWindow::play(const PlayOrder& order) {
    if (m_makePlayer && m_cover == nullptr) cover(m_makePlayer(m_layers, order));
}

void MainWindow::bring(const QString& file) {
    if (!m_makeBringer) return;
    if (m_cover == nullptr) return cover(m_makeBringer(m_layers, file));
    if (!m_waitingFiles.contains(file)) m_waitingFiles.append(file);
    say(tr("%1 waits until you are done here.").arg(QFileInfo(file).fileName()), false);
}

void MainWindow::bringNext() {
    if (m_cover == nullptr && !m_waitingFiles.isEmpty()) bring(m_waitingFiles.takeFirst());
}

void MainWindow::showHelp(const QString& argument) {
    if (m_makeHelp && m_cover == nullptr) cover(m_makeHelp(m_layers, keys()), argument);
}

void MainWindow::setTopLine(const QString& sentence, const QString& action, std::function<void()> follow) {
    m_topLine->say(sentence, action, std::move(follow));
}

QList<KeyHelp> MainWindow::keys() {
    QList<KeyHelp> keys;
    addKeysOf(*this, tr("Everywhere"), keys);
    for (const auto& [id, maker] : m_makers) addKeysOf(*pageOf(id), entryOf(id).word, keys);
    return keys;
}

void MainWindow::say(const QString& sentence, bool undoable) { m_foot->say(sentence, undoable); }

Page* MainWindow::currentPage() const {
    return m_cover != nullptr ? m_cover : qobject_cast<Page*>(m_stack->currentWidget());
}

bool MainWindow::isSettled() const {
    return currentPage() != nullptr && currentPage()->isSettled() && !m_bridge.isBusy();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_cover != nullptr) {
        if (!m_cover->close()) return event->ignore();
        uncover();
        goTo(m_current, m_argument);
    }
    m_settings.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

}  // namespace limber::inline gui
