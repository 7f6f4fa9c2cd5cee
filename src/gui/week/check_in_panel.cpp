// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/check_in_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include "gui/app/help_questions.h"
#include "gui/app/workspace_bridge.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/tightness_scale.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr int kScaleWidth = 560;
constexpr int kNumberWidth = 64;

std::optional<int> placeOf(const std::optional<Easier>& easier) {
    return easier ? std::optional(static_cast<int>(*easier)) : std::nullopt;
}

std::optional<double> numberOf(const NumberField& field) { return field.isInRange() ? field.number() : std::nullopt; }

}  // namespace

CheckInPanel::CheckInPanel(WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent),
      m_bridge(bridge),
      m_title(makeLabel({}, TextStyle::bodyStrong, Tone::text, true, this)),
      m_why(makeLabel({}, TextStyle::body, Tone::secondary, true, this)),
      m_which(new Segmented(tr("Which morning"), {tr("This morning"), tr("Yesterday")}, this)),
      m_tightness(new TightnessScale(tr("How tight is your back?"), this)),
      m_easier(new ChipRow(tr("Easier when"), {tr("moving"), tr("resting"), tr("no difference")},
                           ChipRow::Choice::single, this)),
      m_more(new QPushButton(tr("Sleep, stress, sitting"), this)),
      m_sleep(new NumberField(tr("Hours of sleep"), 0, 24, 1, this)),
      m_sitting(new NumberField(tr("Hours of sitting"), 0, 24, 1, this)),
      m_standing(new NumberField(tr("Hours of standing"), 0, 24, 1, this)),
      m_driving(new NumberField(tr("Hours of driving"), 0, 24, 1, this)),
      m_stress(new ChipRow(tr("Stress"), {tr("none"), tr("little"), tr("some"), tr("much"), tr("very much")},
                           ChipRow::Choice::single, this)),
      m_save(new QPushButton(tr("Save"), this)),
      m_skip(new QPushButton(tr("Skip"), this)),
      m_help(new HelpQuestions(bridge, this)) {
    setObjectName(QStringLiteral("check-in-panel"));
    setAccessibleName(tr("Morning check-in"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    rows->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_why);
    head->addLayout(words, 1);
    head->addWidget(m_which, 0, Qt::AlignTop);
    head->addWidget(m_skip, 0, Qt::AlignTop);
    rows->addLayout(head);
    rows->addWidget(m_morning = makeMorning());
    rows->addWidget(m_rest = makeMore());
    rows->addWidget(m_help);
    m_rest->hide();
    connectParts();
}

QWidget* CheckInPanel::makeMorning() {
    m_tightness->setObjectName(QStringLiteral("check-in-tightness"));
    m_tightness->setMaximumWidth(scaled(kScaleWidth));
    m_save->setObjectName(QStringLiteral("check-in-save"));
    m_save->setAccessibleName(tr("Save the check-in"));
    m_more->setProperty("link", true);
    m_more->setCheckable(true);
    m_more->setAccessibleName(m_more->text());
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_save);
    row->addWidget(m_more);
    auto* morning = new QWidget(this);
    auto* flow = new FlowLayout(3 * kGrid, 12, morning);
    auto* beside = new QWidget(this);
    auto* column = new QVBoxLayout(beside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(m_easier);
    column->addWidget(buttons);
    flow->addWidget(m_tightness);
    flow->addWidget(beside);
    return morning;
}

QWidget* CheckInPanel::makeNumber(const QString& word, NumberField* field) {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    field->setFixedWidth(scaled(kNumberWidth));
    row->addWidget(makeLabel(word, TextStyle::body, Tone::secondary, false, part));
    row->addWidget(field);
    row->addWidget(makeLabel(tr("h"), TextStyle::body, Tone::secondary, false, part));
    return part;
}

QWidget* CheckInPanel::makeMore() {
    auto* more = new QWidget(this);
    auto* flow = new FlowLayout(3 * kGrid, kGrid, more);
    flow->addWidget(makeNumber(tr("Slept"), m_sleep));
    flow->addWidget(m_stress);
    flow->addWidget(makeNumber(tr("The day before: sat"), m_sitting));
    flow->addWidget(makeNumber(tr("stood"), m_standing));
    flow->addWidget(makeNumber(tr("drove"), m_driving));
    return more;
}

void CheckInPanel::connectParts() {
    m_skip->setProperty("quiet", true);
    connect(m_save, &QPushButton::clicked, this, &CheckInPanel::saved);
    connect(m_skip, &QPushButton::clicked, this, &CheckInPanel::skip);
    connect(m_more, &QPushButton::toggled, m_rest, &QWidget::setVisible);
    connect(m_which, &Segmented::changed, this, [this] {
        fill({});
        showTitle();
    });
}

void CheckInPanel::skip() {
    if (m_opened) return done();
    if (m_wanted.today || m_wanted.yesterday) return emit skipped();
    m_leftOn = m_bridge.today();
    done();
}

void CheckInPanel::done() {
    m_opened = false;
    m_wanted = {};
    hide();
}

Date CheckInPanel::morning() const {
    const bool yesterday = m_which->chosen() == 1 && !m_opened;
    return yesterday ? m_bridge.today() - Days{1} : m_bridge.today();
}

void CheckInPanel::open() {
    WantedMornings wanted;
    wanted.today = WantedMorning{m_bridge.today(), m_bridge.today(), false};
    begin(wanted, true);
    for (const auto& checkIn : m_bridge.snapshot().history->checkIns)
        if (checkIn.date == m_bridge.today()) fill(checkIn);
    m_tightness->setFocus(Qt::TabFocusReason);
}

void CheckInPanel::offer(const WantedMornings& wanted) {
    if (m_opened) return;
    const bool asks = wanted.today || wanted.yesterday;
    const bool helps = !m_help->isEmpty() && m_leftOn != m_bridge.today();
    if (!asks && !helps) return done();
    const auto dateOf = [](const std::optional<WantedMorning>& one) {
        return one ? std::optional(one->date) : std::nullopt;
    };
    const bool same = isVisibleTo(parentWidget()) && dateOf(wanted.today) == dateOf(m_wanted.today) &&
                      dateOf(wanted.yesterday) == dateOf(m_wanted.yesterday);
    if (!same) begin(wanted, false);
}

void CheckInPanel::begin(const WantedMornings& wanted, bool opened) {
    m_wanted = wanted;
    m_opened = opened;
    const QSignalBlocker quiet(m_which);
    m_which->setChosen(wanted.today ? 0 : 1);
    m_which->setVisible(wanted.today && wanted.yesterday);
    m_morning->setVisible(wanted.today || wanted.yesterday);
    m_more->setChecked(false);
    fill({});
    showTitle();
    show();
}

void CheckInPanel::showTitle() {
    const auto& wanted = m_which->chosen() == 1 ? m_wanted.yesterday : m_wanted.today;
    m_why->setVisible(wanted && !m_opened);
    m_skip->setText(wanted && !m_opened ? tr("Skip") : tr("Not now"));
    m_skip->setAccessibleName(m_skip->text() + QStringLiteral(", ") + accessibleName());
    if (!wanted) return m_title->setText(tr("What you used"));
    m_title->setText(morning() == m_bridge.today() ? tr("How is your back this morning?")
                                                   : tr("How was your back yesterday morning?"));
    const QString day = nameOfWeekday(weekdayOf(wanted->trained));
    m_why->setText(wanted->second
                       ? tr("The second morning after %1’s back work: 48 hours tell more than 24.").arg(day)
                       : tr("The morning after %1’s session. A number is enough, and so is nothing.").arg(day));
}

void CheckInPanel::fill(const std::optional<CheckIn>& known) {
    const CheckIn before = known.value_or(CheckIn{});
    m_tightness->setValue(before.tightness ? std::optional(qRound(before.tightness->value())) : std::nullopt);
    m_easier->setChosen(placeOf(before.easier));
    m_sleep->setNumber(before.sleepHours);
    m_stress->setChosen(before.stress ? std::optional(*before.stress - 1) : std::nullopt);
    m_sitting->setNumber(before.sittingHours);
    m_standing->setNumber(before.standingHours);
    m_driving->setNumber(before.drivingHours);
}

CheckIn CheckInPanel::answers() const {
    CheckIn answers;
    answers.date = morning();
    if (const auto value = m_tightness->value()) answers.tightness = Tightness::fromTenths(*value * 10);
    if (const auto easier = m_easier->chosen()) answers.easier = static_cast<Easier>(*easier);
    answers.sleepHours = numberOf(*m_sleep);
    if (const auto stress = m_stress->chosen()) answers.stress = *stress + 1;
    answers.sittingHours = numberOf(*m_sitting);
    answers.standingHours = numberOf(*m_standing);
    answers.drivingHours = numberOf(*m_driving);
    if (!answers.hasAnswer()) answers.skipped = true;
    return answers;
}

std::vector<CheckIn> CheckInPanel::skips() const {
    std::vector<CheckIn> skips;
    for (const auto& wanted : {m_wanted.yesterday, m_wanted.today}) {
        if (!wanted) continue;
        CheckIn skip;
        skip.date = wanted->date;
        skip.skipped = true;
        skips.push_back(skip);
    }
    return skips;
}

void CheckInPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        skip();
    else
        Card::keyPressEvent(event);
}

}  // namespace limber::inline gui
