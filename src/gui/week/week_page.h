// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>

#include "gui/app/page.h"
#include "gui/week/week_view.h"

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace limber::inline gui {

class CheckInPanel;
class DifferentPanel;
class HurtPanel;
class MonthStrip;
class PanelPlace;
class PreviewCard;
class ProblemsCard;
class SidePanel;
class SummaryStrip;
class WeekBoard;
class WeekEditor;
class WeekExport;
class WeekHeader;
class WeekNotices;
class WeekReplanner;
class WorkspaceBridge;

/// The week: what is planned, what it amounts to, and every way to change it. There is always a plan, unless the
/// safety answers forbid it.
class WeekPage final : public Page {
    Q_OBJECT
public:
    explicit WeekPage(WorkspaceBridge& bridge, QWidget* parent = nullptr);
    ~WeekPage() override;
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] const std::optional<WeekView>& shown() const { return m_week; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void connectHeader();
    void connectParts();
    void connectBoard();
    void connectPanel();
    void connectPlanner();
    void connectAsides();

    void showWeek(Date from);
    void ask();
    void take(WeekView week);
    void lookForBetter();
    void refresh();
    void refreshHeader();
    void refreshBoard();
    void refreshPanel();
    void openBlock(const QString& id);
    void openAddMenu(Date date, QWidget* from);
    void addEasy(Date date, BlockKind kind);
    void askForLighter(const QString& id);
    void closePanel();
    void showReasons();
    void preview(const QString& id, Date to, int place);
    void checkIn();
    void record(const std::vector<CheckIn>& mornings);
    /// The morning's line, and what the safety gate wants to know now.
    void refreshQuestions();
    /// One of the panels over the week, the others closed.
    void openAside(QWidget& panel);
    void closeAsides();
    [[nodiscard]] bool canPlan() const;

    WorkspaceBridge& m_bridge;
    WeekEditor* m_editor;
    WeekReplanner* m_planner;
    WeekExport* m_export;
    WeekHeader* m_header = nullptr;
    QScrollArea* m_scroll = nullptr;
    WeekNotices* m_notices = nullptr;
    MonthStrip* m_month = nullptr;
    SummaryStrip* m_strip = nullptr;
    QWidget* m_questions = nullptr;
    CheckInPanel* m_checkIn = nullptr;
    DifferentPanel* m_different = nullptr;
    HurtPanel* m_hurts = nullptr;
    QHBoxLayout* m_body = nullptr;
    WeekBoard* m_board = nullptr;
    SidePanel* m_panel = nullptr;
    std::unique_ptr<PanelPlace> m_place{};
    ProblemsCard* m_problems = nullptr;
    PreviewCard* m_preview = nullptr;

    Date m_from{};
    bool m_askedAhead = true;  ///< before the page was first entered
    std::optional<WeekView> m_week{};
    QString m_open{};  ///< id of the block in the panel
    bool m_panelChosen = false;
    bool m_asking = false;
    bool m_checkInWanted = false;  ///< as soon as the week is there
    bool m_suggest = false;        ///< the week was changed by hand
    bool m_lookOnceShown = false;  ///< for a better week
    Date m_previewDay{};
    bool m_boardIsList = false;
};

}  // namespace limber::inline gui
