// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <functional>
#include <map>

#include "gui/app/page.h"

class QStackedWidget;

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
    /// In the order of the rail; only what is added is shown there.
    void addPage(PageId id, PageMaker make);
    void setPlayer(PlayerMaker make) { m_makePlayer = std::move(make); }
    void goTo(PageId id, const QString& argument = {});
    /// The player comes over rail and page; the keys of the pages rest until it is closed.
    void play(const PlayOrder& order);
    /// The player while it is open.
    [[nodiscard]] Page* currentPage() const;
    /// Nothing under way and the page complete.
    [[nodiscard]] bool isSettled() const;

protected:
    /// In another language everything is made anew, on the same page.
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeRail();
    void makeFoot();
    void addToRail(PageId id);
    void makeAnew();
    Page* pageOf(PageId id);
    void closePlayer();
    void addUndoKeys();
    void updateUndoKeys();

    WorkspaceBridge& m_bridge;
    AppSettings& m_settings;
    QStackedWidget* m_layers;  ///< rail and page, over them the player
    Rail* m_rail;
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
    bool m_isAnewDue = false;
};

}  // namespace limber::inline gui
