// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <functional>
#include <utility>

#include "core/planning/adjustment_reasons.h"
#include "core/planning/assemble.h"

namespace limber::inline planning {
namespace {

std::optional<std::pair<Muscle, Date>> workedBefore(const Solved& solved, int day) {
    constexpr int kLookBack = 3;
    const MuscleMask now = solved.state.added(day).worked();
    for (int before = day - 1; before >= day - kLookBack; --before) {
        const MuscleMask both = now & solved.state.facts(before).worked();
        for (const Muscle muscle : allOf<Muscle>())
            if ((both & maskOf(muscle)) != 0) return std::pair(muscle, solved.request.from + Days(before));
    }
    return std::nullopt;
}

void add(PlanBlock& block, Message text, std::string source) {
    block.reasons.push_back({.text = std::move(text), .source = std::move(source)});
}

/// Of the exercises for which `test` holds, the one that asks most of the back; none when it holds for none.
const Exercise* heaviestOnTheBack(const PlanBlock& block, const Catalogue& catalogue,
                                  const std::function<bool(const std::string&)>& test) {
    const auto demand = [](const Exercise& exercise) {
        return std::pair(exercise.spineLoad, exercise.involvement(Muscle::erectorSpinae));
    };
    const Exercise* heaviest = nullptr;
    for (const PlannedExercise& planned : block.exercises) {
        const Exercise* exercise = test(planned.exercise) ? catalogue.exercise(planned.exercise) : nullptr;
        if (exercise != nullptr && (heaviest == nullptr || demand(*exercise) > demand(*heaviest))) heaviest = exercise;
    }
    return heaviest;
}

void explainDose(PlanBlock& block, const Solved& solved, int day) {
    const HistoryDigest& digest = solved.digest;
    const auto& parameters = *solved.problem.parameters;
    const bool unscreened = solved.request.safety.level == SafetyLevel::unscreened;
    if (unscreened) add(block, {"reason.unscreened"}, "DESIGN");
    if (!unscreened && solved.problem.rules.beginnersDose) add(block, {"reason.beginners_dose"}, "DESIGN");
    if (solved.request.safety.level == SafetyLevel::prompt) add(block, {"reason.prompt"}, "finucane_2020");
    if (solved.request.safety.limits.halfSets) add(block, {"reason.half_sets"}, "DESIGN");
    const bool returns = digest.fourWeeks && digest.awayDays >= parameters.whole("away_days_fewer");
    if (returns) add(block, {"reason.away", {{"days", digest.awayDays}}}, "DESIGN");
    if (isLighterDay(solved, day)) add(block, {"reason.lighter_week", {{"weeks", digest.loadedWeeks}}}, "DESIGN");
    const auto rough = [&](const std::string& id) { return digest.roughMornings.count(id) > 0; };
    if (const Exercise* exercise = heaviestOnTheBack(block, solved.catalogue, rough))
        add(block, {"reason.rough_morning", {{"exercise", exercise->id}}}, "thomee_pain_monitoring");
    const auto back = [&](const std::string& id) { return isOnWayBack(digest, id, solved.request.from); };
    if (const Exercise* exercise = heaviestOnTheBack(block, solved.catalogue, back))
        add(block, {"reason.way_back", {{"exercise", exercise->id}}}, "DESIGN");
    const Date date = solved.problem.day(day).date;
    if (ceilingOf(circumstancesOn(solved.request, date)).noHighLoad)
        add(block, {"reason.tight_now", {{"tightness", solved.request.tightnessNow.value_or(0)}}}, "DESIGN");
    else if (digest.soreUntil >= date)
        add(block, {"reason.after_tight", {{"tightness", *digest.soreAt}, {"until", *digest.soreUntil}}}, "DESIGN");
}

void explainWorkout(PlanBlock& block, const Solved& solved, int day) {
    const std::string lead = block.exercises.empty() ? std::string{} : block.exercises.front().exercise;
    add(block, {"reason.led_by", {{"exercise", lead}}}, "DESIGN");
    if (const auto before = workedBefore(solved, day))
        add(block, {"reason.recovered", {{"muscle", std::string(nameOf(before->first))}, {"date", before->second}}},
            "garber_2011");
    explainDose(block, solved, day);
    if (solved.problem.rules.pushPullWaived) add(block, {"reason.no_pull"}, "DESIGN");
}

void explainStretching(PlanBlock& block, const Solved& solved, int day) {
    const ProblemWeek& week = solved.problem.weeks[static_cast<std::size_t>(solved.problem.day(day).week)];
    int days = 0;
    for (int d = std::max(week.firstDay, 0); d <= std::min(week.lastDay, solved.problem.dayCount() - 1); ++d)
        days += solved.state.facts(d).stretched ? 1 : 0;
    add(block, {"reason.stretching_days", {{"days", days}}}, "ingram_2025");
}

void explainAdded(PlanBlock& block, const Solved& solved, int day) {
    switch (block.kind) {
        case BlockKind::warmUp: return add(block, {"reason.warm_up", {{"minutes", block.minutes}}}, "law_herbert_2007");
        case BlockKind::workout: return explainWorkout(block, solved, day);
        case BlockKind::stretching: return explainStretching(block, solved, day);
        case BlockKind::yoga: return add(block, {"reason.yoga"}, "wieland_2022");
        case BlockKind::cardio: return add(block, {"reason.cardio"}, "hayden_2021");
        case BlockKind::easyWalk: break;
    }
    const bool tight = ceilingOf(circumstancesOn(solved.request, solved.problem.day(day).date)).noStrength;
    add(block, {tight ? "reason.walk_when_tight" : "reason.walk"}, "acp_2017");
}

bool changedByGate(const PlanBlock& block, const Solved& solved) {
    for (const PlanDay& day : solved.request.history->plannedDays)
        for (const PlanBlock& standing : day.blocks)
            if (standing.id == block.id) return standing.exercises.size() != block.exercises.size();
    return false;
}

bool breaksCeiling(const PlanBlock& block, const Solved& solved, Date date) {
    const Ceiling ceiling = ceilingOf(circumstancesOn(solved.request, date));
    if (ceiling.noStrength) return block.kind == BlockKind::workout || block.kind == BlockKind::cardio;
    return ceiling.noHighLoad &&
           std::any_of(block.exercises.begin(), block.exercises.end(), [&](const PlannedExercise& planned) {
               const Exercise* exercise = solved.catalogue.exercise(planned.exercise);
               return exercise != nullptr && exercise->kind == ExerciseKind::strength &&
                      exercise->spineLoad == SpineLoad::high;
           });
}

void explainKept(PlanBlock& block, const Solved& solved, Date date) {
    block.reasons.erase(std::remove_if(block.reasons.begin(), block.reasons.end(),
                                       [](const Reason& reason) {
                                           return reason.text.code == "reason.paused" ||
                                                  reason.text.code == "reason.pinned" ||
                                                  reason.text.code == "reason.pin_changed";
                                       }),
                        block.reasons.end());
    if (block.pinned) add(block, {"reason.pinned"}, "DESIGN");
    if (block.pinned && changedByGate(block, solved)) add(block, {"reason.pin_changed"}, "DESIGN");
    if (block.pinned && !block.keptAnyway && breaksCeiling(block, solved, date))
        add(block, {"reason.paused", {{"tightness", solved.request.tightnessNow.value_or(0)}}}, "DESIGN");
    if (block.reasons.empty()) add(block, {"reason.done"}, "DESIGN");
}

Message restReason(const Solved& solved, int day) {
    const ProblemDay& target = solved.problem.day(day);
    if (target.closed) return {"rest.ill"};
    if (ceilingOf(circumstancesOn(solved.request, target.date)).noStrength)
        return {"rest.tight", {{"tightness", solved.request.tightnessNow.value_or(0)}}};
    if (solved.request.safety.limits.gentleOnlyOn(target.date)) return {"rest.gentle_only"};
    const MuscleMask before = solved.state.facts(day - 1).worked();
    for (const Muscle muscle : {Muscle::erectorSpinae, Muscle::gluteusMaximus, Muscle::quadriceps, Muscle::latissimus,
                                Muscle::chest, Muscle::shoulders})
        if ((before & maskOf(muscle)) != 0)
            return {"rest.recovery", {{"muscle", std::string(nameOf(muscle))}, {"date", target.date - Days(1)}}};
    if (target.allMinutes == 0) return {"rest.no_time"};
    return {solved.state.facts(day + 1).training() ? "rest.before_training" : "rest.full_day"};
}

}  // namespace

bool isLighterDay(const Solved& solved, int day) {
    constexpr int kNoLimit = 10;
    return solved.problem.day(day).mostRpe < kNoLimit;
}

void explain(Plan& plan, const Solved& solved) {
    for (int d = 0; d < solved.problem.dayCount(); ++d) {
        PlanDay& day = plan.days[static_cast<std::size_t>(d)];
        for (PlanBlock& block : day.blocks) {
            const bool kept = solved.request.history && isKept(block, *solved.request.history);
            kept ? explainKept(block, solved, day.date) : explainAdded(block, solved, d);
        }
        if (day.rest) day.restReason = restReason(solved, d);
    }
    explainAdjustments(plan, solved);
}

}  // namespace limber::inline planning
