// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/body_record.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace limber::inline workspace {
namespace {

using Place = std::pair<Area, Side>;
using Places = std::map<Place, PlaceRecord>;

std::vector<Place> placesOf(Region region) {
    if (sideOf(region) != Side::both) return {{areaOf(region), sideOf(region)}};
    return {{areaOf(region), Side::left}, {areaOf(region), Side::right}};
}

std::optional<double> highestOf(const Session& session) {
    std::optional<double> highest;
    for (const auto& reading : {session.tightnessBefore, session.tightnessAfter, session.tightnessNextMorning})
        if (reading) highest = std::max(highest.value_or(0), reading->value());
    return highest;
}

PlaceRecord& recordOf(Places& places, const Place& place) {
    auto& record = places[place];
    std::tie(record.area, record.side) = place;
    return record;
}

void note(PlaceRecord& record, const Session& session) {
    record.last = session.date;
    if (record.sessions.empty() || record.sessions.back() != session.id) record.sessions.push_back(session.id);
}

void addTight(Places& places, const Session& session) {
    std::vector<Place> named;
    for (const Region region : session.regions)
        for (const auto& place : placesOf(region))
            if (std::find(named.begin(), named.end(), place) == named.end()) named.push_back(place);
    const auto highest = highestOf(session);
    for (const auto& place : named) {
        auto& record = recordOf(places, place);
        ++record.tight;
        if (highest) record.worst = std::max(record.worst.value_or(0), *highest);
        note(record, session);
    }
}

void addTender(Places& places, const Session& session) {
    std::vector<Place> named;
    for (const auto& spot : session.tenderSpots)
        for (const auto& place : placesOf(spot.region))
            if (std::find(named.begin(), named.end(), place) == named.end()) named.push_back(place);
    for (const auto& place : named) {
        auto& record = recordOf(places, place);
        ++record.tender;
        note(record, session);
    }
}

bool isNamedMore(const PlaceRecord& a, const PlaceRecord& b) {
    return std::tuple(a.sessions.size(), a.worst.value_or(0), a.last) >
           std::tuple(b.sessions.size(), b.worst.value_or(0), b.last);
}

}  // namespace

BodyRecord bodyRecord(const History& history, Date today, int weeks) {
    BodyRecord record{.range = {today - Days{7 * weeks - 1}, today}};
    Places places;
    for (const auto& session : history.sessions) {
        if (!record.range.contains(session.date)) continue;
        ++record.sessions;
        if (session.regions.empty() && session.tenderSpots.empty()) continue;
        ++record.withPlace;
        addTight(places, session);
        addTender(places, session);
    }
    for (auto& [place, found] : places) {
        std::reverse(found.sessions.begin(), found.sessions.end());
        record.places.push_back(std::move(found));
    }
    std::stable_sort(record.places.begin(), record.places.end(), isNamedMore);
    return record;
}

}  // namespace limber::inline workspace
