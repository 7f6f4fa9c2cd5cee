// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>

#include "gui/app/page.h"
#include "gui/week/week_view.h"

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace limber::inline gui {

class CheckInPanel;
class ProblemsCard;
class SidePanel;
class SummaryStrip;
class WeekBoard;
class WeekHeader;
class WorkspaceBridge;

/// The week: what is planned, what it amounts to, and every way to change it. There is always a plan, unless the
/// safety answers forbid it.
class WeekPage final : public Page {
    Q_OBJECT
public:
    explicit WeekPage(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] const std::optional<WeekView>& shown() const { return m_week; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectParts();
    void connectPanel();
    void showWeek(Date from);
    void ask();
    void take(WeekView week);
    void refresh();
    void refreshBoard();
    void refreshNotices();
    void refreshPanel();
    void planUnasked();
    void askForBetter();
    void replan(bool asked);
    void fix();
    void move(const QString& id, Date to, int place);
    void put(Date date, const PlanBlock& block);
    void remove(const QString& id);
    void pin(const QString& id, bool pinned);
    void openBlock(const QString& id);
    void openAddMenu(Date date, QWidget* from);
    void closePanel();
    void record(const std::vector<CheckIn>& mornings);
    void askNow();
    void placePanel();
    [[nodiscard]] int room() const;  ///< width, also before it is shown
    [[nodiscard]] bool isList() const;
    [[nodiscard]] bool isDrawer() const;
    [[nodiscard]] std::optional<std::pair<Date, PlanBlock>> find(const QString& id) const;

    WorkspaceBridge& m_bridge;
    WeekHeader* m_header = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_notices = nullptr;
    SummaryStrip* m_strip = nullptr;
    CheckInPanel* m_checkIn = nullptr;
    QHBoxLayout* m_body = nullptr;
    WeekBoard* m_board = nullptr;
    QWidget* m_noPlan = nullptr;
    SidePanel* m_panel = nullptr;
    ProblemsCard* m_problems = nullptr;

    Date m_from{};
    std::optional<WeekView> m_week{};
    std::optional<SavePlan> m_better{};
    std::set<Date> m_plannedUnasked{};
    QString m_open{};  ///< id of the block in the panel
    bool m_panelChosen = false;
    bool m_asking = false;
    bool m_planning = false;
    bool m_planAsked = false;
    bool m_boardIsList = false;
};

}  // namespace limber::inline gui
