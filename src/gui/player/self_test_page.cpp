// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/self_test_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "gui/app/app_settings.h"
#include "gui/app/self_test_words.h"
#include "gui/app/workspace_bridge.h"
#include "gui/player/big_text.h"
#include "gui/player/player_words.h"
#include "gui/widgets/figure_muscles.h"
#include "gui/widgets/figure_view.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/stop_rule.h"
#include "gui/widgets/system_theme.h"
#include "gui/widgets/tightness_scale.h"
#include "limber/workspace/own_record.h"

namespace limber::inline gui {
namespace {

constexpr int kLookMilliseconds = 100;
constexpr Milliseconds kLongestHold{240'000};  // nobody learns more from going on (DESIGN)
constexpr double kFarthestBend = 100;
constexpr int kFieldWidth = 96;
constexpr int kNumberWidth = 10;

QPushButton* makeLarge(const QString& word, bool primary, QWidget* parent) {
    auto* button = new QPushButton(word, parent);
    button->setProperty("large", true);
    button->setProperty("primary", primary);
    button->setAccessibleName(word);
    return button;
}

bool isLeft(SelfTestKind test) { return test == SelfTestKind::sideBridgeLeft || test == SelfTestKind::sideBendLeft; }
bool isTwoSided(SelfTestKind test) { return test >= SelfTestKind::sideBridgeLeft; }

}  // namespace

SelfTestPage::SelfTestPage(WorkspaceBridge& bridge, AppSettings& settings, SelfTestKind test, PlayerClock clock,
                           QWidget* parent)
    : Page(parent),
      m_bridge(bridge),
      m_test(test),
      m_clock(std::move(clock)),
      m_views(new QStackedWidget(this)),
      m_figure(new FigureView(this)) {
    setAccessibleName(nameOfTest(test));
    setFocusPolicy(Qt::StrongFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(28, 20, 28, 16);
    whole->setSpacing(kGap);
    whole->addWidget(makeHeader());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(kPageMargin);
    middle->addWidget(m_figure, 1);
    for (QWidget* view : {makeBefore(), makeHold(), makeResult()}) m_views->addWidget(view);
    middle->addWidget(m_views, 1);
    whole->addLayout(middle, 1);
    auto* rule = makeLabel(stopRule(), TextStyle::body, Tone::secondary, true, this);
    rule->setAlignment(Qt::AlignHCenter);
    whole->addWidget(rule);
    showFigure(settings);
    m_ticker.setInterval(kLookMilliseconds);
    connect(&m_ticker, &QTimer::timeout, this, &SelfTestPage::look);
    refreshAdvice();
}

QWidget* SelfTestPage::makeHeader() {
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(nameOfTest(m_test), TextStyle::title, Tone::text, true, header), 1);
    auto* close = new QPushButton(tr("Close"), header);
    close->setAccessibleName(close->text());
    close->setFocusPolicy(Qt::TabFocus);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &SelfTestPage::leave);
    return header;
}

void SelfTestPage::showFigure(AppSettings& settings) {
    const auto& catalogue = *m_bridge.snapshot().catalogue;
    const std::string id(exerciseLike(m_test));
    const auto* exercise = catalogue.exercise(id);
    const auto* figure = catalogue.figureOf(id);
    if (exercise == nullptr || figure == nullptr) return;
    m_figure->setReducedMotion(settings.reducedMotion() || systemReducesMotion());
    m_figure->setFigure(*figure, nameOfTest(m_test), glowingMuscles(*exercise));
    m_figure->setMirrored(isTwoSided(m_test) && isLeft(m_test) != (figure->glow == GlowSide::left));
}

QWidget* SelfTestPage::makeSteps() {
    auto* steps = new QWidget(this);
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    int number = 0;
    for (const auto& step : stepsOfTest(m_test)) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        auto* place = makeLabel(QString::number(++number), TextStyle::bodyStrong, Tone::accent, false, steps);
        place->setMinimumWidth(scaled(kNumberWidth));
        row->addWidget(place, 0, Qt::AlignTop);
        row->addWidget(makeLabel(step, TextStyle::body, Tone::text, true, steps), 1);
        column->addLayout(row);
    }
    return steps;
}

QWidget* SelfTestPage::makeBefore() {
    auto* before = new QWidget(this);
    auto* column = new QVBoxLayout(before);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addStretch(1);
    column->addWidget(makeLabel(aimOfTest(m_test), TextStyle::body, Tone::secondary, true, before));
    column->addWidget(makeSteps());
    m_tightness = new TightnessScale(tr("How tight is your back now?"), before);
    column->addWidget(m_tightness);
    m_why = makeLabel({}, TextStyle::body, Tone::text, true, before);
    column->addWidget(m_why);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    if (isSideBend(m_test)) {
        m_centimetres = new NumberField(tr("Centimetres"), 0, kFarthestBend, 1, before);
        m_centimetres->setFixedWidth(scaled(kFieldWidth));
        row->addWidget(m_centimetres);
        row->addWidget(makeLabel(tr("cm"), TextStyle::card, Tone::text, false, before));
        connect(m_centimetres, &NumberField::edited, this, &SelfTestPage::refreshAdvice);
        connect(m_centimetres, &QLineEdit::returnPressed, this, [this] {
            if (m_start->isEnabled()) start();
        });
    }
    m_start = makeLarge(isSideBend(m_test) ? tr("That is it") : tr("Start"), true, before);
    row->addWidget(m_start, 1);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_tightness, &TightnessScale::valueChanged, this, &SelfTestPage::refreshAdvice);
    connect(m_start, &QPushButton::clicked, this, &SelfTestPage::start);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(before);
    return scroll;
}

QWidget* SelfTestPage::makeHold() {
    auto* hold = new QWidget(this);
    auto* column = new QVBoxLayout(hold);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_phaseWord = makeBigLabel(Tone::secondary, hold);
    m_seconds = makeBigLabel(Tone::text, hold);
    m_seconds->setObjectName(QStringLiteral("self-test-seconds"));
    m_stop = makeLarge(tr("Stop"), true, hold);
    column->addStretch(1);
    column->addWidget(m_phaseWord);
    column->addWidget(m_seconds);
    column->addWidget(makeLabel(tr("Space stops. End it when the form goes, not when it hurts."), TextStyle::card,
                                Tone::secondary, true, hold));
    column->addWidget(m_stop);
    column->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, &SelfTestPage::stop);
    return hold;
}

QWidget* SelfTestPage::makeResult() {
    auto* result = new QWidget(this);
    auto* column = new QVBoxLayout(result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    m_result = makeBigLabel(Tone::text, result);
    m_course = makeLabel({}, TextStyle::card, Tone::secondary, true, result);
    m_save = makeLarge(tr("Save"), true, result);
    auto* discard = makeLarge(tr("Leave without saving"), false, result);
    column->addStretch(1);
    for (QWidget* part : {static_cast<QWidget*>(m_result), static_cast<QWidget*>(m_course),
                          static_cast<QWidget*>(m_save), static_cast<QWidget*>(discard)})
        column->addWidget(part);
    column->addStretch(1);
    connect(m_save, &QPushButton::clicked, this, &SelfTestPage::save);
    connect(discard, &QPushButton::clicked, this, &SelfTestPage::leave);
    return result;
}

void SelfTestPage::enter(const QString&) {
    if (m_start->isEnabled() && m_centimetres == nullptr)
        m_start->setFocus(Qt::OtherFocusReason);
    else
        m_tightness->setFocus(Qt::OtherFocusReason);
}

bool SelfTestPage::isSettled() const { return !m_bridge.isBusy(); }

void SelfTestPage::refreshAdvice() {
    const auto said = m_tightness->value();
    const auto advice = selfTestAdvice(m_bridge.snapshot(), m_test, said ? std::optional<double>(*said) : std::nullopt);
    const bool measured = m_centimetres == nullptr || (m_centimetres->number() && m_centimetres->isInRange());
    m_start->setEnabled(advice.isOpen() && measured);
    m_why->setText(!advice.reasons.empty() ? m_bridge.text(advice.reasons.front())
                   : advice.asksTightness  ? tr("Say first how tight it is.")
                                           : QString());
    m_why->setVisible(!m_why->text().isEmpty());
}

Milliseconds SelfTestPage::elapsed() const { return m_clock.now() - m_since; }

void SelfTestPage::start() {
    if (isSideBend(m_test)) return showResult();
    m_phase = Phase::ready;
    m_since = m_clock.now();
    m_views->setCurrentIndex(1);
    m_stop->setFocus(Qt::OtherFocusReason);
    m_awake.hold(tr("A self-test is under way"));
    m_ticker.start();
    showTime();
}

void SelfTestPage::look() {
    if (m_phase == Phase::ready && elapsed() >= kLeadIn) {
        m_phase = Phase::holding;
        m_since += kLeadIn;
        QApplication::beep();
    }
    if (m_phase == Phase::holding && elapsed() >= kLongestHold) return stop();
    showTime();
}

void SelfTestPage::showTime() {
    const auto seconds = m_phase == Phase::ready ? std::chrono::ceil<std::chrono::seconds>(kLeadIn - elapsed())
                                                 : std::chrono::floor<std::chrono::seconds>(elapsed());
    m_phaseWord->setText(m_phase == Phase::ready ? tr("Get ready") : tr("Hold"));
    m_seconds->setText(QString::number(seconds.count()));
}

void SelfTestPage::stop() {
    if (m_phase == Phase::ready) return leave();
    if (m_phase != Phase::holding) return;
    m_held = std::min(elapsed(), kLongestHold);
    showResult();
}

double SelfTestPage::value() const {
    if (m_centimetres != nullptr) return m_centimetres->number().value_or(0);
    return static_cast<double>(std::chrono::floor<std::chrono::seconds>(m_held).count());
}

void SelfTestPage::showResult() {
    m_ticker.stop();
    m_awake.release();
    m_phase = Phase::after;
    m_result->setText(resultText(m_test, value()));
    History after = *m_bridge.snapshot().history;
    after.selfTests.push_back({m_bridge.today(), m_test, value()});
    const auto course = courseOf(m_test, after, m_bridge.today());
    m_course->setText(course ? m_bridge.text(*course) : QString());
    m_views->setCurrentIndex(2);
    m_save->setFocus(Qt::OtherFocusReason);
}

void SelfTestPage::save() {
    m_bridge.apply(RecordSelfTests{{{m_bridge.today(), m_test, value()}}},
                   [page = QPointer(this)](const Result<ChangeSet>& outcome) {
                       if (page == nullptr) return;
                       if (outcome) return page->leave();
                       page->m_course->setText(QString::fromStdString(page->m_bridge.phrases().text(outcome.error())));
                   });
}

void SelfTestPage::leave() {
    m_ticker.stop();
    m_awake.release();
    emit closed();
}

void SelfTestPage::toggle() { m_phase == Phase::before && m_start->isEnabled() ? start() : stop(); }

void SelfTestPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space)
        toggle();
    else if (event->key() == Qt::Key_Escape)
        leave();
    else
        Page::keyPressEvent(event);
}

void SelfTestPage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    setPixels(*m_phaseWord, sizedFor(size(), 28, scaled(18)));
    setPixels(*m_seconds, sizedFor(size(), 120, 64), QFont::DemiBold);
    setPixels(*m_result, sizedFor(size(), 64, 40), QFont::DemiBold);
}

}  // namespace limber::inline gui
