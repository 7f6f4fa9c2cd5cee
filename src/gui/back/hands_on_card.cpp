// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/hands_on_card.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "gui/app/workspace_bridge.h"
#include "gui/back/tip_card.h"
#include "gui/back/withheld_words.h"

namespace limber::inline gui {

namespace {

/// The person's own tip, or what the catalogue says when nothing in the log asks for it.
Tip tipFor(const Treatment& treatment, const TipList& tips) {
    for (const auto& tip : tips.tips)
        if (tip.treatment == treatment.id) return tip;
    Tip tip;
    tip.treatment = treatment.id;
    tip.group = treatment.group;
    tip.grade = treatment.grade;
    return tip;
}

}  // namespace

HandsOnCard::HandsOnCard(const WorkspaceBridge& bridge, TreatmentTimers& timers, QWidget* parent)
    : Card(parent), m_bridge(bridge), m_timers(timers) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, 4);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("Hands-on help"), TextStyle::card));
    column->addWidget(makeLabel(tr("For a back that stays tight. It goes beside exercise, not in its place."),
                                TextStyle::body, Tone::secondary, true));
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    column->addLayout(m_list);
}

void HandsOnCard::show(const TipList& tips) {
    while (auto* item = m_list->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const auto treatment : kHandsOn) addOne(treatment, tips);
}

void HandsOnCard::addOne(std::string_view id, const TipList& tips) {
    const auto& catalogue = *m_bridge.snapshot().catalogue;
    const auto* treatment = catalogue.treatment(id);
    if (treatment == nullptr) return;
    m_list->addWidget(makeRule());
    std::vector<WithheldTip> withheld;
    std::copy_if(tips.withheld.begin(), tips.withheld.end(), std::back_inserter(withheld),
                 [&](const WithheldTip& one) { return one.treatment == id; });
    if (withheld.empty()) {
        auto* card = new TipCard(tipFor(*treatment, tips), m_bridge, m_timers);
        connect(card, &TipCard::used, this, &HandsOnCard::used);
        return m_list->addWidget(card);
    }
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(3);
    column->addWidget(makeLabel(QString::fromStdString(treatment->name), TextStyle::bodyStrong, Tone::text, true));
    const bool ask = std::any_of(withheld.begin(), withheld.end(),
                                 [](const WithheldTip& one) { return one.reason.rfind("safety:", 0) != 0; });
    for (const auto& line : withheldLines(withheld, catalogue))
        column->addWidget(makeLabel(ask ? tr("Not for you now, %1. Ask your physician first.").arg(line.why)
                                        : tr("Not for you now, %1.").arg(line.why),
                                    TextStyle::body, Tone::secondary, true));
    m_list->addWidget(box);
}

}  // namespace limber::inline gui
