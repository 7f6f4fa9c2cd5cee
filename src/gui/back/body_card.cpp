// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/back/body_card.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "gui/app/workspace_bridge.h"
#include "gui/back/cause_head.h"
#include "gui/back/entries_link.h"
#include "gui/widgets/body_map.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/tightness_mark.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr std::size_t kFewPlaces = 4;
constexpr std::size_t kFewSessions = 6;

QString timesText(int times) {
    if (times == 1) return BodyCard::tr("once");
    return times == 2 ? BodyCard::tr("twice") : BodyCard::tr("%1 times").arg(times);
}

/// As in "tight 5 times, last Mon 23 Nov · tender spot twice".
QString wordsOf(const PlaceRecord& place) {
    QStringList words;
    if (place.tight > 0) words.append(BodyCard::tr("tight %1").arg(timesText(place.tight)));
    if (place.tender > 0) words.append(BodyCard::tr("tender spot %1").arg(timesText(place.tender)));
    return BodyCard::tr("%1, last on %2").arg(words.join(QStringLiteral(" · ")), shortDayText(place.last));
}

std::optional<int> roundedWorst(const PlaceRecord& place) {
    if (!place.worst) return std::nullopt;
    return static_cast<int>(std::lround(*place.worst));
}

Region regionOf(const PlaceRecord& place) { return limber::regionOf(place.area, place.side); }

QString nameOf(const PlaceRecord& place) {
    const QString name = nameOfRegion(regionOf(place));
    return name.left(1).toUpper() + name.mid(1);
}

void clear(QLayout& layout) {
    while (auto* item = layout.takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

}  // namespace

BodyCard::BodyCard(const WorkspaceBridge& bridge, QWidget* parent) : Card(parent), m_bridge(bridge) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kCardPadding, kCardPadding, kCardPadding, kCardPadding);
    column->setSpacing(12);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Where you feel it"), TextStyle::card), 1);
    m_weeks = new Segmented(tr("How far back"), {tr("4 weeks"), tr("8 weeks")});
    head->addWidget(m_weeks);
    column->addLayout(head);
    m_nothing = makeLabel({}, TextStyle::body, Tone::secondary, true);
    column->addWidget(m_nothing);
    m_parts = new QWidget;
    auto* parts = new QHBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(kGap);
    m_map = new BodyMap;
    m_map->setMode(BodyMap::Mode::pick);
    m_map->setFixedSize(scaled(150), scaled(208));
    parts->addWidget(m_map, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    m_list = new QVBoxLayout;
    m_list->setSpacing(0);
    words->addLayout(m_list);
    words->addStretch(1);
    parts->addLayout(words, 1);
    column->addWidget(m_parts);
    connect(m_weeks, &Segmented::changed, this, &BodyCard::refresh);
    connect(m_map, &BodyMap::picked, this, &BodyCard::pick);
}

const BodyRecord& BodyCard::record() const { return m_weeks->chosen() == 0 ? m_fourWeeks : m_eightWeeks; }

void BodyCard::show(const BackFacts& facts) {
    m_fourWeeks = facts.fourWeeks;
    m_eightWeeks = facts.eightWeeks;
    refresh();
}

void BodyCard::refresh() {
    const bool nothing = record().places.empty();
    m_parts->setVisible(!nothing);
    m_nothing->setVisible(nothing);
    if (nothing)
        m_nothing->setText(record().sessions == 0
                               ? tr("Mark on the log page where you feel it, and it shows up here.")
                               : tr("None of your %1 sessions in these weeks names a place. Mark on the log page where "
                                    "you feel it, and it shows up here.")
                                     .arg(record().sessions));
    colourMap();
    list();
}

void BodyCard::colourMap() {
    std::vector<Region> tight;
    std::vector<Region> tender;
    m_map->clearReadings();
    for (const auto& place : record().places) {
        if (place.tight > 0) tight.push_back(regionOf(place));
        if (place.tender > 0) tender.push_back(regionOf(place));
        m_map->setReading(place.area, place.side, roundedWorst(place), wordsOf(place));
    }
    m_map->setTight(tight);
    m_map->setTender(tender);
    m_map->setPicked(m_picked);
}

void BodyCard::list() {
    clear(*m_list);
    const auto& places = record().places;
    const bool pickedIsFar =
        m_picked &&
        std::none_of(places.begin(), places.begin() + std::min<std::ptrdiff_t>(kFewPlaces, std::ssize(places)),
                     [&](const PlaceRecord& place) { return regionOf(place) == *m_picked; });
    const bool all = m_all || pickedIsFar || places.size() <= kFewPlaces + 1;
    const std::size_t shown = all ? places.size() : kFewPlaces;
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) m_list->addWidget(makeRule());
        addPlace(places[i]);
    }
    if (shown < places.size()) {
        auto* more = new QPushButton(tr("%1 more").arg(places.size() - shown));
        more->setProperty("link", true);
        more->setCursor(Qt::PointingHandCursor);
        more->setAccessibleName(tr("%1 more places").arg(places.size() - shown));
        m_list->addWidget(more, 0, Qt::AlignLeft);
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            list();
        });
    }
    if (places.empty()) return;
    auto* legend = makeLabel(tr("The number is the tightest reading of those sessions; a ring marks a tender spot."),
                             TextStyle::small, Tone::secondary, true);
    legend->setContentsMargins(0, kGrid, 0, 0);
    m_list->addWidget(legend);
}

void BodyCard::addPlace(const PlaceRecord& place) {
    QWidget* mark = nullptr;
    if (place.worst) {
        mark = new QWidget;
        auto* row = new QHBoxLayout(mark);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch(1);
        row->addWidget(new TightnessMark(*place.worst));
    }
    auto* head = new CauseHead(nameOf(place), wordsOf(place), mark);
    const bool open = m_picked == regionOf(place);
    head->setChecked(open);
    m_list->addWidget(head);
    if (open) m_list->addWidget(makeSessions(place));
    connect(head, &QAbstractButton::clicked, this, [this, region = regionOf(place)](bool on) {
        m_picked = on ? std::optional(region) : std::nullopt;
        m_map->setPicked(m_picked);
        list();
    });
    if (open) head->setFocus(Qt::OtherFocusReason);
}

QWidget* BodyCard::makeSessions(const PlaceRecord& place) {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, kGrid);
    column->setSpacing(0);
    const auto& sessions = m_bridge.snapshot().history->sessions;
    std::size_t shown = 0;
    for (const auto& id : place.sessions) {
        const auto found =
            std::find_if(sessions.begin(), sessions.end(), [&](const auto& one) { return one.id == id; });
        if (found == sessions.end() || shown++ == kFewSessions) continue;
        auto* link = new QPushButton(entryText(*found));
        link->setProperty("link", true);
        link->setCursor(Qt::PointingHandCursor);
        column->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, id] { emit showSession(id); });
        if (shown == kFewSessions) break;
    }
    if (place.sessions.size() > kFewSessions) {
        const std::vector<SessionId> older(place.sessions.begin() + kFewSessions, place.sessions.end());
        auto* link = new EntriesLink({.sessions = older}, nameOf(place), m_bridge);
        link->setText(tr("%1 older").arg(older.size()));
        column->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &EntriesLink::showSession, this, &BodyCard::showSession);
    }
    return box;
}

void BodyCard::pick(Region region) {
    m_picked = m_picked == region ? std::nullopt : std::optional(region);
    m_map->setPicked(m_picked);
    list();
}

}  // namespace limber::inline gui
