// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include "core/guidance/signs.h"

namespace limber::inline guidance {
namespace {

bool spreads(const TenderSpot& spot) { return spot.spreads.value_or(spot.spreadsTo.has_value()); }

/// Where it was tight, but for places it spreads from. Where a spot is does not count: the spot speaks by itself.
std::set<Region> placesOf(const Session& session) {
    std::set<Region> places(session.regions.begin(), session.regions.end());
    for (const auto& spot : session.tenderSpots)
        if (spreads(spot)) places.erase(spot.region);
    return places;
}

bool isOneSided(Region region) { return sideOf(region) != Side::both; }

std::optional<bool> hasTenderSpot(const Session& session) {
    std::optional<bool> result;
    for (const auto& spot : session.tenderSpots) {
        if (spreads(spot)) continue;
        result = result.value_or(false) || spot.tender.value_or(true);
    }
    return result;
}

}  // namespace

bool bothSidesOfLowBack(const Session& session) {
    const std::set<Region> regions(session.regions.begin(), session.regions.end());
    return regions.contains(Region::lowerBackBoth) ||
           (regions.contains(Region::lowerBackLeft) && regions.contains(Region::lowerBackRight));
}

Observation lowBackBothSides(const LogView& log) {
    const auto entries =
        log.last(log.days("exposure_days"), [](const Entry& e) { return !e.session->regions.empty(); });
    Observation result;
    result.text.code = "finding.low_back_both_sides";
    const auto both = std::count_if(entries.begin(), entries.end(),
                                    [](const Entry* entry) { return bothSidesOfLowBack(*entry->session); });
    cite(result, entries);
    judgeShare(result, log, static_cast<int>(both), static_cast<int>(entries.size()), log.threshold("answers_needed"));
    return result;
}

Observation tenderSpot(const LogView& log) {
    const auto entries = log.last(log.days("exposure_days"),
                                  [](const Entry& entry) { return hasTenderSpot(*entry.session).has_value(); });
    Observation result;
    result.text.code = "finding.tender_spot";
    const auto tender = std::count_if(entries.begin(), entries.end(),
                                      [](const Entry* entry) { return *hasTenderSpot(*entry->session); });
    cite(result, entries);
    judgeShare(result, log, static_cast<int>(tender), static_cast<int>(entries.size()),
               log.threshold("episodes_needed"));
    return result;
}

Observation samePlace(const LogView& log) {
    const auto entries =
        log.last(log.days("exposure_days"), [](const Entry& entry) { return !placesOf(*entry.session).empty(); });
    std::map<Region, int> times;
    for (const auto* entry : entries)
        for (const Region region : placesOf(*entry->session))
            if (isOneSided(region) && !(bothSidesOfLowBack(*entry->session) && areaOf(region) == Area::lowerBack))
                ++times[region];
    const auto most =
        std::max_element(times.begin(), times.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    Observation result;
    result.text = most == times.end() ? Message{"finding.same_place_none", {}}
                                      : Message{"finding.same_place", {{"region", std::string(nameOf(most->first))}}};
    cite(result, entries);
    const int again = most == times.end() ? 0 : most->second;
    const double needed = log.threshold("same_place_times");
    judgeShare(result, log, again, static_cast<int>(entries.size()), needed);
    if (again < needed && result.reading.value == 1.0) result.reading.value.reset();
    return result;
}

}  // namespace limber::inline guidance
