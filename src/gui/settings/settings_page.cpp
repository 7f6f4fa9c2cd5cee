// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/settings/settings_page.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "gui/app/energy_card.h"
#include "gui/app/workspace_bridge.h"
#include "gui/settings/about_card.h"
#include "gui/settings/appearance_card.h"
#include "gui/settings/avoid_card.h"
#include "gui/settings/data_card.h"
#include "gui/settings/delete_card.h"
#include "gui/settings/equipment_card.h"
#include "gui/settings/export_card.h"
#include "gui/settings/health_card.h"
#include "gui/settings/history_card.h"
#include "gui/settings/logging_card.h"
#include "gui/settings/person_card.h"
#include "gui/settings/reminders_card.h"
#include "gui/settings/safety_card.h"
#include "gui/settings/settings_finder.h"
#include "gui/settings/week_card.h"
#include "gui/widgets/beside.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/scroll_card.h"

namespace limber::inline gui {

namespace {
/// Below this width at 100 % text there is one column.
constexpr int kTwoColumns = 772;
}  // namespace

SettingsPage::SettingsPage(WorkspaceBridge& bridge, AppSettings& settings, QWidget* parent)
    : Page(parent), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kPageMargin - 4, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeHead());
    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeContent(settings));
    alignBesideScrollBar(*m_scroll, *static_cast<QVBoxLayout*>(m_scroll->widget()->layout()), kPageMargin);
    column->addWidget(m_scroll, 1);
    for (auto* card : m_cards) connect(card, &ProfileCard::edited, this, &SettingsPage::save);
    connect(m_safety, &SafetyCard::answered, this, &SettingsPage::answer);
    connectFinder();
    connect(&m_bridge, &WorkspaceBridge::changed, this, [this](const ChangeSet& changes) {
        if (changes.profile || changes.screens || changes.ownExercises) load();
    });
    load();
}

SettingsPage::~SettingsPage() = default;

QWidget* SettingsPage::makeHead() {
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    row->setSpacing(kGap);
    auto* title = makeLabel(tr("Settings"), TextStyle::title);
    title->setMinimumHeight(scaled(kButtonHeight));
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find a setting"));
    m_find->setAccessibleName(tr("Find a setting"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(scaled(320));
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(m_find, 1);
    return head;
}

QWidget* SettingsPage::makeContent(AppSettings& settings) {
    auto* content = new QWidget;
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(kPageMargin, 0, kPageMargin, kPageMargin - 4);
    outer->setSpacing(kGap);
    m_notice = new Notice;
    outer->addWidget(m_notice);
    m_nothingFound = makeLabel(tr("Nothing here goes by that name."), TextStyle::body, Tone::secondary, true);
    m_nothingFound->hide();
    outer->addWidget(m_nothingFound);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kGap);
    m_columns->addLayout(makeLeft(settings), 1);
    m_columns->addLayout(makeRight(), 1);
    outer->addLayout(m_columns);
    outer->addStretch(1);
    m_finder = std::make_unique<SettingsFinder>(*content);
    return content;
}

QLayout* SettingsPage::makeLeft(AppSettings& settings) {
    auto* week = new WeekCard;
    auto* equipment = new EquipmentCard;
    m_avoid = new AvoidCard;
    m_cards += {week, equipment, m_avoid};
    auto* about = new AboutCard;
    connect(about, &AboutCard::helpWanted, this, &SettingsPage::helpWanted);
    auto* left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(week);
    left->addWidget(equipment);
    left->addWidget(m_avoid);
    left->addWidget(new AppearanceCard(settings));
    left->addWidget(new LoggingCard(settings));
    m_reminders = new RemindersCard(settings, usualSittingDays(m_bridge.snapshot()));
    left->addWidget(m_reminders);
    auto* history = new HistoryCard(m_bridge);
    connect(history, &HistoryCard::bring, this, &Page::bring);
    m_data = new DataCard(m_bridge);
    left->addWidget(history);
    left->addWidget(m_data);
    left->addWidget(new ExportCard(m_bridge));
    left->addWidget(new DeleteCard(m_bridge));
    left->addWidget(about);
    left->addStretch(1);
    return left;
}

QLayout* SettingsPage::makeRight() {
    auto* person = new PersonCard;
    auto* health = new HealthCard;
    m_cards += {person, health};
    m_safety = new SafetyCard(*m_bridge.snapshot().catalogue);
    auto* right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(person);
    right->addWidget(health);
    right->addWidget(m_safety);
    auto* energy = new EnergyCard(m_bridge);
    energy->leaveOutBirthYear();
    connect(energy, &EnergyCard::say, this, &SettingsPage::say);
    right->addWidget(energy);
    right->addStretch(1);
    return right;
}

/// The search is there when there is more than one screen of settings.
void SettingsPage::connectFinder() {
    connect(m_find, &QLineEdit::textChanged, this, &SettingsPage::find);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, m_find,
            [this](int low, int high) { m_find->setVisible(high > low || !m_find->text().isEmpty()); });
    auto* key = new QShortcut(QKeySequence::Find, this);
    key->setWhatsThis(tr("Find a setting"));
    connect(key, &QShortcut::activated, m_find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
}

void SettingsPage::find(const QString& text) {
    m_nothingFound->setVisible(m_finder->find(text.trimmed()) == 0);
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    putBesideWhereTheyFit(*m_columns, width() - 2 * kPageMargin, scaled(kTwoColumns));
}

void SettingsPage::enter(const QString& argument) {
    m_notice->clear();
    m_find->clear();
    QWidget* card = argument == QLatin1String("safety")      ? static_cast<QWidget*>(m_safety)
                    : argument == QLatin1String("reminders") ? static_cast<QWidget*>(m_reminders)
                    : argument == QLatin1String("data")      ? static_cast<QWidget*>(m_data)
                                                             : nullptr;
    if (card == nullptr) return;
    QTimer::singleShot(0, m_scroll, [this, card] { m_scroll->ensureWidgetVisible(card, 0, m_scroll->height() / 2); });
}

void SettingsPage::load() {
    const auto& snapshot = m_bridge.snapshot();
    m_safety->load(snapshot.history->screens, snapshot.today);
    m_avoid->setCatalogue(snapshot.catalogue);
    if (m_saving > 0) return;
    m_profile = *snapshot.profile;
    for (auto* card : m_cards) card->load(m_profile);
}

void SettingsPage::save() {
    for (const auto* card : m_cards) {
        if (!card->isValid())
            return m_notice->say(tr("One of the numbers is out of range, so it is not saved yet."),
                                 Notice::Kind::lookHere);
        card->store(m_profile);
    }
    m_notice->clear();
    if (m_profile == *m_bridge.snapshot().profile && m_saving == 0) return;
    ++m_saving;
    m_bridge.apply(SetProfile{m_profile}, [this](const Result<ChangeSet>& outcome) {
        --m_saving;
        if (outcome) return emit say(tr("Saved."), true);
        const QString what = m_bridge.text(outcome.error());
        m_notice->say(tr("%1 Your earlier answers are kept.").arg(what), Notice::Kind::lookHere);
    });
}

void SettingsPage::answer(const std::map<SafetyQuestion, bool>& answers) {
    Screen screen;
    screen.date = m_bridge.today();
    screen.answers = answers;
    bool emergency = false;
    for (const auto& [question, yes] : answers)
        emergency = emergency || (yes && classOf(question) == QuestionClass::emergency);
    m_bridge.apply(RecordScreens{{screen}}, [this, emergency](const Result<ChangeSet>& outcome) {
        if (!outcome) {
            load();
            const QString what = m_bridge.text(outcome.error());
            return m_notice->say(tr("%1 The answer is not saved.").arg(what), Notice::Kind::lookHere);
        }
        if (emergency) emit goTo(PageId::back, {});
    });
}

}  // namespace limber::inline gui
