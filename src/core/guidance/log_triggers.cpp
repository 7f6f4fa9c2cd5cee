// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/log_triggers.h"

#include <algorithm>
#include <map>

#include "limber/training/effective_sets.h"

namespace limber::inline guidance {
namespace {

constexpr double kVeryTight = 7.0;
constexpr double kSteepRise = 3.0;
constexpr int kDelayedDays = 7;
constexpr int kSymptomDays = 42;
constexpr int kAreaRestDays = 2;

bool inLastDays(Date date, Date today, int days) { return date <= today && daysBetween(date, today) < days; }

/// The largest tightness known after the session, up to the second morning.
std::optional<double> peakAfter(const Session& session, const std::vector<CheckIn>& checkIns, Date today) {
    std::optional<double> peak;
    const auto take = [&](const std::optional<Tightness>& tightness) {
        if (tightness) peak = std::max(peak.value_or(0.0), tightness->value());
    };
    take(session.tightnessAfter);
    take(session.tightnessNextMorning);
    for (const auto& checkIn : checkIns)
        if (checkIn.date > session.date && daysBetween(session.date, checkIn.date) <= 2 && checkIn.date <= today)
            take(checkIn.tightness);
    return peak;
}

bool isAlarming(const Session& session, const History& history, Date today, const Catalogue& catalogue) {
    const auto peak = peakAfter(session, history.checkIns, today);
    if (!peak) return false;
    const bool rose = session.tightnessBefore && *peak - session.tightnessBefore->value() >= kSteepRise;
    return (*peak >= kVeryTight || rose) && setsOf(session, catalogue).isDirectBackWork();
}

std::set<Area> areasOf(const Session& session) {
    std::set<Area> areas;
    for (const auto region : session.regions) areas.insert(areaOf(region));
    for (const auto& spot : session.tenderSpots) areas.insert(areaOf(spot.region));
    // Where nothing says where, the place this program is about.
    if (areas.empty()) areas.insert(Area::lowerBack);
    return areas;
}

void addIncident(const Session& session, Date today, LogTriggers& triggers) {
    triggers.incident = std::max(triggers.incident.value_or(session.date), session.date);
    const Date until = session.date + Days(kAreaRestDays);
    if (until < today) return;
    for (const Area area : areasOf(session)) triggers.resting.push_back({area, until});
}

}  // namespace

LogTriggers triggersIn(const History& history, Date today, const Catalogue& catalogue) {
    LogTriggers triggers;
    std::map<Area, std::pair<Date, bool>> spreads;
    for (const auto& session : history.sessions) {
        if (!inLastDays(session.date, today, kSymptomDays)) continue;
        if (session.hasTag(Tag::acuteIncident)) addIncident(session, today, triggers);
        for (const auto& spot : session.tenderSpots)
            if (spot.spreads || spot.spreadsTo)
                spreads[areaOf(spot.region)] = {session.date, spot.spreads.value_or(true)};
        if (inLastDays(session.date, today, kDelayedDays) && isAlarming(session, history, today, catalogue))
            triggers.hardBackWork = session.date;
    }
    for (const auto& [area, entry] : spreads)
        if (entry.second) triggers.spreads.push_back({area, entry.first});
    return triggers;
}

const std::vector<SafetyQuestion>& delayedQuestions() {
    static const std::vector<SafetyQuestion> questions{
        SafetyQuestion::swollenNumbBackAfterTraining, SafetyQuestion::darkUrine, SafetyQuestion::bothLegsWeakOrNumb,
        SafetyQuestion::worseningLegWeakness, SafetyQuestion::bladderOrBowelTrouble};
    return questions;
}

const std::vector<SafetyQuestion>& spreadQuestions(Area area) {
    using Q = SafetyQuestion;
    static const std::vector<Q> arm{Q::armWeakness, Q::clumsyHandsOrUnsteadyWalking,
                                    Q::suddenSevereHeadacheOrDizziness};
    static const std::vector<Q> chest{Q::chestOrTearingPain, Q::bothLegsWeakOrNumb, Q::armWeakness};
    static const std::vector<Q> leg{Q::legNumbnessOrWeakness, Q::bothLegsWeakOrNumb, Q::worseningLegWeakness,
                                    Q::saddleNumbness, Q::bladderOrBowelTrouble};
    if (area == Area::neck) return arm;
    return area == Area::lowerBack || area == Area::hip ? leg : chest;
}

}  // namespace limber::inline guidance
