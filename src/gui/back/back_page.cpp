// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/back_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/back/body_card.h"
#include "gui/back/changes_box.h"
#include "gui/back/clinician_view.h"
#include "gui/back/contributors_card.h"
#include "gui/back/emergency_view.h"
#include "gui/back/get_help.h"
#include "gui/back/hands_on_card.h"
#include "gui/back/helps_card.h"
#include "gui/back/safety_box.h"
#include "gui/back/self_tests_card.h"
#include "gui/back/tight_now_card.h"
#include "gui/back/tightness_card.h"
#include "gui/back/treatment_timers.h"
#include "gui/back/way_back_card.h"
#include "gui/widgets/beside.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/scroll_card.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {
/// Below this width at 100 % text the two cards stand one above the other.
constexpr int kTwoColumns = 772;
}  // namespace

BackPage::BackPage(WorkspaceBridge& bridge, QWidget* parent, TreatmentTimers* timers)
    : Page(parent), m_bridge(bridge), m_timers(timers) {
    if (m_timers == nullptr) {
        m_timers = new TreatmentTimers(bridge, {}, this);
        connect(m_timers, &TreatmentTimers::say, this, &Page::say);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kPageMargin - 4, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeHeader());
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    alignBesideScrollBar(*m_scroll, *static_cast<QVBoxLayout*>(m_scroll->widget()->layout()), kPageMargin);
    column->addWidget(m_scroll, 1);
    connect(&m_bridge, &WorkspaceBridge::changed, this, [this] { isVisible() ? ask() : void(m_stale = true); });
    connectParts();
    connectSafety();
}

void BackPage::connectParts() {
    const auto showSession = [this](const SessionId& id) { emit goTo(PageId::log, QString::fromStdString(id.value)); };
    connect(m_contributors, &ContributorsCard::verdict, this, &BackPage::giveVerdict);
    connect(m_contributors, &ContributorsCard::showSession, this, showSession);
    connect(m_contributors, &ContributorsCard::showMorning, this,
            [this](Date date) { emit goTo(PageId::week, QString::fromStdString(toIso(date))); });
    connect(m_contributors, &ContributorsCard::showSelfTest, this, [this](SelfTestKind test) {
        if (auto* row = m_selfTests->focusOn(test)) m_scroll->ensureWidgetVisible(row);
    });
    connect(m_body, &BodyCard::showSession, this, showSession);
    connect(m_wayBack, &WayBackCard::showSession, this, showSession);
    connect(m_changes, &ChangesBox::use, this, &BackPage::useChanges);
    connect(m_changes, &ChangesBox::leave, this, &BackPage::leaveChanges);
    const auto startRoutine = [this](const QString& routine, const QString& treatment) {
        emit play({routine, {}, treatment, {}});
    };
    connect(m_helps, &HelpsCard::playWanted, this, startRoutine);
    connect(m_tightNow, &TightNowCard::playWanted, this, startRoutine);
    connect(m_helps, &HelpsCard::used, this, &BackPage::logTreatment);
    connect(m_handsOn, &HandsOnCard::used, this, &BackPage::logTreatment);
    connect(m_selfTests, &SelfTestsCard::startWanted, this, [this](const QString& test) {
        emit play({{}, {}, {}, test});
    });
    connect(m_clinician, &ClinicianView::say, this, [this](const QString& sentence) { emit say(sentence, false); });
}

void BackPage::connectSafety() {
    const auto questions = [this] { emit goTo(PageId::settings, QStringLiteral("safety")); };
    connect(m_help, &GetHelp::answer, this, questions);
    connect(m_safety, &SafetyBox::openQuestions, this, questions);
    connect(m_safety, &SafetyBox::answered, this, &BackPage::record);
    connect(m_emergency, &EmergencyView::cleared, this, [this, questions](Clearing clearing) {
        Screen screen;
        screen.date = m_bridge.today();
        screen.cleared = clearing;
        record(screen);
        if (clearing == Clearing::answeredByMistake) questions();
    });
}

QWidget* BackPage::makeHeader() {
    auto* header = new QWidget;
    m_header = new QBoxLayout(QBoxLayout::LeftToRight, header);
    m_header->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    m_header->setSpacing(12);
    m_title = makeLabel({}, TextStyle::title);
    m_standing = new QPushButton(tr("Your back today"));
    m_sheet = new QPushButton(tr("For my clinician"));
    m_sheet->setAccessibleName(tr("A page for my clinician"));
    auto* questions = new QPushButton(tr("Safety questions"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    for (auto* button : {m_standing, m_sheet, questions}) buttons->addWidget(button);
    m_header->addWidget(m_title, 1);
    m_header->addLayout(buttons);
    connect(m_standing, &QPushButton::clicked, this, [this] { enter({}); });
    connect(m_sheet, &QPushButton::clicked, this, [this] { enter(QStringLiteral("clinician")); });
    connect(questions, &QPushButton::clicked, this, [this] { emit goTo(PageId::settings, QStringLiteral("safety")); });
    whenRoomOrNeedsChange(*header,
                          [this, header] { putBesideWhereTheyFit(*m_header, header->width() - 2 * kPageMargin); });
    return header;
}

QWidget* BackPage::makeContent() {
    auto* content = new QWidget;
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(kPageMargin, 0, kPageMargin, kPageMargin - 4);
    outer->setSpacing(kGap);
    m_notice = new Notice;
    m_emergency = new EmergencyView(m_bridge);
    m_clinician = new ClinicianView(m_bridge);
    m_usual = makeUsual();
    for (auto* part : {static_cast<QWidget*>(m_emergency), static_cast<QWidget*>(m_clinician), m_usual}) part->hide();
    outer->addWidget(m_notice);
    outer->addWidget(m_emergency);
    outer->addWidget(m_clinician);
    outer->addWidget(m_usual, 1);
    return content;
}

QWidget* BackPage::makeUsual() {
    auto* usual = new QWidget;
    auto* column = new QVBoxLayout(usual);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_safety = new SafetyBox(m_bridge);
    m_tightness = new TightnessCard;
    m_tightNow = new TightNowCard;
    m_changes = new ChangesBox(m_bridge);
    m_contributors = new ContributorsCard(m_bridge);
    m_body = new BodyCard(m_bridge);
    m_wayBack = new WayBackCard(m_bridge);
    m_helps = new HelpsCard(m_bridge, *m_timers);
    m_handsOn = new HandsOnCard(m_bridge, *m_timers);
    m_help = new GetHelp(*m_bridge.snapshot().catalogue);
    m_selfTests = new SelfTestsCard(m_bridge);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kGap);
    const auto addColumn = [this](std::initializer_list<QWidget*> cards) {
        auto* cardColumn = new QVBoxLayout;
        cardColumn->setSpacing(kGap);
        for (auto* card : cards) cardColumn->addWidget(card);
        cardColumn->addStretch(1);
        m_columns->addLayout(cardColumn, 1);
    };
    addColumn({m_changes, m_helps, m_handsOn, m_help});
    addColumn({m_contributors, m_body, m_wayBack});
    column->addWidget(m_safety);
    column->addWidget(m_tightness);
    column->addWidget(m_tightNow);
    column->addLayout(m_columns);
    column->addWidget(m_selfTests);
    column->addStretch(1);
    whenRoomOrNeedsChange(
        *usual, [this] { putBesideWhereTheyFit(*m_columns, width() - 2 * kPageMargin, scaled(kTwoColumns)); });
    return usual;
}

void BackPage::enter(const QString& argument) {
    const bool help = argument == QLatin1String("help");
    m_forClinician = argument == QLatin1String("clinician");
    m_notice->clear();
    if (m_forClinician) return showSheet();
    const auto session = argument.isEmpty() || help ? std::nullopt : std::optional(SessionId{argument.toStdString()});
    const bool same = m_session == session && !m_stale;
    m_session = session;
    if (!same) {
        m_settled = false;
        m_scroll->ensureVisible(0, 0);
        ask();
    } else {
        showParts();
    }
    if (help) {
        m_help->open();
        m_scroll->ensureWidgetVisible(m_help);
    }
}

void BackPage::ask() {
    m_stale = false;
    if (m_forClinician) return showSheet();
    ++m_asked;
    m_bridge.ask(
        this, [session = m_session](const Snapshot& snapshot) { return backFacts(snapshot, session); },
        [this](const BackFacts& facts) {
            m_asked = 0;
            show(facts);
            askForChanges(facts.assessment);
        });
}

void BackPage::showSheet() {
    m_settled = false;
    m_stale = true;
    m_bridge.ask(
        this, [](const Snapshot& snapshot) { return clinicianSheet(snapshot); },
        [this](const ClinicianSheet& sheet) {
            m_clinician->show(sheet);
            showParts();
            m_scroll->ensureVisible(0, 0);
            m_settled = true;
        });
}

void BackPage::show(const BackFacts& facts) {
    m_shown = facts.session;
    m_isEmergency = facts.assessment.safety.level == SafetyLevel::emergency;
    if (m_isEmergency) {
        showParts();
        m_emergency->show(facts.assessment.safety);
    } else {
        m_safety->show(facts.assessment.safety);
        m_tightness->show(facts);
        m_contributors->show(facts);
        m_body->show(facts);
        m_wayBack->show(facts.waysBack);
        m_helps->show(facts.tips);
        m_handsOn->show(facts.tips);
        m_tightNow->show(m_bridge.snapshot());
        m_selfTests->refresh();
        showParts();  // once they are filled, so that they are laid out once
    }
    m_settled = true;
}

void BackPage::showParts() {
    m_clinician->setVisible(m_forClinician);
    m_emergency->setVisible(m_isEmergency && !m_forClinician);
    m_usual->setVisible(!m_isEmergency && !m_forClinician);
    m_sheet->setVisible(!m_forClinician && !m_isEmergency);
    m_standing->setVisible(m_forClinician || m_shown.has_value());
    showTitle();
}

void BackPage::showTitle() {
    if (m_forClinician) return m_title->setText(tr("A page for your clinician"));
    if (!m_shown) return m_title->setText(tr("Your back today"));
    const Date date = m_shown->date;
    const int days = daysBetween(date, m_bridge.today());
    m_title->setText(days == 0   ? tr("After today’s session")
                     : days == 1 ? tr("After yesterday’s session")
                     : days < 7  ? tr("After %1’s session").arg(nameOfWeekday(weekdayOf(date)))
                                 : tr("After the session of %1").arg(dayText(date)));
}

void BackPage::askForChanges(const Assessment& assessment) {
    if (assessment.safety.level == SafetyLevel::emergency) return m_changes->show({});
    ++m_asked;
    m_bridge.ask(
        this, [](const Snapshot& snapshot) { return proposedWeek(snapshot); },
        [this](std::optional<ProposedWeek> proposed) {
            m_asked = 0;
            m_changes->show(std::move(proposed));
        });
}

void BackPage::useChanges() {
    const auto& proposed = m_changes->proposed();
    if (!proposed) return;
    SavePlan operation{proposed->changes.after, proposed->decisions(true, m_bridge.today())};
    m_bridge.apply(std::move(operation), [this](const Result<ChangeSet>& outcome) {
        if (worked(outcome)) emit say(tr("Your next week has changed."), true);
    });
}

void BackPage::leaveChanges() {
    const auto& proposed = m_changes->proposed();
    if (!proposed) return;
    DecideChanges operation{proposed->decisions(false, m_bridge.today())};
    m_bridge.apply(std::move(operation), [this](const Result<ChangeSet>& outcome) {
        if (worked(outcome)) emit say(tr("Your week stays as it is."), true);
    });
}

void BackPage::record(const Screen& screen) {
    m_bridge.apply(RecordScreens{{screen}}, [this](const Result<ChangeSet>& outcome) { worked(outcome); });
}

void BackPage::giveVerdict(Cause cause, std::optional<Opinion> opinion) {
    m_bridge.apply(GiveVerdict{cause, opinion}, [this, opinion](const Result<ChangeSet>& outcome) {
        if (!worked(outcome)) return;
        const bool removes = opinion == Opinion::notIt || opinion == Opinion::clinician;
        emit say(removes ? tr("Noted. It changes nothing in your plan any more.") : tr("Noted."), true);
    });
}

void BackPage::logTreatment(const QString& treatment) {
    LogTreatment operation;
    operation.use.treatment = treatment.toStdString();
    operation.use.date = m_bridge.today();
    operation.use.start = TimeOfDay{QTime::currentTime().msecsSinceStartOfDay() / 60'000};
    if (m_shown && daysBetween(m_shown->date, m_bridge.today()) <= 1) operation.session = m_shown->id;
    const QString name =
        QString::fromStdString(m_bridge.snapshot().catalogue->treatment(operation.use.treatment)->name);
    m_bridge.apply(std::move(operation), [this, name](const Result<ChangeSet>& outcome) {
        if (worked(outcome)) emit say(tr("%1 is noted. Tomorrow you can say whether it helped.").arg(name), true);
    });
}

bool BackPage::worked(const Result<ChangeSet>& outcome) {
    if (outcome) return true;
    const QString what = QString::fromStdString(m_bridge.phrases().text(outcome.error()));
    m_notice->say(tr("%1 Nothing was changed.").arg(what), Notice::Kind::lookHere);
    return false;
}

}  // namespace limber::inline gui
