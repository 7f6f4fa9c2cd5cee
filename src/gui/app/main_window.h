// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <functional>
#include <map>

#include "gui/app/page.h"

class QStackedWidget;
class QVBoxLayout;

namespace limber::inline gui {

class AppSettings;
class FootLine;
class Rail;
class WorkspaceBridge;

/// Rail, the page that is shown, and the foot line. Pages are made when they are first shown.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    using PageMaker = std::function<Page*(QWidget* parent)>;
    using PlayerMaker = std::function<Page*(QWidget* parent, const PlayOrder& order)>;

    MainWindow(WorkspaceBridge& bridge, AppSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;
    [[nodiscard]] const WorkspaceBridge& bridge() const { return m_bridge; }
    /// In the order of the rail; only what is added is shown there.
    void addPage(PageId id, PageMaker make);
    void setPlayer(PlayerMaker make) { m_makePlayer = std::move(make); }
    void goTo(PageId id, const QString& argument = {});
    /// The player comes over rail and page; the keys of the pages rest until it is closed.
    void play(const PlayOrder& order);
    [[nodiscard]] bool isPlaying() const { return m_player != nullptr; }
    /// A line that stands over every page while it is shown.
    void putOverPages(QWidget* line);
    /// Also while the player is over it.
    [[nodiscard]] PageId currentPageId() const { return m_current; }
    /// One quiet line at the foot, as of a page.
    void say(const QString& sentence, bool undoable);
    /// The player while it is open.
    [[nodiscard]] Page* currentPage() const;
    /// Nothing under way and the page complete.
    [[nodiscard]] bool isSettled() const;

signals:
    void pageChanged();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Page* pageOf(PageId id);
    void closePlayer();
    void addUndoKeys();
    void updateUndoKeys();

    WorkspaceBridge& m_bridge;
    AppSettings& m_settings;
    QStackedWidget* m_layers;  ///< rail and page, over them the player
    Rail* m_rail;
    QVBoxLayout* m_column;  ///< what stands over the pages, and the page
    QStackedWidget* m_stack;
    FootLine* m_foot;
    PlayerMaker m_makePlayer;
    Page* m_player = nullptr;
    PageId m_current = PageId::week;
    QString m_argument;
    QList<QAction*> m_pageActions;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::map<PageId, PageMaker> m_makers;
    std::map<PageId, Page*> m_pages;
};

}  // namespace limber::inline gui
