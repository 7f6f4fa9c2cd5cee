// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/app/page.h"
#include "gui/back/back_facts.h"
#include "gui/widgets/countdown.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QBoxLayout;

namespace limber::inline gui {

class BodyCard;
class ChangesBox;
class ClinicianView;
class ContributorsCard;
class EmergencyView;
class GetHelp;
class HandsOnCard;
class HelpsCard;
class Notice;
class SafetyBox;
class SelfTestsCard;
class TightNowCard;
class TightnessCard;
class TreatmentTimers;
class WayBackCard;
class WorkspaceBridge;

/// How the back is, what probably contributed, what helps, and the changes to the next week.
class BackPage final : public Page {
    Q_OBJECT
public:
    /// `timers` outlive the page; without them it has its own.
    explicit BackPage(WorkspaceBridge& bridge, QWidget* parent = nullptr, TreatmentTimers* timers = nullptr);
    /// A session id shows the page as after that session; "help" opens the list of when to get help, "clinician" the
    /// sheet for a clinician.
    void enter(const QString& argument) override;
    [[nodiscard]] bool isSettled() const override { return m_asked == 0 && m_settled; }

private:
    QWidget* makeHeader();
    QWidget* makeContent();
    QWidget* makeUsual();
    void connectParts();
    void connectSafety();
    void ask();
    void showParts();
    void show(const BackFacts& facts);
    void showTitle();
    void showSheet();
    void askForChanges(const Assessment& assessment);
    void useChanges();
    void leaveChanges();
    void record(const Screen& screen);
    void giveVerdict(Cause cause, std::optional<Opinion> opinion);
    void logTreatment(const QString& treatment);
    /// Tells an error in place; true when there was none.
    bool worked(const Result<ChangeSet>& outcome);

    WorkspaceBridge& m_bridge;
    std::optional<SessionId> m_session;
    std::optional<Session> m_shown;
    bool m_forClinician = false;
    bool m_isEmergency = false;
    int m_asked = 0;
    bool m_settled = false;
    bool m_stale = true;
    QBoxLayout* m_header;
    QLabel* m_title;
    QPushButton* m_standing;
    QPushButton* m_sheet;
    Notice* m_notice;
    QScrollArea* m_scroll;
    QWidget* m_usual;
    QBoxLayout* m_columns;
    EmergencyView* m_emergency;
    ClinicianView* m_clinician;
    SafetyBox* m_safety;
    TightnessCard* m_tightness;
    TightNowCard* m_tightNow;
    ChangesBox* m_changes;
    ContributorsCard* m_contributors;
    BodyCard* m_body;
    WayBackCard* m_wayBack;
    HelpsCard* m_helps;
    SelfTestsCard* m_selfTests;
    TreatmentTimers* m_timers;
    HandsOnCard* m_handsOn;
    GetHelp* m_help;
};

}  // namespace limber::inline gui
