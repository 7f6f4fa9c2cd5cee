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

    MainWindow(WorkspaceBridge& bridge, AppSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;
    /// In the order of the rail; only what is added is shown there.
    void addPage(PageId id, PageMaker make);
    void goTo(PageId id, const QString& argument = {});
    [[nodiscard]] Page* currentPage() const;
    /// Nothing under way and the page complete.
    [[nodiscard]] bool isSettled() const;

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    Page* pageOf(PageId id);
    void addUndoKeys();

    WorkspaceBridge& m_bridge;
    AppSettings& m_settings;
    Rail* m_rail;
    QStackedWidget* m_stack;
    FootLine* m_foot;
    std::map<PageId, PageMaker> m_makers;
    std::map<PageId, Page*> m_pages;
};

}  // namespace limber::inline gui
