// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/trends/muscles_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <algorithm>
#include <map>

#include "gui/widgets/icon_button.h"
#include "gui/widgets/muscle_map.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {
namespace {

constexpr double kFull = 10;  // sets a week at which a muscle is drawn in full colour
constexpr int kListed = 10;

bool hasSets(const TrendWeek& week) {
    return std::any_of(week.effectiveSets.values.begin(), week.effectiveSets.values.end(),
                       [](double sets) { return sets > 0; });
}

}  // namespace

MusclesCard::MusclesCard(QStringList names, QWidget* parent)
    : Card(parent),
      m_names(std::move(names)),
      m_week(makeLabel({}, TextStyle::small, Tone::secondary)),
      m_earlier(makeIconButton(QStringLiteral("chevron-left"), tr("The week before"))),
      m_later(makeIconButton(QStringLiteral("chevron-right"), tr("The week after"))),
      m_map(new MuscleMap(MuscleMap::Mode::show, m_names)),
      m_list(makeLabel({}, TextStyle::body, Tone::text, true)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    column->setSpacing(kGrid);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Sets for each muscle"), TextStyle::card));
    head->addStretch(1);
    head->addWidget(m_earlier);
    head->addWidget(m_week);
    head->addWidget(m_later);
    column->addLayout(head);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGap);
    row->addWidget(m_map, 1);
    row->addWidget(m_list, 1, Qt::AlignTop);
    column->addLayout(row, 1);
    connect(m_earlier, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QPushButton::clicked, this, [this] { step(1); });
}

void MusclesCard::show(std::vector<TrendWeek> weeks) {
    m_weeks = std::move(weeks);
    m_current = m_weeks.empty() ? 0 : m_weeks.size() - 1;
    while (m_current > 0 && !hasSets(m_weeks[m_current])) --m_current;
    showWeek();
}

void MusclesCard::step(int weeks) {
    m_current = static_cast<std::size_t>(static_cast<int>(m_current) + weeks);
    showWeek();
}

void MusclesCard::showWeek() {
    m_earlier->setEnabled(m_current > 0);
    m_later->setEnabled(m_current + 1 < m_weeks.size());
    if (m_weeks.empty()) {
        m_week->clear();
        m_map->setShown({}, {});
        return m_list->setText(tr("Strength sets that you log show up here."));
    }
    const auto& week = m_weeks[m_current];
    m_week->setText(tr("week of %1").arg(shortDayText(week.monday)));
    std::map<Muscle, double> shares;
    std::vector<std::pair<double, Muscle>> sorted;
    for (const Muscle muscle : allOf<Muscle>()) {
        const double sets = week.effectiveSets[muscle];
        if (sets <= 0) continue;
        shares[muscle] = std::min(sets / kFull, 1.0);
        sorted.emplace_back(sets, muscle);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    m_map->setShown(std::move(shares), {});
    QStringList lines;
    for (const auto& [sets, muscle] : sorted) {
        if (lines.size() == kListed) break;
        lines.append(tr("%1  %2").arg(QLocale().toString(sets, 'g', 3), m_names.at(static_cast<int>(muscle))));
    }
    m_list->setText(lines.isEmpty() ? tr("No strength sets in this week.") : lines.join('\n'));
}

}  // namespace limber::inline gui
