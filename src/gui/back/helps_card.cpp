// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/helps_card.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/app/help_questions.h"
#include "gui/app/workspace_bridge.h"
#include "gui/back/hands_on_card.h"
#include "gui/back/tip_card.h"
#include "gui/back/treatment_timers.h"
#include "gui/back/withheld_words.h"
#include "gui/widgets/flow_layout.h"
#include "gui/widgets/segmented.h"

namespace limber::inline gui {

namespace {

/// Tips shown before the person asks for more.
constexpr int kAtFirst = 3;

/// These have a card of their own.
bool isHandsOn(const Tip& tip) { return std::find(kHandsOn.begin(), kHandsOn.end(), tip.treatment) != kHandsOn.end(); }

void empty(QVBoxLayout& layout) {
    while (auto* item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

}  // namespace

HelpsCard::HelpsCard(WorkspaceBridge& bridge, TreatmentTimers& timers, QWidget* parent)
    : Card(parent), m_bridge(bridge), m_timers(timers) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, 12);
    column->setSpacing(kGrid);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("What helps"), TextStyle::card));
    head->addStretch(1);
    m_groups = new Segmented(tr("When"), {tr("Now"), tr("Next session"), tr("This week")});
    head->addWidget(m_groups);
    column->addLayout(head);
    column->addWidget(new HelpQuestions(bridge));
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    column->addLayout(m_list);
    m_withheld = new QVBoxLayout;
    m_withheld->setSpacing(0);
    column->addLayout(m_withheld);
    connect(m_groups, &Segmented::changed, this, [this] {
        m_chosen = true;
        m_all = false;
        showGroup();
    });
}

void HelpsCard::show(const TipList& tips) {
    m_tips = tips;
    const auto has = [&](TipGroup group) {
        return std::any_of(tips.tips.begin(), tips.tips.end(),
                           [&](const Tip& tip) { return tip.group == group && !isHandsOn(tip); });
    };
    if (!m_chosen) {
        const QSignalBlocker quiet(m_groups);
        int first = 0;
        while (first < 2 && !has(static_cast<TipGroup>(first))) ++first;
        m_groups->setChosen(has(static_cast<TipGroup>(first)) ? first : 0);
    }
    showGroup();
    showWithheld();
}

void HelpsCard::showGroup() {
    empty(*m_list);
    const auto group = static_cast<TipGroup>(m_groups->chosen());
    int shown = 0;
    int hidden = 0;
    for (const auto& tip : m_tips.tips) {
        if (tip.group != group || isHandsOn(tip)) continue;
        if (shown >= kAtFirst && !m_all && !m_timers.isBegun(tip.treatment)) {
            ++hidden;
            continue;
        }
        ++shown;
        m_list->addWidget(makeRule());
        auto* card = new TipCard(tip, m_bridge, m_timers);
        connect(card, &TipCard::used, this, &HelpsCard::used);
        connect(card, &TipCard::playWanted, this, &HelpsCard::playWanted);
        m_list->addWidget(card);
    }
    if (hidden > 0) addMore(hidden);
    if (shown > 0) return;
    m_list->addWidget(makeRule());
    auto* nothing =
        makeLabel(group == TipGroup::now ? tr("Nothing is needed right now. Log a session with its tightness, "
                                              "and what eases it shows up here.")
                  : group == TipGroup::nextSession ? tr("Nothing to do differently next time.")
                                                   : tr("Nothing to change this week."),
                  TextStyle::body, Tone::secondary, true);
    nothing->setContentsMargins(0, 12, 0, 12);
    m_list->addWidget(nothing);
}

void HelpsCard::addMore(int hidden) {
    m_list->addWidget(makeRule());
    auto* more = new QPushButton(hidden == 1 ? tr("One more") : tr("%1 more").arg(hidden));
    more->setProperty("link", true);
    more->setCursor(Qt::PointingHandCursor);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, kGrid, 0, kGrid);
    row->addWidget(more);
    row->addStretch(1);
    m_list->addWidget(line);
    connect(more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showGroup();
    });
}

void HelpsCard::showWithheld() {
    empty(*m_withheld);
    const auto lines = withheldLines(m_tips.withheld, *m_bridge.snapshot().catalogue);
    if (lines.empty()) return;
    auto* box = new Card(this, &Tokens::surface2, nullptr);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(12);
    auto* sign = new QLabel;
    sign->setPixmap(icon("shield", &Tokens::text2).pixmap(scaled(18), scaled(18)));
    row->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(makeLabel(tr("Not for you now"), TextStyle::bodyStrong, Tone::text, true));
    for (const auto& line : lines)
        words->addWidget(makeLabel(tr("%1%2, %3.").arg(line.what.left(1).toUpper(), line.what.mid(1), line.why),
                                   TextStyle::body, Tone::text, true));
    const bool askSomeone = std::any_of(m_tips.withheld.begin(), m_tips.withheld.end(),
                                        [](const WithheldTip& tip) { return tip.reason.rfind("safety:", 0) != 0; });
    if (askSomeone)
        words->addWidget(makeLabel(tr("Ask your pharmacist or physician before you use them anyway."), TextStyle::small,
                                   Tone::secondary, true));
    row->addLayout(words, 1);
    m_withheld->addWidget(box);
}

}  // namespace limber::inline gui
