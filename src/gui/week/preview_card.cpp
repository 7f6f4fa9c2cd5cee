// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/preview_card.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

#include "gui/app/workspace_bridge.h"
#include "gui/week/week_text.h"

namespace limber::inline gui {
namespace {

constexpr std::size_t kMostProblems = 3;
constexpr std::size_t kMostChanges = 3;

}  // namespace

QStringList changeLines(const std::vector<PlanDifference>& changes, const WorkspaceBridge& bridge, std::size_t most) {
    QStringList lines;
    for (std::size_t i = 0; i < changes.size() && i < most; ++i) lines << bridge.text(changes[i].text);
    const auto left = static_cast<int>(changes.size()) - static_cast<int>(lines.size());
    if (left > 0) lines << QCoreApplication::translate("Week", "%n more", nullptr, left);
    return lines;
}

PreviewCard::PreviewCard(WorkspaceBridge& bridge, QWidget* parent)
    : Card(parent, &Tokens::surface, &Tokens::accent), m_bridge(bridge), m_rows(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("drop-preview"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_rows->setContentsMargins(kCardPadding, 10, kCardPadding, 12);
    hide();
}

void PreviewCard::show(const WeekPreview& preview, Date to) {
    delete m_content;
    m_content = new QWidget(this);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    const auto add = [&](const QString& text, TextStyle style, Tone tone) {
        rows->addWidget(makeLabel(text, style, tone, true, m_content));
    };
    add(tr("Dropped on %1").arg(weekdayText(to)), TextStyle::bodyStrong, Tone::text);
    if (preview.problems.empty()) {
        auto* fine = new Pill(m_content);
        fine->setUp(tr("keeps every rule"), QStringLiteral("check"), Tone::ok);
        rows->addWidget(fine, 0, Qt::AlignLeft);
    }
    for (std::size_t i = 0; i < preview.problems.size() && i < kMostProblems; ++i) {
        const auto& problem = preview.problems[i];
        auto* line = new QHBoxLayout;
        line->setSpacing(10);
        auto* pill = new Pill(m_content);
        pill->setUp(problem.hard ? tr("look here") : tr("could be better"),
                    problem.hard ? QStringLiteral("warning") : QStringLiteral("info"),
                    problem.hard ? Tone::lookHere : Tone::secondary);
        line->addWidget(pill, 0, Qt::AlignTop);
        line->addWidget(makeLabel(m_bridge.text(problem.text), TextStyle::body, Tone::text, true, m_content), 1);
        rows->addLayout(line);
    }
    if (!preview.rest.empty())
        add(tr("Replanning the rest would then change: %1.")
                .arg(changeLines(preview.rest, m_bridge, kMostChanges).join(QStringLiteral("; "))),
            TextStyle::small, Tone::secondary);
    m_rows->addWidget(m_content);
    setAccessibleName(tr("What dropping it on %1 would lead to").arg(weekdayText(to)));
    place();
    QWidget::show();
    raise();
}

void PreviewCard::place() {
    const int room = parentWidget()->width() - 2 * kPageMargin;
    layout()->activate();
    const int tall = layout()->hasHeightForWidth() ? layout()->heightForWidth(room) : sizeHint().height();
    setGeometry(kPageMargin, parentWidget()->height() - tall - kGrid, room, tall);
}

}  // namespace limber::inline gui
