// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

#include "gui/week/day_column.h"

class QBoxLayout;
class QVBoxLayout;

namespace limber::inline gui {

/// Seven days beside each other, or below each other where there is no room.
class WeekBoard final : public QScrollArea {
    Q_OBJECT
public:
    WeekBoard(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void show(const WeekView& week, DayColumn::Shape shape);
    void setChosen(const QString& block);
    void focusCard(const QString& block);
    /// The block whose card has the focus, or empty.
    [[nodiscard]] QString focusedCard() const;

signals:
    void blockOpened(const QString& id);
    void sessionOpened(const QString& id);
    void moveWanted(const QString& id, limber::Date to, int place);
    void pinWanted(const QString& id, bool pinned);
    void removeWanted(const QString& id);
    void addWanted(limber::Date date, QWidget* from);
    void minutesWanted(limber::Date date, std::optional<int> minutes);
    void easyWanted(limber::Date date, limber::BlockKind kind);
    void hovered(const QString& id, limber::Date to, int place);
    void hoverEnded();
    void takeBackWanted();

private:
    void addDay(QBoxLayout& row, const DayView& day, double pixelsPerMinute);
    void connectCard(BlockCard& card, std::size_t day);
    void moveFocus(std::size_t day, const BlockCard& from, int days, int places);
    void moveBlock(std::size_t day, const BlockCard& card, int days, int places);
    void fitHeight();
    bool eventFilter(QObject* watched, QEvent* event) override;

    WorkspaceBridge& m_bridge;
    DayColumn::Shape m_shape = DayColumn::Shape::column;
    QVBoxLayout* m_rows = nullptr;
    QWidget* m_content = nullptr;  ///< of the week that is shown
    std::vector<DayColumn*> m_days{};
};

}  // namespace limber::inline gui
