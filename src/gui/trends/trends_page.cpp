// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/trends_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/app/muscle_names.h"
#include "gui/app/workspace_bridge.h"
#include "gui/trends/effects_card.h"
#include "gui/trends/energy_card.h"
#include "gui/trends/muscles_card.h"
#include "gui/trends/trend_charts.h"
#include "gui/trends/year_map.h"
#include "gui/widgets/chart_frame.h"
#include "gui/widgets/chart_view.h"
#include "gui/widgets/icon_button.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/scroll_card.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kTwoColumns = 900;
constexpr std::array kRangeDays{14, 92, 366};
constexpr int kThreeMonths = 1;
constexpr int kAll = 3;
constexpr int kCompared = 28;
constexpr double kNotable = 0.3;

/// Mean of the readings of some dates.
std::optional<double> meanTightness(const std::vector<TrendDay>& days, DateRange range) {
    double sum = 0;
    int count = 0;
    for (const auto& day : days) {
        if (!range.contains(day.date)) continue;
        for (const auto& reading : {day.tightnessAfter, day.tightnessNextMorning}) {
            if (!reading) continue;
            sum += *reading;
            ++count;
        }
    }
    return count > 0 ? std::optional(sum / count) : std::nullopt;
}

}  // namespace

TrendsPage::TrendsPage(WorkspaceBridge& bridge, QWidget* parent) : Page(parent), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kPageMargin - 4, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(makeHeader());
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent());
    alignBesideScrollBar(*scroll, *static_cast<QVBoxLayout*>(scroll->widget()->layout()), kPageMargin);
    column->addWidget(scroll, 1);
    connect(&m_bridge, &WorkspaceBridge::changed, this, [this](const ChangeSet& changes) {
        const bool touched = changes.sessions || changes.checkIns || changes.selfTests || changes.plan ||
                             changes.profile || changes.screens;
        if (!touched) return;
        m_known = false;
        if (isVisible()) ask();
    });
    setRange(kThreeMonths);
}

QWidget* TrendsPage::makeHeader() {
    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    row->setSpacing(kGap);
    auto* title = makeLabel(tr("Trends"), TextStyle::title);
    title->setMinimumHeight(scaled(kButtonHeight));
    m_range = new Segmented(tr("How far back"), {tr("2 weeks"), tr("3 months"), tr("1 year"), tr("All")});
    m_range->setChosen(kThreeMonths);
    m_earlier = makeIconButton(QStringLiteral("chevron-left"), tr("Earlier"));
    m_later = makeIconButton(QStringLiteral("chevron-right"), tr("Later"));
    m_dates = makeLabel({}, TextStyle::small, Tone::secondary);
    row->addWidget(title);
    row->addWidget(m_range);
    row->addWidget(m_earlier);
    row->addWidget(m_later);
    row->addWidget(m_dates);
    row->addStretch(1);
    connect(m_range, &Segmented::changed, this, &TrendsPage::setRange);
    connect(m_earlier, &QPushButton::clicked, this, [this] { pan(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { pan(1); });
    return header;
}

ChartFrame* TrendsPage::makeChart(const QString& title) {
    auto* chart = new ChartFrame(title);
    connect(chart, &ChartFrame::chosen, this, &TrendsPage::openDay);
    connect(chart, &ChartFrame::say, this, [this](const QString& sentence) { emit say(sentence, false); });
    return chart;
}

QWidget* TrendsPage::makeContent() {
    auto* content = new QWidget;
    auto* outer = new QVBoxLayout(content);
    outer->setContentsMargins(kPageMargin, 0, kPageMargin, kPageMargin - 4);
    outer->setSpacing(kGap);
    m_notice = new Notice;
    outer->addWidget(m_notice);
    m_tightness = makeChart(tr("Tightness"));
    m_trunk = makeChart(tr("Abdominal and back sets a week"));
    m_load = makeChart(tr("Training load"));
    m_strength = makeChart(tr("Strength"));
    m_plan = makeChart(tr("Planned and done, by week"));
    m_holds = makeChart(tr("Self-tests: holds"));
    m_exercise = new QComboBox;
    m_exercise->setAccessibleName(tr("Exercise"));
    m_strength->addControl(m_exercise);
    connect(m_exercise, &QComboBox::activated, this, &TrendsPage::showStrength);
    m_effects = new EffectsCard;
    m_muscles = new MusclesCard(muscleNames(*m_bridge.snapshot().catalogue));
    m_energyCard = new EnergyCard;
    connect(m_energyCard, &EnergyCard::edited, this, &TrendsPage::saveProfile);
    auto* mornings = new Card;
    auto* inside = new QVBoxLayout(mornings);
    inside->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    inside->setSpacing(kGrid);
    inside->addWidget(makeLabel(tr("Mornings"), TextStyle::card));
    m_year = new YearMap;
    inside->addWidget(m_year);
    connect(m_year, &YearMap::chosen, this, &TrendsPage::openDay);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (auto* side : {left, right}) side->setSpacing(kGap);
    for (QWidget* card : std::initializer_list<QWidget*>{m_tightness, m_effects, m_strength, m_plan})
        left->addWidget(card);
    for (QWidget* card : std::initializer_list<QWidget*>{m_trunk, mornings, m_load, m_muscles, m_holds, m_energyCard})
        right->addWidget(card);
    left->addStretch(1);
    right->addStretch(1);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(kGap);
    m_columns->addLayout(left, 4);
    m_columns->addLayout(right, 3);
    outer->addLayout(m_columns);
    return content;
}

void TrendsPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    m_dates->setVisible(width() >= scaled(kTwoColumns));
    m_columns->setDirection(width() < scaled(kTwoColumns) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TrendsPage::enter(const QString&) {
    if (!m_known) ask();
}

void TrendsPage::ask() {
    if (m_asking) return;
    m_asking = true;
    using Answer = std::pair<TrendFacts, Result<EnergyTarget>>;
    m_bridge.askAll(
        this,
        [](const Snapshot& all) {
            return Answer{trendFactsOf(all), energyOf(all)};
        },
        [this](Answer answer) {
            m_asking = false;
            m_known = true;
            m_facts = std::move(answer.first);
            m_energy = std::move(answer.second);
            showFacts();
        });
}

void TrendsPage::showFacts() {
    m_exercise->clear();
    for (const auto& [exercise, points] : m_facts.strength) {
        const auto* known = m_bridge.snapshot().catalogue->exercise(exercise);
        m_exercise->addItem(QString::fromStdString(known == nullptr ? exercise : known->name));
    }
    m_exercise->setVisible(m_exercise->count() > 0);
    m_effects->show(m_facts);
    m_muscles->show(m_facts.weeks);
    std::map<Date, double> mornings;
    for (const auto& day : m_facts.days)
        if (day.tightnessNextMorning) mornings[day.date + Days(1)] = *day.tightnessNextMorning;
    m_year->setMornings(std::move(mornings), m_bridge.today());
    m_holds->setVisible(!m_facts.selfTests.empty());
    showEnergy();
    setRange(m_range->chosen());
}

void TrendsPage::setRange(int choice) {
    const Date today = m_bridge.today();
    const Date first = m_facts.days.empty() ? today - Days(kRangeDays[kThreeMonths]) : m_facts.days.front().date;
    m_shown = {choice == kAll ? std::min(first, today - Days(kRangeDays[0]))
                              : today - Days(kRangeDays[static_cast<std::size_t>(choice)] - 1),
               today};
    showCharts();
}

void TrendsPage::pan(int direction) {
    const int days = daysBetween(m_shown.first, m_shown.last) + 1;
    const Days step{direction * std::max(1, days / 2)};
    m_shown = {m_shown.first + step, m_shown.last + step};
    if (m_shown.last > m_bridge.today()) m_shown = {m_bridge.today() - Days(days - 1), m_bridge.today()};
    showCharts();
}

void TrendsPage::showCharts() {
    m_dates->setText(tr("%1 %2 – %3 %4")
                         .arg(shortDayText(m_shown.first))
                         .arg(yearOf(m_shown.first))
                         .arg(shortDayText(m_shown.last))
                         .arg(yearOf(m_shown.last)));
    m_later->setEnabled(m_shown.last < m_bridge.today());
    m_earlier->setEnabled(!m_facts.days.empty() && m_facts.days.front().date < m_shown.first);
    m_tightness->setData(tightnessChart(m_facts, m_shown), m_shown);
    m_trunk->setData(trunkChart(m_facts, m_shown), m_shown);
    m_load->setData(loadChart(m_facts, m_shown), m_shown);
    m_plan->setData(planChart(m_facts, m_shown), m_shown);
    m_holds->setData(selfTestChart(m_facts, true, m_shown), m_shown);
    showStrength();
    const double difference = change().value_or(0);
    if (std::abs(difference) < kNotable) return m_tightness->setPill({}, {}, Tone::secondary);
    const QString size = QLocale().toString(std::abs(difference), 'f', 1);
    m_tightness->setPill(
        difference < 0 ? tr("%1 lower than at the start").arg(size) : tr("%1 higher than at the start").arg(size),
        QStringLiteral("trends"), difference < 0 ? Tone::ok : Tone::lookHere);
}

std::optional<double> TrendsPage::change() const {
    const Date last = m_shown.last;
    if (daysBetween(m_shown.first, last) < 2 * kCompared) return std::nullopt;
    const auto now = meanTightness(m_facts.days, {last - Days(kCompared - 1), last});
    const auto before = meanTightness(m_facts.days, {m_shown.first, m_shown.first + Days(kCompared - 1)});
    if (!now || !before) return std::nullopt;
    return *now - *before;
}

void TrendsPage::showStrength() {
    const bool pounds = m_bridge.snapshot().profile->units == Units::imperial;
    const auto index = static_cast<std::size_t>(std::max(0, m_exercise->currentIndex()));
    m_strength->setData(strengthChart(m_facts, index, pounds, m_shown), m_shown);
}

void TrendsPage::showEnergy() {
    const auto& profile = *m_bridge.snapshot().profile;
    m_energyCard->show(profile, m_energy, m_energy ? m_bridge.text(energyNote(*m_energy)) : QString());
}

void TrendsPage::saveProfile(const Profile& profile) {
    m_bridge.apply(SetProfile{profile}, [this](const Result<ChangeSet>& outcome) {
        if (outcome) return emit say(tr("Saved."), true);
        const QString what = QString::fromStdString(m_bridge.phrases().text(outcome.error()));
        m_notice->say(tr("%1 Your earlier answers are kept.").arg(what), Notice::Kind::lookHere);
    });
}

void TrendsPage::openDay(Date date) { emit goTo(PageId::week, QString::fromStdString(toIso(date))); }

}  // namespace limber::inline gui
