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
class CareLine;
class FootLine;
class Rail;
class WorkspaceBridge;

/// Rail, the page that is shown, what to know about the data above it, and the foot line. Pages are made when they are
/// first shown.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    using PageMaker = std::function<Page*(QWidget* parent)>;
    using PlayerMaker = std::function<Page*(QWidget* parent, const PlayOrder& order)>;
    using BringMaker = std::function<Page*(QWidget* parent, const QString& file)>;

    MainWindow(WorkspaceBridge& bridge, AppSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;
    [[nodiscard]] const WorkspaceBridge& bridge() const { return m_bridge; }
    /// In the order of the rail; only what is added is shown there.
    void addPage(PageId id, PageMaker make);
    void setPlayer(PlayerMaker make) { m_makePlayer = std::move(make); }
    void setBringer(BringMaker make) { m_makeBringer = std::move(make); }
    void goTo(PageId id, const QString& argument = {});
    /// The player comes over rail and page; the keys of the pages rest until it is closed.
    void play(const PlayOrder& order);
    /// The same for a file whose content is to be brought along; files dropped on the window come here.
    void bring(const QString& file);
    [[nodiscard]] bool isCovered() const { return m_cover != nullptr; }
    /// A line that stands over every page while it is shown.
    void putOverPages(QWidget* line);
    /// Also while something lies over it.
    [[nodiscard]] PageId currentPageId() const { return m_current; }
    /// One quiet line at the foot, as of a page.
    void say(const QString& sentence, bool undoable);
    /// What lies over rail and page while it is open.
    [[nodiscard]] Page* currentPage() const;
    /// Nothing under way and the page complete.
    [[nodiscard]] bool isSettled() const;

signals:
    void pageChanged();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Page* pageOf(PageId id);
    void cover(Page* page);
    void uncover();
    void addUndoKeys();
    void updateUndoKeys();

    WorkspaceBridge& m_bridge;
    AppSettings& m_settings;
    QStackedWidget* m_layers;  ///< rail and page, over them the player or what a file brings
    Rail* m_rail;
    QVBoxLayout* m_column;  ///< what stands over the pages, and the page
    QStackedWidget* m_stack;
    FootLine* m_foot;
    PlayerMaker m_makePlayer;
    BringMaker m_makeBringer;
    Page* m_cover = nullptr;
    PageId m_current = PageId::week;
    QString m_argument;
    QList<QAction*> m_pageActions;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::map<PageId, PageMaker> m_makers;
    std::map<PageId, Page*> m_pages;
};

}  // namespace limber::inline gui
