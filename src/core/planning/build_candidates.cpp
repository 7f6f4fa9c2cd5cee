// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/build_candidates.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/planning/exercise_numbers.h"
#include "core/planning/skeletons.h"
#include "limber/training/balance.h"
#include "limber/training/effective_sets.h"

namespace limber::inline planning {
namespace {

constexpr int kMaximalRpe = 8;
constexpr int kLightRampSets = 1;
constexpr int kHeavyRampSets = 2;
constexpr int kManyNew = 7;  ///< new exercises a session: no limit

bool usesLoad(const Exercise& exercise) {
    return std::any_of(exercise.equipment.begin(), exercise.equipment.end(), [](Equipment item) {
        return item == Equipment::barbell || item == Equipment::dumbbell || item == Equipment::kettlebell ||
               item == Equipment::cable || item == Equipment::machine;
    });
}

int tenths(double minutes) { return static_cast<int>(std::ceil(minutes * kTenths - 1e-9)); }

int rampTenths(const Exercise& exercise) {
    if (!exercise.compound || exercise.trunkEndurance || !usesLoad(exercise)) return 0;
    const int sets = exercise.spineLoad == SpineLoad::high ? kHeavyRampSets : kLightRampSets;
    return sets * tenths(exercise.minutesPerSet);
}

void fillMuscles(Candidate& candidate) {
    for (const auto& [muscle, involvement] : candidate.exercise->muscles) {
        candidate.quarters[static_cast<std::size_t>(muscle)] = static_cast<std::int16_t>(quartersOf(involvement));
        if (involvement >= kDirect) candidate.direct |= maskOf(muscle);
    }
    candidate.touched = touchedBy(*candidate.exercise);
}

/// Needs the effort of the slot.
void fillWork(Candidate& candidate) {
    candidate.easyTrunk = candidate.exercise->trunkEndurance && candidate.rpe <= kEasyTrunkRpe;
    for (const auto& [muscle, involvement] : candidate.exercise->muscles) {
        const auto m = static_cast<std::size_t>(muscle);
        candidate.directSets[m] = involvement >= kDirect ? 1 : 0;
        if (candidate.easyTrunk) continue;
        candidate.workedDirectSets[m] = candidate.directSets[m];
        if (involvement >= kIndirect) candidate.countedQuarters[m] = candidate.quarters[m];
    }
}

void fillHistory(Candidate& candidate, const HistoryDigest& digest, const Person& person, Date from) {
    const std::string& id = candidate.exercise->id;
    candidate.unaccustomed = isUnaccustomed(digest, person, id, from) && !digest.halfBaseline;
    const auto found = digest.records.find(id);
    if (found == digest.records.end()) return;
    candidate.familiar = true;
    candidate.usualSets = std::max(1, found->second.lastSets);
    for (std::size_t weekday = 0; weekday < found->second.weekdays.size(); ++weekday)
        if (found->second.weekdays[weekday] > 1) candidate.usualWeekdays |= 1U << weekday;
}

Candidate describe(const Exercise& exercise) {
    Candidate candidate;
    candidate.exercise = &exercise;
    fillMuscles(candidate);
    candidate.primary = exercise.primary;
    candidate.compound = exercise.compound;
    candidate.pattern = maskOf(exercise.pattern);
    candidate.tenthsASet = tenths(exercise.minutesPerSet);
    candidate.setupTenths = tenths(exercise.setupMinutes);
    candidate.rampTenths = rampTenths(exercise);
    candidate.abdominalQuarters = quartersOf(abdominalWeight(exercise));
    candidate.extensorQuarters = quartersOf(extensorWeight(exercise));
    candidate.push = isPush(exercise);
    candidate.pull = isPull(exercise);
    candidate.high = exercise.spineLoad == SpineLoad::high;
    candidate.medium = exercise.spineLoad == SpineLoad::medium;
    candidate.heavyHinge = exercise.isHeavyHinge();
    candidate.heavySquat = candidate.high && exercise.pattern == Pattern::squat;
    candidate.hinge = exercise.pattern == Pattern::hinge;
    candidate.tiresTrunk = exercise.power && exercise.involvement(Muscle::erectorSpinae) >= kIndirect;
    candidate.role = roleOf(exercise);
    candidate.leads = exercise.compound && (candidate.role & kMainLifts) != 0;
    return candidate;
}

int doseCap(const Candidate& candidate, const Person& person, const Problem& problem) {
    const int cap = problem.parameters->effort.at(person.level).mostSets;
    if (problem.rules.beginnersDose) return problem.parameters->whole("beginner_dose_sets");
    const int dose = std::max(candidate.dose.sets, 3);
    return candidate.exercise->compound ? cap : std::min(cap, dose);
}

int afterAway(int sets, const ExerciseRecord* known, const HistoryDigest& digest) {
    const auto& parameters = planningParameters();
    if (!digest.fourWeeks && !digest.lastStrength) return sets;
    const int last = known != nullptr && known->lastSets > 0 ? std::min(known->lastSets, sets) : sets;
    if (digest.awayDays >= parameters.whole("away_days_less"))
        return std::max(1, static_cast<int>(std::floor(last * parameters.constant("away_share_of_sets") + 1e-9)));
    if (digest.awayDays >= parameters.whole("away_days_fewer")) return std::max(1, last - 1);
    return sets;
}

int mostSets(const Candidate& candidate, const Problem& problem, const PlanRequest& request, const Person& person,
             const HistoryDigest& digest, bool lighter) {
    const auto found = digest.records.find(candidate.exercise->id);
    const ExerciseRecord* known = found == digest.records.end() ? nullptr : &found->second;
    int sets = doseCap(candidate, person, problem);
    const int last = known != nullptr && known->lastSets > 0 ? known->lastSets : sets;
    if (known != nullptr && known->lastSets > 0) sets = std::min(sets, known->lastSets + 1);
    if (candidate.unaccustomed || digest.halfBaseline) sets = std::min(sets, 2);
    const int ordinary = std::max(candidate.dose.sets, known != nullptr ? known->lastSets : 0);
    if (request.safety.limits.halfSets) sets = std::min(sets, std::max(1, ordinary / 2));
    if (digest.roughMornings.count(candidate.exercise->id) > 0) sets = std::min(sets, std::max(1, last / 2));
    if (isOnWayBack(digest, candidate.exercise->id, request.from)) {
        const double share = problem.parameters->constant("way_back_sets");
        sets = std::min(sets, std::max(1, static_cast<int>(std::lround(last * share))));
    }
    if (lighter) {
        const double share = problem.parameters->constant("lighter_week_sets");
        sets = std::min(sets, std::max(1, static_cast<int>(std::lround(last * share))));
    }
    return afterAway(sets, known, digest);
}

/// What decides on a day whether an exercise may be done at all.
struct DayGate {
    OnDate on;
    Ceiling ceiling{};
    std::optional<SpineLoad> mostLegLoad{};  ///< of squats and hinges
    bool timeForWorkout = false;
    bool sore = false;
    bool oneSetOfNew = false;
    bool lighter = false;
};

DayGate gateOn(const ProblemDay& day, const PlanRequest& request, const HistoryDigest& digest) {
    DayGate gate{.on = onDate(request, day.date),
                 .ceiling = ceilingOf(circumstancesOn(request, day.date)),
                 .timeForWorkout = hasMinutesForWorkout(day),
                 .sore = digest.soreUntil >= day.date,
                 .lighter = isLighterWeek(digest, day.group)};
    const SpineLoad usual = digest.usualLegLoad.value_or(SpineLoad::high);
    for (const PlanAdjustment* adjustment : adjustmentsOn(request, day.date)) {
        if (adjustment->stepDownHingeAndSquat)
            gate.mostLegLoad = usual == SpineLoad::high ? SpineLoad::medium : SpineLoad::low;
        gate.oneSetOfNew |= adjustment->newExercisesPerSession < kManyNew;
    }
    return gate;
}

bool eligible(const Exercise& exercise, const DayGate& gate, const Catalogue& catalogue) {
    if (!gate.timeForWorkout) return false;
    const bool high = exercise.spineLoad == SpineLoad::high;
    if (gate.ceiling.noStrength || (high && (gate.ceiling.noHighLoad || gate.sore))) return false;
    const bool legs = exercise.pattern == Pattern::hinge || exercise.pattern == Pattern::squat;
    if (legs && gate.mostLegLoad && exercise.spineLoad > *gate.mostLegLoad) return false;
    return mayBeDone(exercise, gate.on, catalogue);
}

struct MostSets {
    int ordinary = 0;
    int lighter = 0;  ///< in a lighter week
};

MostSets setsOf(const Candidate& candidate, const Problem& problem, const PlanRequest& request, const Person& person,
                const HistoryDigest& digest) {
    return {.ordinary = mostSets(candidate, problem, request, person, digest, false),
            .lighter = mostSets(candidate, problem, request, person, digest, true)};
}

void fillMostSets(Candidate& candidate, const std::vector<DayGate>& gates, const MostSets& most,
                  const Catalogue& catalogue) {
    for (std::size_t d = 0; d < gates.size(); ++d) {
        const DayGate& gate = gates[d];
        if (!eligible(*candidate.exercise, gate, catalogue)) continue;
        const int sets = gate.lighter ? most.lighter : most.ordinary;
        candidate.mostSets[d] =
            static_cast<std::int8_t>(candidate.unaccustomed && gate.oneSetOfNew ? std::min(sets, 1) : sets);
    }
}

void readStanding(Problem& problem, const PlanRequest& request, const Catalogue& catalogue) {
    if (!request.history) return;
    for (const PlanDay& day : request.history->plannedDays) {
        const int d = daysBetween(request.from, day.date);
        if (!problem.inHorizon(d)) continue;
        for (const PlanBlock& block : day.blocks) {
            if (isKept(block, *request.history)) continue;
            for (const PlannedExercise& planned : block.exercises) {
                const Exercise* exercise = catalogue.exercise(planned.exercise);
                if (exercise == nullptr) continue;
                auto& candidate = problem.candidates[static_cast<std::size_t>(indexOf(catalogue, *exercise))];
                candidate.standingSets[static_cast<std::size_t>(d)] = static_cast<std::int8_t>(planned.sets);
            }
        }
    }
    for (const Candidate& candidate : problem.candidates)
        for (std::size_t d = 0; d < problem.days.size(); ++d)
            problem.days[d].standingItems += candidate.standingSets[d] > 0 ? 1 : 0;
}

int slotRpe(const Exercise& exercise, const PlanRequest& request, const Person& person, const HistoryDigest& digest) {
    const auto& parameters = planningParameters();
    const SlotEffort& effort = parameters.effort.at(person.level);
    int rpe = exercise.compound ? effort.mainRpe : effort.accessoryRpe;
    if (exercise.trunkEndurance) rpe = effort.trunkRpe;
    if (person.beginnersDose || digest.startsAfresh) rpe = std::min(rpe, parameters.whole("beginner_dose_rpe"));
    if (request.safety.limits.noMaximalLifts) rpe = std::min(rpe, kMaximalRpe);
    return rpe;
}

using Tiers = std::vector<std::vector<std::string>>;

/// Place of the exercise among the choices of its pattern; what is not listed comes after the first choices.
int tierOf(const Exercise& exercise, const Tiers& tiers) {
    for (std::size_t tier = 0; tier < tiers.size(); ++tier)
        if (std::find(tiers[tier].begin(), tiers[tier].end(), exercise.id) != tiers[tier].end())
            return static_cast<int>(tier);
    return exercise.compound ? 1 : 0;
}

std::uint32_t tierBit(const Candidate& candidate) { return std::uint32_t{1} << static_cast<unsigned>(candidate.tier); }

/// What has been done before is as good as a first choice.
void rankChoices(Problem& problem) {
    for (const auto& [pattern, tiers] : problem.parameters->choices) {
        std::vector<Candidate*> ranked;
        for (Candidate& candidate : problem.candidates) {
            if (candidate.pattern != maskOf(pattern)) continue;
            candidate.tier = tierOf(*candidate.exercise, tiers);
            ranked.push_back(&candidate);
        }
        for (std::size_t d = 0; d < problem.days.size(); ++d) {
            std::uint32_t atHand = 0;  // a bit a tier
            for (const Candidate* candidate : ranked)
                if (candidate->mostSets[d] > 0) atHand |= tierBit(*candidate);
            for (Candidate* candidate : ranked)
                if (!candidate->familiar)
                    candidate->stepsBehind[d] =
                        static_cast<std::int8_t>(__builtin_popcount(atHand & (tierBit(*candidate) - 1)));
        }
    }
}

}  // namespace

bool isLighterWeek(const HistoryDigest& digest, int group) {
    const int cycle = planningParameters().whole("lighter_week_after");
    return (std::min(digest.loadedWeeks, cycle) + group) % (cycle + 1) == cycle;
}

void addCandidates(Problem& problem, const PlanRequest& request, const Person& person, const HistoryDigest& digest,
                   const Catalogue& catalogue) {
    std::vector<DayGate> gates;
    for (const ProblemDay& day : problem.days) gates.push_back(gateOn(day, request, digest));
    std::set<std::vector<Equipment>> stations;
    problem.candidates.reserve(catalogue.exercises().size());
    for (const Exercise& exercise : catalogue.exercises()) {
        Candidate candidate = describe(exercise);
        candidate.dose = exercise.doseAt(problem.rules.beginnersDose ? Level::beginner : person.level);
        if (exercise.kind == ExerciseKind::strength) {
            fillHistory(candidate, digest, person, request.from);
            if (exercise.level <= person.level && !isAvoided(exercise, request))
                fillMostSets(candidate, gates, setsOf(candidate, problem, request, person, digest), catalogue);
            candidate.rpe = slotRpe(exercise, request, person, digest);
            fillWork(candidate);
            if (!exercise.equipment.empty()) {
                stations.insert(exercise.equipment);
                candidate.station = 0;
            }
        }
        problem.candidates.push_back(std::move(candidate));
    }
    readStanding(problem, request, catalogue);
    rankChoices(problem);
    for (Candidate& candidate : problem.candidates)
        if (candidate.station == 0)
            candidate.station =
                static_cast<int>(std::distance(stations.begin(), stations.find(candidate.exercise->equipment)));
}

}  // namespace limber::inline planning
