// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "gui/app/page.h"
#include "gui/library/library_data.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace limber::inline gui {

class AppSettings;
class Card;
class FiltersPanel;
class ItemDetail;
class LibraryModel;
class OwnExerciseEditor;
class WorkspaceBridge;
struct WeekAddition;

/// Everything that Limber knows and what the person adds: search, filters, list, detail.
class LibraryPage final : public Page {
    Q_OBJECT
public:
    LibraryPage(WorkspaceBridge& bridge, const AppSettings& settings, QWidget* parent = nullptr);
    ~LibraryPage() override;
    /// `argument`: the id of an item to show, "new" for an own exercise, or "search:" with what to search,
    /// or "muscle:" with the id of one to filter by.
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override;
    /// The ids found, in their order.
    [[nodiscard]] QStringList found() const;
    void search(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Right { detail, editor };

    QWidget* makeHeader();
    QWidget* makeList();
    void connectParts();
    void connectRight();
    void takeCatalogue();
    void askNotSuited();
    void listFound();
    void showFirst();
    void searchAgain();
    void refresh();
    void showItem(const ItemRef& item);
    void openChosen();
    void closeRight();
    void setRight(Right right);
    void arrange();
    void openAddMenu(QPushButton& button);
    void put(const WeekAddition& addition);
    void editOwn(const Exercise* exercise);
    void saveOwn(const Exercise& exercise);
    void deleteOwn();
    [[nodiscard]] bool isNarrow() const;

    WorkspaceBridge& m_bridge;
    std::unique_ptr<SearchIndex> m_index;
    NotSuited m_notSuited{};
    bool m_asking = false;
    bool m_listing = false;
    bool m_filtersOpen = false;
    bool m_rightOpen = false;  ///< in a narrow window: in place of the list
    QHBoxLayout* m_columns = nullptr;
    QLineEdit* m_search = nullptr;
    QPushButton* m_filtersButton = nullptr;
    QPushButton* m_own = nullptr;
    FiltersPanel* m_filters = nullptr;
    Card* m_listCard = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_nothing = nullptr;
    QListView* m_list = nullptr;
    LibraryModel* m_model = nullptr;
    QStackedWidget* m_right = nullptr;
    ItemDetail* m_detail = nullptr;
    OwnExerciseEditor* m_editor = nullptr;
};

}  // namespace limber::inline gui
