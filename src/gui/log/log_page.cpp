// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/log_page.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/log/draft_keeper.h"
#include "gui/log/draft_offer.h"
#include "gui/log/else_menu.h"
#include "gui/log/feeling_card.h"
#include "gui/log/log_header.h"
#include "gui/log/past_sessions.h"
#include "gui/log/session_details.h"
#include "gui/log/sets_card.h"
#include "gui/widgets/beside.h"
#include "gui/widgets/dates.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/set_table.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {
/// Planned sessions older than this do not come up by themselves.
constexpr int kDaysBack = 3;
/// Below this width at 100 % text the cards stand one above the other.
constexpr int kTwoCards = 812;
}  // namespace

LogPage::LogPage(WorkspaceBridge& bridge, QWidget* parent, LogOptions options)
    : Page(parent), m_bridge(bridge), m_context(bridge, std::move(options)) {
    m_drafts = new DraftKeeper(
        m_context.options().drafts, [this] { return typed(); }, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin - 4, kPageMargin, kPageMargin - 4);
    column->setSpacing(kGap);
    m_header = new LogHeader(this);
    column->addWidget(m_header);
    m_offer = new DraftOffer(*m_drafts, m_context);
    column->addWidget(m_offer);
    m_notice = new Notice;
    column->addWidget(m_notice);
    m_views = new QStackedWidget(this);
    m_views->addWidget(makeForm());
    m_pastSessions = new PastSessions(bridge, m_views);
    m_views->addWidget(m_pastSessions);
    column->addWidget(m_views, 1);
    connectHeader();
    connectForm();
    connectPast();
    connect(&m_bridge, &WorkspaceBridge::changed, this, &LogPage::dataChanged);
    openNext();
    loadDrafts();
}

LogPage::~LogPage() { m_drafts->flush(); }

void LogPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_drafts->flush();
}

void LogPage::loadDrafts() {
    connect(m_drafts, &DraftKeeper::failed, this, [this](const Error& error) {
        m_notice->say(tr("%1 Save soon: what you type is not kept aside.").arg(m_bridge.text(error)),
                      Notice::Kind::lookHere);
    });
    if (auto loaded = m_drafts->load(m_bridge.today(), m_bridge.snapshot().catalogue); !loaded)
        m_notice->say(tr("What you were logging could not be read again. %1").arg(m_bridge.text(loaded.error())),
                      Notice::Kind::lookHere);
    m_offer->refresh();
}

void LogPage::goOn(const SessionDraft& draft) {
    open(formFor(draft, m_context));
    begun();
    m_drafts->flush();
    m_sets->focusFirst();
}

SessionDraft LogPage::typed() const {
    auto draft = m_sets->draft(m_form);
    m_feeling->store(draft.session);
    return draft;
}

void LogPage::begun() {
    if (m_loading) return;
    m_begun = true;
    m_isAsOpened = false;
    m_withoutSets = false;
    m_notice->clear();
    m_drafts->touch();
}

void LogPage::connectHeader() {
    connect(m_offer, &DraftOffer::goOn, this, &LogPage::goOn);
    connect(m_header, &LogHeader::save, this, &LogPage::save);
    connect(m_header, &LogHeader::somethingElse, this, [this] {
        const auto openAndFocus = [this](const LogForm& form) {
            open(form);
            m_sets->focusFirst();
        };
        makeElseMenu(*this, m_context, openAndFocus, [this] { showPast(); })->popup(m_header->belowSomethingElse());
    });
    connect(m_header, &LogHeader::past, this, [this] {
        if (m_views->currentIndex() == 0) return showPast();
        if (!m_begun) return openNext();
        show(View::form);
    });
}

void LogPage::connectForm() {
    const auto key = [this](QKeyCombination keys, const QString& words, auto* receiver, auto slot) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setWhatsThis(words);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    key(Qt::CTRL | Qt::Key_Return, tr("Save the session"), this, &LogPage::save);
    key(Qt::CTRL | Qt::Key_Enter, {}, this, &LogPage::save);
    key(Qt::CTRL | Qt::Key_T, tr("To the tightness"), m_feeling, &FeelingCard::focusFirst);
    connect(m_sets, &SetsCard::changed, this, [this] {
        begun();
        m_feeling->setExercises(m_sets->table()->entries(), *m_bridge.snapshot().catalogue);
        refreshTitle();
    });
    connect(m_sets, &SetsCard::asPlanned, m_feeling, &FeelingCard::focusFirst);
    connect(m_sets->details(), &SessionDetails::answered, m_feeling, &FeelingCard::focusFirst);
    connect(m_sets, &SetsCard::markBlock, this, &LogPage::markBlock);
    connect(m_feeling, &FeelingCard::changed, this, &LogPage::begun);
    connect(m_feeling, &FeelingCard::answered, m_header, &LogHeader::focusSave);
    connect(m_feeling, &FeelingCard::readSafety, this, [this] { emit goTo(PageId::back, QStringLiteral("help")); });
}

void LogPage::connectPast() {
    connect(m_pastSessions, &PastSessions::deleteSession, this, &LogPage::remove);
    connect(m_pastSessions, &PastSessions::editSession, this, [this](const Session& session) {
        open(formFor(session, m_context));
        m_sets->focusFirst();
    });
    connect(m_pastSessions, &PastSessions::repeatSession, this, [this](const Session& session) {
        open(formForAgain(session, m_context));
        m_sets->focusFirst();
    });
    connect(m_pastSessions, &PastSessions::showBack, this,
            [this](const SessionId& id) { emit goTo(PageId::back, QString::fromStdString(id.value)); });
}

QWidget* LogPage::makeForm() {
    auto* area = new QScrollArea(m_views);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* form = new QWidget(area->viewport());
    area->setWidget(form);  // while it is empty: it would be measured now
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight, form);
    m_cards->setContentsMargins(0, 0, 0, 0);
    m_cards->setSpacing(kGap);
    m_sets = new SetsCard(m_context, form);
    m_feeling = new FeelingCard(form);
    m_cards->addWidget(m_sets, 2);
    m_cards->addWidget(m_feeling, 1);
    whenRoomOrNeedsChange(*form, [this] { arrange(); });
    return area;
}

void LogPage::arrange() {
    const bool beside = putBesideWhereTheyFit(*m_cards, width() - 2 * kPageMargin, scaled(kTwoCards));
    m_sets->setScrolling(beside);
    m_feeling->setScrolling(beside);
}

void LogPage::enter(const QString& argument) {
    m_offer->refresh();
    if (argument == QLatin1String("past")) return showPast();
    if (argument.isEmpty()) {
        if (!m_begun) openNext();
        show(View::form);
    } else {
        enterId(argument);
    }
    m_sets->focusFirst();
}

void LogPage::enterId(const QString& argument) {
    const std::string id = argument.toStdString();
    const bool same = m_form.block == BlockId{id} || m_form.session.id == SessionId{id};
    if (m_begun && same) return show(View::form);
    const auto& snapshot = m_bridge.snapshot();
    if (const auto planned = plannedSession(snapshot, BlockId{id}))
        open(formFor(*planned, m_context));
    else if (const auto* session = findSession(snapshot, SessionId{id}))
        open(formFor(*session, m_context));
}

LogForm LogPage::nextForm() const {
    const auto planned = notYetLogged(m_bridge.snapshot(), m_context.day(), kDaysBack);
    return planned.empty() ? formFor(SessionKind::strength, m_context) : formFor(planned.front(), m_context);
}

/// What stands there untouched is not built again.
void LogPage::openNext() {
    LogForm next = nextForm();
    if (!m_isAsOpened || m_openedOn != days() || next != m_form) return open(std::move(next));
    m_notice->clear();
    m_offer->refresh();
    show(View::form);
}

std::pair<Date, Date> LogPage::days() const { return {m_bridge.today(), m_context.day()}; }

void LogPage::open(LogForm form) {
    if (m_begun) m_drafts->setAside();
    m_begun = false;
    m_form = std::move(form);
    m_loading = true;
    m_sets->load(m_form);
    m_feeling->load(m_form);
    m_loading = false;
    m_isAsOpened = true;
    m_openedOn = days();
    m_withoutSets = false;
    m_notice->clear();
    m_offer->refresh();
    show(View::form);
}

void LogPage::showPast() {
    show(View::past);
    m_pastSessions->focusFirst();
}

void LogPage::show(View view) {
    const bool past = view == View::past;
    m_views->setCurrentIndex(past ? 1 : 0);
    if (past) m_pastSessions->refresh();
    refreshTitle();
}

void LogPage::refreshTitle() {
    if (m_views->currentIndex() == 1) return m_header->showPast();
    Session session = m_form.session;
    m_sets->details()->store(session, m_form);
    m_header->showSession(tr("Log · %1").arg(dayText(session.date)), m_form.origin);
}

void LogPage::save() {
    if (m_saving || m_views->currentIndex() != 0) return;
    Session session = m_form.session;
    m_sets->store(session, m_form);
    m_feeling->store(session);
    QString why;
    if (auto* field = m_sets->firstProblem(why)) {
        m_notice->say(why, Notice::Kind::lookHere);
        return field->setFocus(Qt::OtherFocusReason);
    }
    // Before the small hours end it is still the day before, also for what counts as from memory.
    if (session.id.empty() && m_context.day() != m_bridge.today() && session.date <= m_context.day())
        session.loggedOn = m_context.day();
    if (session.exercises.empty() && m_sets->table()->setCount() > 0 && !m_withoutSets) {
        m_notice->say(tr("No set is ticked yet. Was it all as planned?"), Notice::Kind::lookHere);
        m_notice
            ->offer(tr("All as planned"),
                    [this] {
                        m_sets->tickAll();
                        save();
                    })
            ->setFocus(Qt::OtherFocusReason);
        m_notice->offer(tr("Save without sets"), [this] {
            m_withoutSets = true;
            save();
        });
        return;
    }
    write(std::move(session));
}

void LogPage::write(Session session) {
    m_saving = true;
    m_header->setSaving(true);
    LogSessions operation;
    operation.sessions.push_back(std::move(session));
    m_bridge.apply(std::move(operation), [this](const Result<ChangeSet>& outcome) {
        m_saving = false;
        m_header->setSaving(false);
        if (!outcome)
            return m_notice->say(tr("%1 What you typed is still here.").arg(m_bridge.text(outcome.error())),
                                 Notice::Kind::lookHere);
        const QString id = outcome->ids.empty() ? QString() : QString::fromStdString(outcome->ids.front());
        m_begun = false;
        m_drafts->forget();
        emit say(tr("Session saved."), true);
        emit goTo(PageId::back, id);
        if (isVisible()) openNext();  // or once it is shown again
    });
}

void LogPage::markBlock(BlockMark mark) {
    if (!m_form.block) return;
    const QString title = m_form.title;
    LogForm instead = formFor(m_form.session.kind, m_context);
    instead.session.date = m_form.session.date;
    m_bridge.apply(MarkBlock{*m_form.block, mark}, [this, mark, title, instead](const Result<ChangeSet>& outcome) {
        if (!outcome) return m_notice->say(m_bridge.text(outcome.error()), Notice::Kind::lookHere);
        emit say(mark == BlockMark::notDone ? tr("%1 is marked as not done.").arg(title)
                                            : tr("%1 is marked as changed. Log what you did instead.").arg(title),
                 true);
        m_begun = false;
        m_drafts->forget();
        if (mark == BlockMark::notDone) return openNext();
        open(instead);
        m_sets->focusFirst();
    });
}

void LogPage::remove(const SessionId& id) {
    m_bridge.apply(DeleteSession{id}, [this](const Result<ChangeSet>& outcome) {
        if (!outcome) return m_notice->say(m_bridge.text(outcome.error()), Notice::Kind::lookHere);
        emit say(tr("Session deleted."), true);
    });
}

void LogPage::dataChanged(const ChangeSet& changes) {
    if (m_views->currentIndex() == 1) m_pastSessions->refresh();
    const bool untouched =
        !isHidden() && !m_begun && !m_saving && m_form.session.id.empty() && m_views->currentIndex() == 0;
    if (untouched && (changes.plan || changes.sessions || changes.profile)) openNext();
}

}  // namespace limber::inline gui
