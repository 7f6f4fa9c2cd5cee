// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/changes_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {
/// More lines than this are told as a number.
constexpr std::size_t kLines = 8;
}  // namespace

ChangesBox::ChangesBox(const WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent, &Tokens::accentSoft, nullptr), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->setSpacing(6);
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
    m_why = makeLabel({}, TextStyle::small, Tone::secondary, true);
    m_lines = new QVBoxLayout;
    m_lines->setSpacing(3);
    column->addLayout(head);
    column->addWidget(m_why);
    column->addLayout(m_lines);
    connect(use, &QPushButton::clicked, this, &ChangesBox::use);
    connect(leave, &QPushButton::clicked, this, &ChangesBox::leave);
    hide();
}

QString ChangesBox::whyText() const {
    const auto nameOf = [this](Cause cause) {
        return QString::fromStdString(m_bridge.snapshot().catalogue->cause(cause).name).toLower();
    };
    QStringList names;
    for (const auto& adjustment : m_proposed->changes.adjustments) names.append(nameOf(adjustment.cause));
    QStringList withdrawn;
    for (const auto cause : m_proposed->withdrawn) withdrawn.append(nameOf(cause));
    QStringList sentences;
    if (!names.isEmpty()) sentences.append(tr("For two weeks, because of: %1.").arg(names.join(tr(" and "))));
    if (!withdrawn.isEmpty())
        sentences.append(tr("You said it is not this, so it goes: %1.").arg(withdrawn.join(tr(" and "))));
    sentences.append(tr("Nothing changes unless you say so."));
    return sentences.join(' ');
}

void ChangesBox::show(std::optional<ProposedWeek> proposed) {
    m_proposed = std::move(proposed);
    setVisible(m_proposed.has_value());
    while (auto* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!m_proposed) return;
    const auto count = m_proposed->changes.differences.size();
    m_title->setText(count == 1   ? tr("One change to your next week")
                     : count == 2 ? tr("Two changes to your next week")
                                  : tr("Changes to your next week"));
    m_why->setText(whyText());
    for (std::size_t i = 0; i < std::min(count, kLines); ++i) {
        const auto& difference = m_proposed->changes.differences[i];
        m_lines->addWidget(makeLabel(m_bridge.text(difference.text), TextStyle::body, Tone::text, true));
    }
    if (count > kLines)
        m_lines->addWidget(makeLabel(count == kLines + 1 ? tr("and one more") : tr("and %1 more").arg(count - kLines),
                                     TextStyle::small, Tone::secondary, true));
}

}  // namespace limber::inline gui
