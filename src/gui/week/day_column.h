// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "gui/week/week_view.h"

class QBoxLayout;

namespace limber::inline gui {

class BlockCard;
class Phrases;
class WorkspaceBridge;

/// One day: its head, its cards, what is logged, and the place for more. Cards may be dropped on it.
class DayColumn final : public QWidget {
    Q_OBJECT
public:
    enum class Shape { column, row };
    DayColumn(const DayView& day, const WorkspaceBridge& bridge, Shape shape, double pixelsPerMinute,
              QWidget* parent = nullptr);
    [[nodiscard]] Date date() const { return m_day.plan.date; }
    [[nodiscard]] const std::vector<BlockCard*>& cards() const { return m_cards; }
    [[nodiscard]] BlockCard* card(const QString& id) const;

signals:
    void dropped(const QString& id, limber::Date to, int place);
    void sessionOpened(const QString& id);
    void addWanted(limber::Date date, QWidget* from);
    void minutesWanted(limber::Date date, std::optional<int> minutes);
    /// Something easy for a day of rest: a walk or a gentle routine.
    void easyWanted(limber::Date date, limber::BlockKind kind);
    /// A card is held over this place; `left` when it is no more.
    void hovered(const QString& id, limber::Date to, int place);
    void left();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* makeHead();
    void addCards(QBoxLayout& into);
    void addLogged(QBoxLayout& into);
    void addFoot(QBoxLayout& into);
    void addRest(QBoxLayout& into);
    [[nodiscard]] bool rests() const;
    [[nodiscard]] bool isPast() const;
    [[nodiscard]] int placeAt(int y) const;
    [[nodiscard]] int lineAt(int place) const;

    DayView m_day;
    const WorkspaceBridge& m_bridge;
    Shape m_shape;
    double m_pixelsPerMinute;
    QWidget* m_stack;
    std::vector<BlockCard*> m_cards{};
    std::optional<int> m_dropPlace{};
};

}  // namespace limber::inline gui
