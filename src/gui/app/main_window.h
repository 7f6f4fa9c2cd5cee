// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <functional>
#include <map>

#include "gui/app/page.h"
#include "gui/widgets/key_help.h"

class QStackedWidget;
class QVBoxLayout;

namespace limber::inline gui {

class AppSettings;
class CareLine;
class FootLine;
class Rail;
class TopLine;
class WorkspaceBridge;

/// Rail, the page that is shown, what to know about the data above it, and the foot line. Pages are made when they are
/// first shown.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    using PageMaker = std::function<Page*(QWidget* parent)>;
    using PlayerMaker = std::function<Page*(QWidget* parent, const PlayOrder& order)>;
    using BringMaker = std::function<Page*(QWidget* parent, const QString& file)>;
    using HelpMaker = std::function<Page*(QWidget* parent, const QList<KeyHelp>& keys)>;

    MainWindow(WorkspaceBridge& bridge, AppSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;
    /// In the order of the rail; only what is added is shown there.
    void addPage(PageId id, PageMaker make);
    void setPlayer(PlayerMaker make) { m_makePlayer = std::move(make); }
    void setBringer(BringMaker make) { m_makeBringer = std::move(make); }
    void setHelp(HelpMaker make) { m_makeHelp = std::move(make); }
    void goTo(PageId id, const QString& argument = {});
    /// Brings a page over rail and page until it is closed or goes elsewhere; their keys rest meanwhile. The window
    /// takes it over. Nothing happens while there is one.
    void cover(Page* page, const QString& argument = {});
    [[nodiscard]] QWidget* coverParent() const;
    void play(const PlayOrder& order);
    /// What a file brings along; files dropped on the window come here, and wait while something covers the pages.
    void bring(const QString& file);
    [[nodiscard]] bool isCovered() const { return m_cover != nullptr; }
    /// A line that stands over every page while it is shown.
    void putOverPages(QWidget* line);
    /// Also while another page covers it.
    [[nodiscard]] PageId currentPageId() const { return m_current; }
    void showHelp(const QString& argument = {});
    /// One line above everything, on every page, with one thing to do about it; an empty sentence takes it away.
    void setTopLine(const QString& sentence, const QString& action = {}, std::function<void()> follow = {});
    /// What the keys do: of the window and of its pages.
    [[nodiscard]] QList<KeyHelp> keys();
    [[nodiscard]] WorkspaceBridge& bridge() const { return m_bridge; }
    /// One quiet line at the foot, as of a page.
    void say(const QString& sentence, bool undoable);
    /// What covers the others while it is open.
    [[nodiscard]] Page* currentPage() const;
    /// Nothing under way and the page complete.
    [[nodiscard]] bool isSettled() const;

signals:
    void pageChanged();
    /// Everything was made again, in another language.
    void madeAnew();

protected:
    /// In another language everything is made anew, on the same page.
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeFrame();
    void addEntry(PageId id);
    void makeAnewOnceFree();
    void makeAnew();
    Page* pageOf(PageId id);
    void uncover();
    void bringNext();
    void addKeys();
    void updateUndoKeys();

    WorkspaceBridge& m_bridge;
    AppSettings& m_settings;
    TopLine* m_topLine;
    QStackedWidget* m_layers;  ///< rail and page, over them what covers them
    Rail* m_rail = nullptr;
    QVBoxLayout* m_column;  ///< what stands over the pages, and the page
    QStackedWidget* m_stack;
    FootLine* m_foot = nullptr;
    PlayerMaker m_makePlayer;
    BringMaker m_makeBringer;
    HelpMaker m_makeHelp;
    Page* m_cover = nullptr;
    QStringList m_waitingFiles;
    PageId m_current = PageId::week;
    QString m_argument;
    QList<QAction*> m_pageActions;  ///< that rest while something covers the pages
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::map<PageId, PageMaker> m_makers;
    std::map<PageId, Page*> m_pages;
    bool m_isAnewDue = false;
};

}  // namespace limber::inline gui
