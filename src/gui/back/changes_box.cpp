// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/changes_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

/// Days told before the person asks for all.
constexpr std::size_t kFewLines = 3;

void clear(QVBoxLayout& layout) {
    while (auto* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

QVBoxLayout* addColumn(QVBoxLayout& parent, int spacing) {
    auto* column = new QVBoxLayout;
    column->setSpacing(spacing);
    parent.addLayout(column);
    return column;
}

}  // namespace

ChangesBox::ChangesBox(const WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent, &Tokens::accentSoft, nullptr), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->setSpacing(kGrid);
    auto* head = new QHBoxLayout;
    head->setSpacing(kGrid);
    m_title = makeLabel({}, TextStyle::bodyStrong, Tone::text, true);
    auto* use = new QPushButton(tr("Use"));
    use->setProperty("primary", true);
    use->setAccessibleName(tr("Use these changes"));
    auto* leave = new QPushButton(tr("Leave"));
    leave->setAccessibleName(tr("Leave the week as it is"));
    head->addWidget(m_title, 1);
    head->addWidget(use);
    head->addWidget(leave);
    column->addLayout(head);
    m_changes = addColumn(*column, 3);
    m_days = addColumn(*column, 3);
    m_allDays = new QPushButton;
    m_allDays->setProperty("link", true);
    m_allDays->setCursor(Qt::PointingHandCursor);
    column->addWidget(m_allDays, 0, Qt::AlignLeft);
    column->addWidget(makeLabel(tr("Nothing changes unless you say so."), TextStyle::small, Tone::secondary, true));
    connect(use, &QPushButton::clicked, this, &ChangesBox::use);
    connect(leave, &QPushButton::clicked, this, &ChangesBox::leave);
    connect(m_allDays, &QPushButton::clicked, this, [this] { listDays(true); });
    hide();
}

QString ChangesBox::nameOf(Cause cause) const {
    return inRunningText(QString::fromStdString(m_bridge.snapshot().catalogue->cause(cause).name));
}

void ChangesBox::addChange(const QString& what, const QString& why) {
    m_changes->addWidget(makeLabel(what, TextStyle::body, Tone::text, true));
    m_changes->addWidget(makeLabel(why, TextStyle::small, Tone::secondary, true));
}

void ChangesBox::listDays(bool all) {
    clear(*m_days);
    const auto& lines = m_proposed->changes.differences;
    const auto shown = all || lines.size() == kFewLines + 1 ? lines.size() : std::min(lines.size(), kFewLines);
    for (std::size_t i = 0; i < shown; ++i)
        m_days->addWidget(makeLabel(m_bridge.text(lines[i].text), TextStyle::small, Tone::text, true));
    m_allDays->setVisible(shown < lines.size());
    m_allDays->setText(tr("%1 more, day by day").arg(lines.size() - shown));
}

void ChangesBox::show(std::optional<ProposedWeek> proposed) {
    m_proposed = std::move(proposed);
    setVisible(m_proposed.has_value());
    clear(*m_changes);
    if (!m_proposed) return;
    for (const auto& adjustment : m_proposed->changes.adjustments)
        addChange(m_bridge.text(summaryOf(adjustment)),
                  tr("For two weeks, because of: %1").arg(nameOf(adjustment.cause)));
    for (const auto cause : m_proposed->withdrawn)
        addChange(tr("What was there for it goes again"), tr("You said it is not this: %1").arg(nameOf(cause)));
    const auto count = m_proposed->changes.adjustments.size() + m_proposed->withdrawn.size();
    m_title->setText(count == 1   ? tr("One change to your next week")
                     : count == 2 ? tr("Two changes to your next week")
                                  : tr("Changes to your next week"));
    listDays(false);
}

}  // namespace limber::inline gui
