// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/hurt_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <array>

#include "gui/week/panel_foot.h"
#include "gui/widgets/body_map.h"
#include "gui/widgets/chip_row.h"

namespace limber::inline gui {
namespace {

constexpr std::array kDays{3, 7, 14};
constexpr int kWeek = 1;  // of the answers
constexpr int kMapWidth = 220;
constexpr int kMapHeight = 260;
constexpr int kReadingWidth = 420;

}  // namespace

HurtPanel::HurtPanel(QWidget* parent)
    : Card(parent),
      m_where(new BodyMap(this)),
      m_until(new ChipRow(tr("Leave it out for"), {tr("3 days"), tr("a week"), tr("two weeks")},
                          ChipRow::Choice::single, this)),
      m_words(new QWidget(this)),
      m_better(new QPushButton(tr("It is better again"), this)) {
    setObjectName(QStringLiteral("hurt-panel"));
    setAccessibleName(tr("Something hurts"));
    m_where->setAccessibleName(tr("Where it hurts"));
    m_where->setFixedSize(scaled(kMapWidth), scaled(kMapHeight));
    m_better->setObjectName(QStringLiteral("hurt-better"));
    m_better->setAccessibleName(m_better->text());
    auto* foot = makePanelFoot(*this, QStringLiteral("hurt-save"), tr("Plan around it"), [this] { save(); });
    m_save = foot->findChild<QPushButton*>(QStringLiteral("hurt-save"));
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(12);
    words->addWidget(makeLabel(tr("Something hurts"), TextStyle::card, Tone::text, false, m_words));
    auto* how = makeLabel(tr("Choose where. What works or stretches it stays out of the plan until then; the rest of "
                             "you goes on. If it is new and strong, or numb or weak, the Back page says whom to see."),
                          TextStyle::body, Tone::secondary, true, m_words);
    how->setMaximumWidth(scaled(kReadingWidth));
    words->addWidget(how);
    words->addWidget(m_until);
    words->addStretch(1);
    words->addWidget(m_better, 0, Qt::AlignLeft);
    words->addWidget(foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kCardPadding, 12, kCardPadding, 12);
    row->setSpacing(3 * kGrid);
    row->addWidget(m_where, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    connect(m_where, &BodyMap::changed, this, &HurtPanel::refresh);
    connect(m_better, &QPushButton::clicked, this, &HurtPanel::betterAgain);
    hide();
}

void HurtPanel::begin(Date from, const std::vector<Hurt>& known) {
    m_from = from;
    std::vector<Region> regions;
    for (const auto& hurt : known) regions.push_back(hurt.region);
    m_where->setTight(regions);
    m_until->setChosen(kWeek);
    m_better->setVisible(!known.empty());
    refresh();
    show();
    if (auto* first = m_where->findChild<QAbstractButton*>()) first->setFocus(Qt::TabFocusReason);
}

void HurtPanel::refresh() { m_save->setEnabled(!m_where->tight().empty()); }

void HurtPanel::save() {
    const int days = kDays.at(static_cast<std::size_t>(m_until->chosen().value_or(kWeek)));
    std::vector<Hurt> hurts;
    for (const auto region : m_where->tight()) hurts.push_back({region, m_from + Days{days - 1}});
    emit saved(hurts);
}

void HurtPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        Card::keyPressEvent(event);
}

}  // namespace limber::inline gui
