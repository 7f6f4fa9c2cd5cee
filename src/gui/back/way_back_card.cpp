// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/way_back_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/app/workspace_bridge.h"
#include "gui/back/cause_head.h"
#include "gui/back/entries_link.h"
#include "gui/back/rung_mark.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr std::size_t kAtFirst = 3;

QString stateText(const WayBack& way, std::size_t rung) {
    if (way.here && rung == way.here->rung) return WayBackCard::tr("you are here");
    if (way.next && rung == way.next->rung) return way.here ? WayBackCard::tr("next") : WayBackCard::tr("begin here");
    return rung == way.goal.rung ? WayBackCard::tr("your aim") : QString();
}

RungMark::State stateOf(const WayBack& way, std::size_t rung) {
    if (way.here && rung == way.here->rung) return RungMark::State::here;
    if (way.here && rung < way.here->rung) return RungMark::State::passed;
    return way.next && rung == way.next->rung ? RungMark::State::next : RungMark::State::ahead;
}

QString positionText(const WayBack& way) {
    if (way.here) return WayBackCard::tr("step %1 of %2").arg(way.here->rung + 1).arg(way.goal.rung + 1);
    return way.next ? WayBackCard::tr("begins with step %1 of %2").arg(way.next->rung + 1).arg(way.goal.rung + 1)
                    : WayBackCard::tr("waits for now");
}

}  // namespace

WayBackCard::WayBackCard(const WorkspaceBridge& bridge, QWidget* parent) : Card(parent), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, 12);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("The way back"), TextStyle::card));
    m_ways = new QVBoxLayout;
    m_ways->setSpacing(0);
    column->addLayout(m_ways);
    hide();
}

QString WayBackCard::nameOf(const std::string& exercise) const {
    const auto* found = m_bridge.snapshot().catalogue->exercise(exercise);
    return QString::fromStdString(found == nullptr ? exercise : found->name);
}

QString WayBackCard::nameOf(const std::vector<std::string>& rung) const {
    QStringList names;
    for (const auto& exercise : rung)
        names.append(names.isEmpty() ? nameOf(exercise) : inRunningText(nameOf(exercise)));
    return names.join(tr(" or "));
}

void WayBackCard::show(const std::vector<WayBack>& ways) {
    while (auto* item = m_ways->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    setVisible(!ways.empty());
    const auto shown = ways.size() <= kAtFirst + 1 ? ways.size() : kAtFirst;
    for (std::size_t i = 0; i < shown; ++i) addWay(ways[i], i == 0);
    if (shown == ways.size()) return;
    auto* more = new QPushButton(tr("%1 more").arg(ways.size() - shown));
    more->setProperty("link", true);
    more->setAccessibleName(tr("%1 more ways back").arg(ways.size() - shown));
    m_ways->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [this, more, rest = std::vector(ways.begin() + kAtFirst, ways.end())] {
        more->hide();
        for (const auto& way : rest) addWay(way, false);
    });
}

void WayBackCard::addWay(const WayBack& way, bool open) {
    m_ways->addWidget(makeRule());
    auto* head = new CauseHead(tr("Back to: %1").arg(nameOf(way.goal.exercise)), positionText(way), nullptr);
    head->setObjectName(QString::fromStdString(way.ladder));
    auto* details = makeDetails(way);
    head->setChecked(open);
    details->setVisible(open);
    m_ways->addWidget(head);
    m_ways->addWidget(details);
    connect(head, &QAbstractButton::clicked, details, &QWidget::setVisible);
}

QWidget* WayBackCard::makeDetails(const WayBack& way) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(6);
    column->addWidget(makeLabel(m_bridge.text(way.why), TextStyle::body, Tone::secondary, true));
    column->addWidget(makeLadder(way));
    addNext(*column, way);
    if (!way.sessions.empty()) {
        auto* line = new QHBoxLayout;
        line->setSpacing(kGrid);
        line->addWidget(makeLabel(tr("So far on this way:"), TextStyle::small, Tone::secondary));
        auto* link = new EntriesLink({.sessions = way.sessions}, nameOf(way.goal.exercise), m_bridge);
        connect(link, &EntriesLink::showSession, this, &WayBackCard::showSession);
        line->addWidget(link);
        line->addStretch(1);
        column->addLayout(line);
    }
    return box;
}

QWidget* WayBackCard::makeLadder(const WayBack& way) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    for (std::size_t rung = 0; rung <= way.goal.rung; ++rung) {
        const int row = static_cast<int>(rung);
        const auto state = stateOf(way, rung);
        QString name = nameOf(way.rungs[rung]);
        for (const auto& step : {std::optional(way.goal), way.next, way.here})
            if (step && step->rung == rung) name = nameOf(step->exercise);
        const bool stands = state == RungMark::State::here || state == RungMark::State::next;
        auto* words = makeLabel(name, stands ? TextStyle::bodyStrong : TextStyle::body,
                                stands ? Tone::text : Tone::secondary, true);
        words->setContentsMargins(0, 4, 0, 4);
        auto* told = makeLabel(stateText(way, rung), TextStyle::small, stands ? Tone::accent : Tone::secondary);
        told->setContentsMargins(0, 6, 0, 4);
        grid->addWidget(new RungMark(state, rung == 0, rung == way.goal.rung), row, 0);
        grid->addWidget(words, row, 1, Qt::AlignTop);
        grid->addWidget(told, row, 2, Qt::AlignTop);
    }
    return box;
}

void WayBackCard::addNext(QVBoxLayout& column, const WayBack& way) {
    if (!way.next)
        return column.addWidget(
            makeLabel(tr("Nothing of it for now; easy walking keeps you moving."), TextStyle::body, Tone::text, true));
    if (way.needs.empty())
        return column.addWidget(makeLabel(
            way.here ? tr("Next time: %1, with half your usual sets at first.").arg(nameOf(way.next->exercise))
                     : tr("Begin with: %1, half your usual sets.").arg(nameOf(way.next->exercise)),
            TextStyle::bodyStrong, Tone::text, true));
    column.addWidget(makeLabel(tr("What the next step needs"), TextStyle::smallStrong, Tone::lookHere));
    for (const auto& need : way.needs)
        column.addWidget(makeLabel(m_bridge.text(need), TextStyle::body, Tone::text, true));
}

}  // namespace limber::inline gui
