// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/library/library_data.h"
#include "gui/widgets/scroll_card.h"

class QPushButton;

namespace limber::inline gui {

class AppSettings;
class DetailRows;
class WorkspaceBridge;

/// Everything about one item: how it is done, what it asks, what the log says of it, what it rests on.
class ItemDetail final : public ScrollCard {
    Q_OBJECT
public:
    ItemDetail(const WorkspaceBridge& bridge, const AppSettings& settings, QWidget* parent = nullptr);
    void showItem(const ItemRef& item, const NotSuited& notSuited);
    /// Where the detail stands in place of the list.
    void setBackShown(bool shown);
    void clear();
    [[nodiscard]] const std::optional<ItemRef>& item() const { return m_item; }

signals:
    void opened(const limber::ItemRef& item);
    /// `button` is where the menu belongs.
    void addWanted(QPushButton* button);
    void playWanted(const QString& routine);
    void editWanted();
    void deleteWanted();
    void closed();

private:
    void fill(DetailRows& rows, const NotSuited& notSuited);
    void addExercise(DetailRows& rows, const Exercise& exercise, const QString& notNow);
    void addFigure(DetailRows& rows, const Exercise& exercise);
    void addBody(DetailRows& rows, const Exercise& exercise);
    void addCautions(DetailRows& rows, const Exercise& exercise, const QString& notNow);
    void addRecord(DetailRows& rows, const Exercise& exercise);
    void addAlternatives(DetailRows& rows, const Exercise& exercise);
    void addRoutine(DetailRows& rows, const Routine& routine, const QString& notNow, const NotSuited& notSuited);
    void addTreatment(DetailRows& rows, const Treatment& treatment, const QString& notNow);
    void addCause(DetailRows& rows, const CausePage& page);
    [[nodiscard]] QString term(std::string_view name) const;

    const WorkspaceBridge& m_bridge;
    const AppSettings& m_settings;
    QWidget* m_header;
    QVBoxLayout* m_place;
    std::optional<ItemRef> m_item{};
};

}  // namespace limber::inline gui
