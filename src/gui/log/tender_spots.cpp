// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/tender_spots.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "gui/widgets/card.h"
#include "gui/widgets/chip_row.h"
#include "gui/widgets/words.h"

namespace limber::inline gui {

namespace {

constexpr std::array kPlaces{"buttock_or_thigh", "below_the_knee", "arm", "chest"};

std::optional<bool> answerOf(const ChipRow& row) {
    const auto chosen = row.chosen();
    return chosen ? std::optional(*chosen == 0) : std::nullopt;
}

void setAnswer(ChipRow& row, std::optional<bool> answer) {
    row.setChosen(answer ? std::optional<int>(*answer ? 0 : 1) : std::nullopt);
}

}  // namespace

TenderSpots::TenderSpots(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGrid);
}

TenderSpots::Panel TenderSpots::makePanel(Region region) {
    Panel panel;
    auto* box = new Card(this, &Tokens::surface2, nullptr);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(6);
    column->addWidget(
        makeLabel(tr("Tender spot, %1").arg(nameOfRegion(region)), TextStyle::bodyStrong, Tone::text, true));
    const QStringList yesNo{tr("yes"), tr("no")};
    const auto ask = [&](const QString& question, const QStringList& answers) {
        auto* row = new ChipRow(question, answers, ChipRow::Choice::single);
        column->addWidget(row);
        connect(row, &ChipRow::changed, this, &TenderSpots::changed);
        return row;
    };
    panel.tender = ask(tr("Tender when pressed?"), yesNo);
    panel.familiar = ask(tr("The familiar feeling?"), yesNo);
    panel.spreads = ask(tr("Spreads elsewhere?"), yesNo);
    panel.where =
        ask(tr("Where to?"), {tr("buttock or thigh"), tr("below the knee"), tr("down an arm"), tr("round the chest")});
    panel.where->hide();
    connect(panel.spreads, &ChipRow::changed, panel.where,
            [panel] { panel.where->setVisible(answerOf(*panel.spreads) == true); });
    panel.box = box;
    m_column->addWidget(box);
    return panel;
}

void TenderSpots::setRegions(const std::vector<Region>& regions) {
    for (const Region region : m_panels.keys())
        if (std::find(regions.begin(), regions.end(), region) == regions.end())
            m_panels.take(region).box->deleteLater();
    for (const Region region : regions)
        if (!m_panels.contains(region)) m_panels.insert(region, makePanel(region));
}

void TenderSpots::setSpots(const std::vector<TenderSpot>& spots) {
    setRegions({});
    for (const auto& spot : spots) {
        if (!m_panels.contains(spot.region)) m_panels.insert(spot.region, makePanel(spot.region));
        auto& panel = m_panels[spot.region];
        setAnswer(*panel.tender, spot.tender);
        setAnswer(*panel.familiar, spot.familiar);
        setAnswer(*panel.spreads, spot.spreads);
        panel.where->setVisible(spot.spreads == true);
        const auto place = std::find(kPlaces.begin(), kPlaces.end(), spot.spreadsTo.value_or(""));
        panel.where->setChosen(place == kPlaces.end() ? std::nullopt
                                                      : std::optional<int>(static_cast<int>(place - kPlaces.begin())));
        if (place == kPlaces.end()) panel.otherPlace = QString::fromStdString(spot.spreadsTo.value_or(""));
    }
}

std::vector<TenderSpot> TenderSpots::spots() const {
    std::vector<TenderSpot> spots;
    for (auto it = m_panels.begin(); it != m_panels.end(); ++it) {
        TenderSpot spot;
        spot.region = it.key();
        spot.tender = answerOf(*it->tender);
        spot.familiar = answerOf(*it->familiar);
        spot.spreads = answerOf(*it->spreads);
        if (spot.spreads == true) {
            if (const auto place = it->where->chosen())
                spot.spreadsTo = kPlaces[static_cast<std::size_t>(*place)];
            else if (!it->otherPlace.isEmpty())
                spot.spreadsTo = it->otherPlace.toStdString();
        }
        spots.push_back(std::move(spot));
    }
    return spots;
}

ChipRow* TenderSpots::question(Region region, int index) const {
    const auto panel = m_panels.value(region);
    const std::array rows{panel.tender, panel.familiar, panel.spreads, panel.where};
    return rows[static_cast<std::size_t>(index)];
}

}  // namespace limber::inline gui
