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
constexpr int kIncidentDays = 365;   // DESIGN: until it is talked over
constexpr int kLongRowMinutes = 60;  // DESIGN
constexpr int kAreaRestDays = 2;
constexpr int kBruiseDays = 14;  // DESIGN: most bruises are gone by then

bool inLastDays(Date date, Date today, int days) { return date <= today && daysBetween(date, today) < days; }

/// The day of the last reading up to the second morning after the session that is very tight or far above the one
/// before.
std::optional<Date> alarmAfter(const Session& session, const std::vector<CheckIn>& checkIns, Date today) {
    std::optional<Date> last;
    const auto take = [&](const std::optional<Tightness>& tightness, Date date) {
        if (!tightness) return;
        const bool rose =
            session.tightnessBefore && tightness->value() - session.tightnessBefore->value() >= kSteepRise;
        if (rose || tightness->value() >= kVeryTight) last = std::max(last.value_or(date), std::min(date, today));
    };
    take(session.tightnessAfter, session.date);
    take(session.tightnessNextMorning, session.date + Days(1));
    for (const auto& checkIn : checkIns)
        if (checkIn.date > session.date && daysBetween(session.date, checkIn.date) <= 2 && checkIn.date <= today)
            take(checkIn.tightness, checkIn.date);
    return last;
}

/// Sets nobody typed in may have been anything.
bool mayHaveWorkedTheBack(const Session& session, const Catalogue& catalogue) {
    if (session.kind == SessionKind::strength && session.exercises.empty()) return true;
    const auto sets = setsOf(session, catalogue);
    const auto muscles = allOf<Muscle>();
    const bool worked = std::any_of(muscles.begin(), muscles.end(),
                                    [&](Muscle muscle) { return isBackMuscle(muscle) && sets.worked(muscle); });
    const bool longRow =
        session.minutes >= kLongRowMinutes &&
        std::any_of(session.exercises.begin(), session.exercises.end(), [&](const ExerciseEntry& entry) {
            const Exercise* exercise = catalogue.exercise(entry.exercise);
            return exercise != nullptr && exercise->kind == ExerciseKind::cardio &&
                   exercise->spineLoad > SpineLoad::low;
        });
    return worked || longRow || sets.isDirectBackWork();
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
    if (session.isSwollen()) {
        triggers.swollenOfTheYear = std::max(triggers.swollenOfTheYear.value_or(session.date), session.date);
        if (inLastDays(session.date, today, kBruiseDays)) triggers.swollen = triggers.swollenOfTheYear;
    }
    const Date until = session.date + Days(kAreaRestDays);
    if (until < today) return;
    for (const Area area : areasOf(session)) triggers.resting.push_back({area, until});
}

void addSpreads(const Session& session, std::map<Region, std::optional<LogTriggers::Spread>>& spreads) {
    for (const auto& spot : session.tenderSpots) {
        if (!spot.spreads && !spot.spreadsTo) continue;
        auto& spread = spreads[spot.region];
        if (spot.spreads.value_or(true))
            spread = {areaOf(spot.region), session.date, spot.spreadsTo.value_or(std::string())};
        else
            spread.reset();
    }
}

}  // namespace

LogTriggers triggersIn(const History& history, Date today, const Catalogue& catalogue) {
    LogTriggers triggers;
    std::map<Region, std::optional<LogTriggers::Spread>> spreads;
    for (const auto& session : history.sessions) {
        if (!inLastDays(session.date, today, kIncidentDays)) continue;
        if (session.hasTag(Tag::acuteIncident)) addIncident(session, today, triggers);
        if (inLastDays(session.date, today, kSymptomDays)) addSpreads(session, spreads);
        if (!inLastDays(session.date, today, kDelayedDays)) continue;
        const auto alarm = alarmAfter(session, history.checkIns, today);
        if (alarm && mayHaveWorkedTheBack(session, catalogue)) triggers.hardBackWork = {session.date, *alarm};
    }
    for (const auto& [region, spread] : spreads)
        if (spread) triggers.spreads.push_back(*spread);
    return triggers;
}

const std::vector<SafetyQuestion>& delayedQuestions() {
    static const std::vector<SafetyQuestion> questions{
        SafetyQuestion::swollenNumbBackAfterTraining, SafetyQuestion::darkUrine, SafetyQuestion::bothLegsWeakOrNumb,
        SafetyQuestion::worseningLegWeakness, SafetyQuestion::bladderOrBowelTrouble};
    return questions;
}

const std::vector<SafetyQuestion>& spreadQuestions(const LogTriggers::Spread& spread) {
    using Q = SafetyQuestion;
    static const std::vector<Q> arm{Q::armWeakness, Q::clumsyHandsOrUnsteadyWalking,
                                    Q::suddenSevereHeadacheOrDizziness};
    static const std::vector<Q> chest{Q::chestOrTearingPain, Q::bothLegsWeakOrNumb, Q::armWeakness};
    static const std::vector<Q> leg{Q::legNumbnessOrWeakness, Q::bothLegsWeakOrNumb, Q::worseningLegWeakness,
                                    Q::saddleNumbness, Q::bladderOrBowelTrouble};
    if (spread.to == "below_the_knee") return leg;
    if (spread.to == "arm") return arm;
    if (spread.to == "chest") return chest;
    if (spread.area == Area::neck) return arm;
    return spread.area == Area::lowerBack || spread.area == Area::hip ? leg : chest;
}

}  // namespace limber::inline guidance
