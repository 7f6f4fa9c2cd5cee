// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/session_details.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/log/minutes_confirm.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/date_field.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/tightness_scale.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {
constexpr int kUsualMinutes = 5;
constexpr int kUsualStretchingAfter = 10;
constexpr int kYes = 0;  // of the answers
constexpr int kNo = 1;
}  // namespace

SessionDetails::SessionDetails(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(kGap);
    m_form->setVerticalSpacing(kGrid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_warmUp = new MinutesConfirm(tr("Warm-up"));
    m_before = new MinutesConfirm(tr("Stretching before"));
    m_after = new MinutesConfirm(tr("Stretching after"));
    addRow(tr("When and how long"), makeTimes());
    m_memory =
        makeLabel(tr("More than a day ago: marked as logged from memory."), TextStyle::small, Tone::secondary, true);
    m_form->addRow(QString(), m_memory);
    m_effort = new EffortScale(tr("Effort"));
    addRow(tr("Effort"), m_effort);
    addRow(tr("Warm-up"), m_warmUp);
    addRow(tr("Stretching before"), m_before);
    addRow(tr("Stretching after"), m_after);
    QStringList tags;
    for (const Tag tag : allOf<Tag>()) tags.append(nameOfTag(tag));
    m_tags = new ChipRow({}, tags, ChipRow::Choice::several);
    m_tags->setAccessibleName(tr("Anything unusual?"));
    addRow(tr("Anything unusual?"), m_tags);
    m_form->addRow(QString(), makeIncident());
    m_technique =
        new ChipRow({}, {tr("rough"), tr("uneven"), tr("fair"), tr("good"), tr("clean")}, ChipRow::Choice::single);
    m_technique->setAccessibleName(tr("How did the lifts look?"));
    addRow(tr("How did the lifts look?"), m_technique);
    connect(m_effort, &EffortScale::valueChanged, this, &SessionDetails::changed);
    connect(m_effort, &EffortScale::answered, this, &SessionDetails::answered);
    for (auto* confirm : {m_warmUp, m_before, m_after})
        connect(confirm, &MinutesConfirm::changed, this, &SessionDetails::changed);
    connect(m_technique, &ChipRow::changed, this, &SessionDetails::changed);
    connect(m_swelling, &ChipRow::changed, this, &SessionDetails::changed);
    connect(m_tags, &ChipRow::changed, this, [this] {
        m_form->setRowVisible(m_incident, m_tags->isChosen(static_cast<int>(Tag::acuteIncident)));
        emit changed();
    });
}

void SessionDetails::addRow(const QString& question, QWidget* answer) {
    auto* label = makeLabel(question, TextStyle::body, Tone::secondary, true);
    label->setMinimumHeight(scaled(32));
    label->setFixedWidth(scaled(132));
    label->setBuddy(answer);
    m_form->addRow(label, answer);
}

QWidget* SessionDetails::makeIncident() {
    m_incident = new QWidget;
    auto* column = new QVBoxLayout(m_incident);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(
        makeLabel(tr("A pull, a slip or a fall: mark the place on the back. That place is left alone for 48 hours."),
                  TextStyle::small, Tone::lookHere, true));
    m_swelling = new ChipRow(tr("Is it swollen or bruised there?"), {tr("yes"), tr("no")}, ChipRow::Choice::single);
    column->addWidget(m_swelling);
    return m_incident;
}

QWidget* SessionDetails::makeTimes() {
    auto* box = new QWidget;
    auto* flow = new FlowLayout(kGrid, kGrid - 2, box);
    m_date = new DateField(tr("Date"));
    m_start = new QLineEdit;
    m_start->setAccessibleName(tr("Started at, hours and minutes"));
    m_start->setPlaceholderText(tr("hh:mm"));
    m_start->setFixedWidth(scaled(72));
    m_start->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("([01]?\\d|2[0-3])(:[0-5]?\\d?)?")), this));
    m_minutes = new NumberField(tr("Duration, minutes"), 1, 1440, 0);
    const auto word = [](const QString& text) {
        auto* label = makeLabel(text, TextStyle::body, Tone::secondary);
        label->setMinimumHeight(scaled(32));
        return label;
    };
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_date, word(tr("at")), m_start, word(tr("for")), m_minutes, word(tr("min"))})
        flow->addWidget(part);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    box->setSizePolicy(policy);
    connect(m_date, &DateField::changed, this, [this] {
        sayMemory();
        emit changed();
    });
    connect(m_start, &QLineEdit::textEdited, this, &SessionDetails::changed);
    connect(m_minutes, &NumberField::edited, this, &SessionDetails::changed);
    return box;
}

void SessionDetails::sayMemory() { m_form->setRowVisible(m_memory, daysBetween(m_date->date(), m_loggedOn) > 1); }

/// "7" and "7:" are seven o'clock, "7:5" is five past.
std::optional<TimeOfDay> SessionDetails::start() const {
    const auto parts = m_start->text().split(QLatin1Char(':'));
    if (parts.front().isEmpty()) return std::nullopt;
    return TimeOfDay{parts.front().toInt() * 60 + (parts.size() > 1 ? parts.at(1).toInt() : 0)};
}

void SessionDetails::load(const LogForm& form, Date today, Date day) {
    const auto& session = form.session;
    m_loggedOn = session.loggedOn.value_or(day);
    m_date->setLatest(today);
    m_date->setDate(session.date);
    m_start->setText(session.start ? QString::fromStdString(toIso(*session.start)) : QString());
    sayMemory();
    m_minutes->setNumber(session.minutes > 0 ? std::optional<double>(session.minutes) : std::nullopt);
    m_effort->setValue(wholeOf(session.rpe));
    m_warmUp->setOffered(form.warmUpMinutes.value_or(kUsualMinutes));
    m_before->setOffered(kUsualMinutes);
    m_after->setOffered(form.stretchingAfterMinutes.value_or(kUsualStretchingAfter));
    m_warmUp->setMinutes(session.warmUpMinutes);
    m_before->setMinutes(session.stretchedBeforeMinutes);
    m_after->setMinutes(session.stretchedAfterMinutes);
    m_tags->clear();
    for (const Tag tag : session.tags.value_or(std::vector<Tag>{})) m_tags->setChosen(static_cast<int>(tag), true);
    m_form->setRowVisible(m_incident, session.hasTag(Tag::acuteIncident));
    const auto& swollen = session.swellingOrBruise;
    m_swelling->setChosen(swollen ? std::optional(*swollen ? kYes : kNo) : std::nullopt);
    m_technique->setChosen(session.technique ? std::optional(*session.technique - 1) : std::nullopt);
    m_form->setRowVisible(m_technique, session.kind == SessionKind::strength);
    const bool training = session.kind == SessionKind::strength || session.kind == SessionKind::cardio;
    for (auto* confirm : {m_warmUp, m_before, m_after})
        m_form->setRowVisible(confirm, training || confirm->minutes().has_value());
}

void SessionDetails::store(Session& session, const LogForm& form) const {
    session.date = m_date->date();
    session.minutes = m_minutes->whole().value_or(0);
    session.start = start();
    session.rpe = ratingOf(*m_effort, session.rpe);
    session.warmUpMinutes = m_warmUp->minutes();
    session.stretchedBeforeMinutes = m_before->minutes();
    session.stretchedAfterMinutes = m_after->minutes();
    std::vector<Tag> tags;
    for (const int index : m_tags->allChosen()) tags.push_back(static_cast<Tag>(index));
    // Chips left alone say nothing about what was not unusual, unless the session said so before.
    session.tags = tags.empty() && !form.tagsSaid ? std::nullopt : std::optional(std::move(tags));
    const auto swollen = session.hasTag(Tag::acuteIncident) ? m_swelling->chosen() : std::nullopt;
    session.swellingOrBruise = swollen ? std::optional(*swollen == kYes) : std::nullopt;
    const auto technique = m_technique->chosen();
    session.technique = technique ? std::optional(*technique + 1) : std::nullopt;
    const auto confirm = [&](const std::optional<BlockId>& block, std::optional<int> minutes) {
        if (!block || minutes.value_or(0) == 0) return;
        auto& blocks = session.plannedBlocks;
        if (std::find(blocks.begin(), blocks.end(), *block) == blocks.end()) blocks.push_back(*block);
    };
    confirm(form.warmUpBlock, session.warmUpMinutes);
    confirm(form.stretchingBlock, session.stretchedAfterMinutes);
}

QWidget* SessionDetails::firstProblem(QString& why) const {
    if (!m_minutes->whole() || !m_minutes->isInRange()) {
        why = tr("How long was it? Between 1 and 1,440 minutes.");
        return m_minutes;
    }
    return nullptr;
}

void SessionDetails::focusFirst() { m_effort->setFocus(Qt::TabFocusReason); }

}  // namespace limber::inline gui
