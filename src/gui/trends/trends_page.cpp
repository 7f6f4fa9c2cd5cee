// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/trends_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/app/energy_card.h"
#include "gui/app/muscle_names.h"
#include "gui/app/workspace_bridge.h"
#include "gui/trends/effects_card.h"
#include "gui/trends/experiment_card.h"
#include "gui/trends/muscles_card.h"
#include "gui/trends/treatments_card.h"
#include "gui/trends/trend_charts.h"
#include "gui/trends/year_map.h"
#include "gui/widgets/beside.h"
#include "gui/widgets/chart_frame.h"
#include "gui/widgets/chart_view.h"
#include "gui/widgets/icon_button.h"
#include "gui/widgets/notice.h"
#include "gui/widgets/scroll_card.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kTwoColumns = 992;
constexpr int kWithDates = 900;
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

bool anyTest(const TrendFacts& facts, bool holds) {
    return std::any_of(facts.selfTests.begin(), facts.selfTests.end(), [&](const SelfTest& test) {
        const bool bend = test.test == SelfTestKind::sideBendLeft || test.test == SelfTestKind::sideBendRight;
        return bend != holds;
    });
}

}  // namespace

TrendsPage::TrendsPage(WorkspaceBridge& bridge, QWidget* parent) : Page(parent), m_bridge(bridge) {
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
    connect(&m_bridge, &WorkspaceBridge::changed, this, [this](const ChangeSet& changes) {
        const bool touched = changes.sessions || changes.checkIns || changes.selfTests || changes.plan ||
                             changes.profile || changes.screens || changes.experiments;
        if (changes.weights) showWeight();
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
    m_exercise->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_strength->addControl(m_exercise);
    connect(m_exercise, &QComboBox::activated, this, &TrendsPage::showStrength);
    m_effects = new EffectsCard;
    m_muscles = new MusclesCard(muscleNames(*m_bridge.snapshot().catalogue));
    m_bends = makeChart(tr("Self-tests: side-bends"));
    m_pushPull = makeChart(tr("Pushing and pulling sets a week"));
    m_weight = makeChart(tr("Weight"));
    m_energyCard = new EnergyCard(m_bridge);
    m_experiments = new ExperimentCard(m_bridge);
    m_treatments = new TreatmentsCard;
    connect(m_energyCard, &EnergyCard::worked, this, &TrendsPage::showWeight);
    connect(m_energyCard, &EnergyCard::say, this, &TrendsPage::say);
    connect(m_experiments, &ExperimentCard::say, this, &TrendsPage::say);
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
    for (QWidget* card : std::initializer_list<QWidget*>{m_tightness, m_effects, m_experiments, m_strength,
                                                         m_treatments, m_plan, m_pushPull})
        left->addWidget(card);
    for (QWidget* card : std::initializer_list<QWidget*>{m_trunk, mornings, m_load, m_muscles, m_holds, m_bends,
                                                         m_energyCard, m_weight})
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
    m_dates->setVisible(width() >= scaled(kWithDates));
    putBesideWhereTheyFit(*m_columns, width() - 2 * kPageMargin, scaled(kTwoColumns));
}

void TrendsPage::enter(const QString& argument) {
    if (!m_known) ask();
    QWidget* card = nullptr;
    if (argument == QLatin1String("experiment")) card = m_experiments;
    if (argument == QLatin1String("energy")) card = m_energyCard;
    if (card == nullptr) return m_scroll->verticalScrollBar()->setValue(0);
    QTimer::singleShot(0, m_scroll, [this, card] { m_scroll->ensureWidgetVisible(card, 0, m_scroll->height() / 2); });
}

void TrendsPage::ask() {
    if (m_asking) return;
    m_asking = true;
    using Answer = std::pair<TrendFacts, ExperimentChoices>;
    m_bridge.askAll(
        this,
        [](const Snapshot& all) {
            return Answer{trendFactsOf(all), experimentChoices(all)};
        },
        [this](Answer answer) {
            m_asking = false;
            m_known = true;
            m_facts = std::move(answer.first);
            m_experiments->show(m_facts.experiments, std::move(answer.second));
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
    m_treatments->show(m_facts.treatments);
    showWeight();
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
    m_pushPull->setData(pushPullChart(m_facts, m_shown), m_shown);
    for (const bool holds : {true, false}) {
        auto* chart = holds ? m_holds : m_bends;
        chart->setVisible(anyTest(m_facts, holds));
        chart->setData(selfTestChart(m_facts, holds, m_shown), m_shown);
    }
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

void TrendsPage::showWeight() {
    const auto& snapshot = m_bridge.snapshot();
    const auto difference = m_energyCard->difference();
    const auto shown = weightRange(snapshot.history->weights, difference, snapshot.today);
    m_weight->setVisible(!snapshot.history->weights.empty());
    m_weight->setData(weightChart(snapshot.history->weights, difference,
                                  snapshot.profile->unitsOfTheBody() == Units::imperial, shown),
                      shown);
}

void TrendsPage::openDay(Date date) { emit goTo(PageId::week, QString::fromStdString(toIso(date))); }

}  // namespace limber::inline gui
