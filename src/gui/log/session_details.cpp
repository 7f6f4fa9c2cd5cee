// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/session_details.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <algorithm>

#include "gui/log/minutes_confirm.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/date_field.h"
#include "gui/widgets/number_field.h"
#include "gui/widgets/theme.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {
constexpr int kUsualMinutes = 5;
constexpr int kUsualStretchingAfter = 10;
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
    addRow(tr("Effort"), makeEffort());
    addRow(tr("Warm-up"), m_warmUp);
    addRow(tr("Stretching before"), m_before);
    addRow(tr("Stretching after"), m_after);
    QStringList tags;
    for (const Tag tag : allOf<Tag>()) tags.append(nameOfTag(tag));
    m_tags = new ChipRow({}, tags, ChipRow::Choice::several);
    m_tags->setAccessibleName(tr("Anything unusual?"));
    addRow(tr("Anything unusual?"), m_tags);
    m_incident =
        makeLabel(tr("A pull, a slip or a fall: mark the place on the back. That place is left alone for 48 hours."),
                  TextStyle::small, Tone::lookHere, true);
    m_incident->hide();
    m_form->addRow(QString(), m_incident);
    m_technique =
        new ChipRow({}, {tr("rough"), tr("uneven"), tr("fair"), tr("good"), tr("clean")}, ChipRow::Choice::single);
    m_technique->setAccessibleName(tr("How did the lifts look?"));
    addRow(tr("How did the lifts look?"), m_technique);
    for (auto* confirm : {m_warmUp, m_before, m_after})
        connect(confirm, &MinutesConfirm::changed, this, &SessionDetails::changed);
    connect(m_technique, &ChipRow::changed, this, &SessionDetails::changed);
    connect(m_tags, &ChipRow::changed, this, [this] {
        m_incident->setVisible(m_tags->isChosen(static_cast<int>(Tag::acuteIncident)));
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

QWidget* SessionDetails::makeTimes() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_date = new DateField(tr("Date"));
    m_minutes = new NumberField(tr("Duration, minutes"), 1, 1440, 0);
    row->addWidget(m_date);
    row->addWidget(m_minutes);
    row->addWidget(makeLabel(tr("min"), TextStyle::body, Tone::secondary));
    row->addStretch(1);
    connect(m_date, &DateField::changed, this, &SessionDetails::changed);
    connect(m_minutes, &NumberField::edited, this, &SessionDetails::changed);
    return box;
}

QWidget* SessionDetails::makeEffort() {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    m_effort = new NumberField(tr("Effort, 0 to 10"), 0, 10, 1);
    m_effortWords = makeLabel({}, TextStyle::body, Tone::secondary, true);
    row->addWidget(m_effort);
    row->addWidget(m_effortWords, 1);
    connect(m_effort, &NumberField::edited, this, [this] {
        sayEffort();
        emit changed();
    });
    return box;
}

void SessionDetails::sayEffort() {
    const auto effort = m_effort->whole();
    if (!effort)
        m_effortWords->setText(tr("of 10, for the whole session"));
    else if (!m_effort->isInRange())
        m_effortWords->setText(tr("0 to 10, please"));
    else
        m_effortWords->setText(tr("of 10, %1").arg(effortWords(*effort)));
}

void SessionDetails::load(const LogForm& form, Date today) {
    const auto& session = form.session;
    m_date->setLatest(today);
    m_date->setDate(session.date);
    m_minutes->setNumber(session.minutes > 0 ? std::optional<double>(session.minutes) : std::nullopt);
    m_effort->setNumber(session.rpe ? std::optional(session.rpe->value()) : std::nullopt);
    sayEffort();
    m_warmUp->setOffered(form.warmUpMinutes.value_or(kUsualMinutes));
    m_before->setOffered(kUsualMinutes);
    m_after->setOffered(form.stretchingAfterMinutes.value_or(kUsualStretchingAfter));
    m_warmUp->setMinutes(session.warmUpMinutes);
    m_before->setMinutes(session.stretchedBeforeMinutes);
    m_after->setMinutes(session.stretchedAfterMinutes);
    m_tags->clear();
    for (const Tag tag : session.tags.value_or(std::vector<Tag>{})) m_tags->setChosen(static_cast<int>(tag), true);
    m_incident->setVisible(session.hasTag(Tag::acuteIncident));
    m_technique->setChosen(session.technique ? std::optional(*session.technique - 1) : std::nullopt);
    m_form->setRowVisible(m_technique, session.kind == SessionKind::strength);
    const bool training = session.kind == SessionKind::strength || session.kind == SessionKind::cardio;
    for (auto* confirm : {m_warmUp, m_before, m_after})
        m_form->setRowVisible(confirm, training || confirm->minutes().has_value());
}

void SessionDetails::store(Session& session, const LogForm& form) const {
    session.date = m_date->date();
    session.minutes = m_minutes->whole().value_or(0);
    session.rpe = m_effort->number() ? Effort::from(*m_effort->number()) : std::nullopt;
    session.warmUpMinutes = m_warmUp->minutes();
    session.stretchedBeforeMinutes = m_before->minutes();
    session.stretchedAfterMinutes = m_after->minutes();
    std::vector<Tag> tags;
    for (const int index : m_tags->allChosen()) tags.push_back(static_cast<Tag>(index));
    // Chips left alone say nothing about what was not unusual, unless the session said so before.
    session.tags = tags.empty() && !form.session.tags ? std::nullopt : std::optional(std::move(tags));
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
    if (!m_effort->isInRange()) {
        why = tr("Effort goes from 0 to 10.");
        return m_effort;
    }
    return nullptr;
}

void SessionDetails::focusFirst() {
    m_effort->setFocus(Qt::TabFocusReason);
    m_effort->selectAll();
}

}  // namespace limber::inline gui
