// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/observations.h"

#include <map>

#include "core/guidance/habits.h"
#include "core/guidance/signs.h"
#include "limber/base/expects.h"
#include "limber/guidance/tightness.h"

namespace limber::inline guidance {
namespace {

using ObserverTable = std::map<std::string_view, Observer>;

const ObserverTable& exposureTable() {
    static const ObserverTable table{{"stretching_days", stretchingDays},
                                     {"stretching_minutes", stretchingMinutes},
                                     {"no_preparation", noPreparation},
                                     {"abdominal_surplus", abdominalSurplus},
                                     {"push_surplus", pushSurplus},
                                     {"side_surplus", sideSurplus},
                                     {"low_technique", lowTechnique},
                                     {"sitting", sitting},
                                     {"standing", standing},
                                     {"driving", driving},
                                     {"repetition", repetition},
                                     {"little_rest", littleRest},
                                     {"acute_incident", acuteIncident},
                                     {"new_exercises", newExercises},
                                     {"back_set_jump", backSetJump},
                                     {"load_ramp", loadRamp},
                                     {"monotony", monotonousLoad},
                                     {"no_rest_days", noRestDays},
                                     {"short_sleep", shortSleep},
                                     {"stress", stress}};
    return table;
}

const ObserverTable& findingTable() {
    static const ObserverTable table{{"tighter_without_warm_up", tighterWithoutWarmUp},
                                     {"eased_by_stretching", easedByStretching},
                                     {"short_side_bend", shortSideBend},
                                     {"extensor_endurance_low", extensorEnduranceLow},
                                     {"one_sided_bridge", oneSidedBridge},
                                     {"low_back_both_sides", lowBackBothSides},
                                     {"tighter_after_strain", tighterAfterStrain},
                                     {"tightened_during_lift", tightenedDuringLift},
                                     {"tighter_after_morning_lift", tighterAfterMorningLift},
                                     {"tender_spot", tenderSpot},
                                     {"same_place", samePlace},
                                     {"tightened_next_day", tightenedNextDay},
                                     {"worse_second_morning", worseSecondMorning},
                                     {"gone_within_days", goneWithinDays},
                                     {"tighter_after_short_night", tighterAfterShortNight},
                                     {"tight_before_training", tightBeforeTraining},
                                     {"eased_by_moving", easedByMoving},
                                     {"tried_preparation", triedPreparation},
                                     {"tried_fewer_sets", triedFewerSets},
                                     {"tried_early_bedtime", triedEarlyBedtime}};
    return table;
}

Observer find(const ObserverTable& table, std::string_view id) {
    const auto found = table.find(id);
    return found == table.end() ? nullptr : found->second;
}

Observation read(const LogView& log, Observer observer) {
    LIMBER_EXPECTS(observer != nullptr);
    return observer(log);
}

}  // namespace

Observer exposureObserver(std::string_view id) { return find(exposureTable(), id); }
Observer findingObserver(std::string_view id) { return find(findingTable(), id); }

Readings Observations::readings() const {
    Readings result;
    for (const auto& observation : exposures) result.exposures.push_back(observation.reading);
    for (const auto& observation : findings) result.findings.push_back(observation.reading);
    result.tight = tight;
    return result;
}

Observations observe(const LogView& log) {
    Observations result;
    for (const auto& exposure : log.network.exposures)
        result.exposures.push_back(read(log, exposureObserver(exposure.id)));
    for (const auto& finding : log.network.findings) result.findings.push_back(read(log, findingObserver(finding.id)));
    const auto share = shareOfTightDays(log.history, log.today, log.days("exposure_days"), log.threshold("tight"),
                                        log.threshold("memory_weight"));
    if (share) result.tight = *share >= log.threshold("tight_days_share");
    return result;
}

}  // namespace limber::inline guidance
