// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/back_page.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTime>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/back/changes_box.h"
#include "gui/back/contributors_card.h"
#include "gui/back/emergency_view.h"
#include "gui/back/get_help.h"
#include "gui/back/helps_card.h"
#include "gui/back/safety_box.h"
#include "gui/back/self_tests_card.h"
#include "gui/back/tight_now_card.h"
#include "gui/back/tightness_card.h"
#include "gui/back/treatment_timers.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/scroll_card.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {
/// Below this width at 100 % text the two cards stand one above the other.
constexpr int kTwoColumns = 820;
}  // namespace

BackPage::BackPage(WorkspaceBridge& bridge, QWidget* parent, Ticks ticks)
    : Page(parent), m_bridge(bridge), m_timers(new TreatmentTimers(std::move(ticks), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kPageMargin - 4, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeHeader());
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent());
    alignBesideScrollBar(*m_scroll, *static_cast<QVBoxLayout*>(m_scroll->widget()->layout()), kPageMargin);
    column->addWidget(m_scroll, 1);
    connect(&m_bridge, &WorkspaceBridge::changed, this, [this] { isVisible() ? ask() : void(m_stale = true); });
    connect(m_contributors, &ContributorsCard::verdict, this, &BackPage::giveVerdict);
    connect(m_contributors, &ContributorsCard::showSession, this,
            [this](const SessionId& id) { emit goTo(PageId::log, QString::fromStdString(id.value)); });
    connect(m_helps->changes(), &ChangesBox::use, this, &BackPage::useChanges);
    connect(m_helps->changes(), &ChangesBox::leave, this, &BackPage::leaveChanges);
    const auto startRoutine = [this](const QString& routine, const QString& treatment) {
        emit play({routine, {}, treatment, {}});
    };
    connect(m_helps, &HelpsCard::playWanted, this, startRoutine);
    connect(m_tightNow, &TightNowCard::playWanted, this, startRoutine);
    connect(m_helps, &HelpsCard::used, this, [this](const QString& treatment) { logTreatment(treatment, {}); });
    connect(m_timers, &TreatmentTimers::finished, this, &BackPage::logTreatment);
    connect(m_selfTests, &SelfTestsCard::startWanted, this, [this](const QString& test) {
        emit play({{}, {}, {}, test});
    });
    const auto questions = [this] { emit goTo(PageId::settings, QStringLiteral("safety")); };
    connect(m_helps->help(), &GetHelp::answer, this, questions);
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
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    row->setSpacing(12);
    m_title = makeLabel({}, TextStyle::title, Tone::text, true);
    m_standing = new QPushButton(tr("Your back today"));
    auto* questions = new QPushButton(tr("Safety questions"));
    row->addWidget(m_title, 1);
    row->addWidget(m_standing);
    row->addWidget(questions);
    connect(m_standing, &QPushButton::clicked, this, [this] { enter({}); });
    connect(questions, &QPushButton::clicked, this, [this] { emit goTo(PageId::settings, QStringLiteral("safety")); });
    return header;
}

QWidget* BackPage::makeContent() {
    auto* content = new QWidget;
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(kPageMargin, 0, kPageMargin, kPageMargin - 4);
    outer->setSpacing(kGap);
    m_notice = new Notice;
    m_emergency = new EmergencyView(m_bridge);
    m_emergency->hide();
    m_usual = new QWidget;
    auto* column = new QVBoxLayout(m_usual);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_safety = new SafetyBox(m_bridge);
    m_tightness = new TightnessCard;
    m_tightNow = new TightNowCard;
    m_contributors = new ContributorsCard(m_bridge);
    m_helps = new HelpsCard(m_bridge, *m_timers);
    m_selfTests = new SelfTestsCard(m_bridge);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kGap);
    m_columns->addWidget(m_contributors, 1, Qt::AlignTop);
    m_columns->addWidget(m_helps, 1, Qt::AlignTop);
    column->addWidget(m_safety);
    column->addWidget(m_tightness);
    column->addWidget(m_tightNow);
    column->addLayout(m_columns);
    column->addWidget(m_selfTests);
    column->addStretch(1);
    m_usual->hide();
    outer->addWidget(m_notice);
    outer->addWidget(m_emergency);
    outer->addWidget(m_usual, 1);
    return content;
}

void BackPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_columns->setDirection(width() < scaled(kTwoColumns) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void BackPage::enter(const QString& argument) {
    const bool help = argument == QLatin1String("help");
    const auto session = argument.isEmpty() || help ? std::nullopt : std::optional(SessionId{argument.toStdString()});
    const bool same = m_session == session && !m_stale;
    m_session = session;
    m_notice->clear();
    if (!same) {
        m_settled = false;
        m_scroll->ensureVisible(0, 0);
        ask();
    }
    if (help) {
        m_helps->help()->open();
        m_scroll->ensureWidgetVisible(m_helps->help());
    }
}

void BackPage::ask() {
    m_stale = false;
    ++m_asked;
    m_bridge.ask(
        this, [session = m_session](const Snapshot& snapshot) { return backFacts(snapshot, session); },
        [this](const BackFacts& facts) {
            m_asked = 0;
            show(facts);
            askForChanges(facts.assessment);
        });
}

void BackPage::show(const BackFacts& facts) {
    m_shown = facts.session;
    showTitle(facts);
    const bool emergency = facts.assessment.safety.level == SafetyLevel::emergency;
    m_emergency->setVisible(emergency);
    m_usual->setVisible(!emergency);
    if (emergency) {
        m_emergency->show(facts.assessment.safety);
        m_settled = true;
        return;
    }
    m_safety->show(facts.assessment.safety);
    m_tightness->show(facts);
    m_contributors->show(facts);
    m_helps->show(facts.tips);
    m_tightNow->show(m_bridge.snapshot());
    m_selfTests->refresh();
    m_settled = true;
}

void BackPage::showTitle(const BackFacts& facts) {
    m_standing->setVisible(facts.session.has_value());
    if (!facts.session) return m_title->setText(tr("Your back today"));
    const Date date = facts.session->date;
    m_title->setText(daysBetween(date, m_bridge.today()) < 7
                         ? tr("Your back after %1’s session").arg(nameOfWeekday(weekdayOf(date)))
                         : tr("Your back after the session of %1").arg(dayText(date)));
}

void BackPage::askForChanges(const Assessment& assessment) {
    if (assessment.safety.level == SafetyLevel::emergency) return m_helps->changes()->show({});
    ++m_asked;
    m_bridge.ask(
        this, [](const Snapshot& snapshot) { return proposedWeek(snapshot); },
        [this](std::optional<ProposedWeek> proposed) {
            m_asked = 0;
            m_helps->changes()->show(std::move(proposed));
        });
}

void BackPage::useChanges() {
    const auto& proposed = m_helps->changes()->proposed();
    if (!proposed) return;
    SavePlan operation{proposed->changes.after, proposed->decisions(true, m_bridge.today())};
    m_bridge.apply(std::move(operation), [this](const Result<ChangeSet>& outcome) {
        if (worked(outcome)) emit say(tr("Your next week has changed."), true);
    });
}

void BackPage::leaveChanges() {
    const auto& proposed = m_helps->changes()->proposed();
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

void BackPage::logTreatment(const QString& treatment, std::optional<int> minutes) {
    LogTreatment operation;
    operation.use.treatment = treatment.toStdString();
    operation.use.date = m_bridge.today();
    operation.use.minutes = minutes;
    if (m_shown && daysBetween(m_shown->date, m_bridge.today()) <= 1) operation.session = m_shown->id;
    const int begun = QTime::currentTime().msecsSinceStartOfDay() / 60'000 - minutes.value_or(0);
    if (begun >= 0) operation.use.start = TimeOfDay{begun};
    const QString name =
        QString::fromStdString(m_bridge.snapshot().catalogue->treatment(operation.use.treatment)->name);
    m_bridge.apply(std::move(operation), [this, name, timed = minutes.has_value()](const Result<ChangeSet>& outcome) {
        if (!worked(outcome)) return;
        emit say(timed ? tr("%1: the time is over, and it is noted.").arg(name)
                       : tr("%1 is noted. Tomorrow you can say whether it helped.").arg(name),
                 true);
    });
}

bool BackPage::worked(const Result<ChangeSet>& outcome) {
    if (outcome) return true;
    const QString what = QString::fromStdString(m_bridge.phrases().text(outcome.error()));
    m_notice->say(tr("%1 Nothing was changed.").arg(what), Notice::Kind::lookHere);
    return false;
}

}  // namespace limber::inline gui
