// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/experiments.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/workspace/experiment_plan.h"
#include "core/workspace/experiment_rules.h"
#include "limber/guidance/assess.h"
#include "limber/guidance/safety_gate.h"
#include "limber/insight/experiments.h"
#include "limber/knowledge/network.h"
#include "limber/training/load.h"
#include "limber/workspace/loop.h"

namespace limber::inline workspace {
namespace {

constexpr int kLateAge = 65;
constexpr int kPlacedDays = 14;
constexpr int kWeekDays = 7;
constexpr int kRateDays = 56;

bool trainedOn(const History& history, Date date) {
    return std::any_of(history.sessions.begin(), history.sessions.end(),
                       [&](const Session& session) { return session.date == date && isTraining(session); });
}

/// Those for whom the warm-up is part of training at all.
bool needsWarmUp(const Profile& profile, const SafetyState& safety, Date today) {
    return safety.level == SafetyLevel::prompt || safety.level == SafetyLevel::unscreened ||
           profile.ageOn(today).value_or(0) >= kLateAge || profile.has(Condition::heartDisease, today) ||
           profile.has(Condition::highBloodPressure, today) || profile.has(Condition::pregnant, today);
}

/// The treatments that stand for the habit; it can be tried while one of them is not withheld.
std::vector<std::string> treatmentsFor(Habit habit) {
    switch (habit) {
        case Habit::heat: return {"heat_pack", "heat_wrap"};
        case Habit::yoga: return {"yoga_routine"};
        case Habit::stretchingBefore:
        case Habit::stretchingAfter: return {"stretching_routine"};
        default: return {};
    }
}

bool isWithheld(const std::string& treatment, const TipList& tips) {
    return std::any_of(tips.withheld.begin(), tips.withheld.end(),
                       [&](const WithheldTip& withheld) { return withheld.treatment == treatment; });
}

double trainingDaysAWeek(const Snapshot& snapshot) {
    std::map<Date, bool> days;
    const auto& history = *snapshot.history;
    for (const auto& session : history.sessions)
        if (isTraining(session) && session.date > snapshot.today - Days{kRateDays}) days[session.date] = true;
    const double rate = static_cast<double>(days.size()) * kWeekDays / kRateDays;
    const auto& profile = *snapshot.profile;
    const double wished = profile.workoutsPerWeek.value_or(3) + profile.cardioPerWeek.value_or(0);
    return rate >= 1 ? rate : std::max(1.0, wished);
}

ExperimentReport reportOn(const Experiment& experiment, const History& history, Date today,
                          const Catalogue& catalogue) {
    const auto& network = builtInNetwork();
    return {experiment, stateOf(experiment, history, today, catalogue, network),
            resultOf(experiment, history, today, catalogue, network)};
}

}  // namespace

std::optional<Message> whyNotTried(Habit habit, const Profile& profile, const History& history, Date today,
                                   const Catalogue& catalogue) {
    Assessment gate;
    gate.safety = assessSafety(profile, history, today, catalogue);
    if (!gate.safety.limits.planAllowed || gate.safety.level == SafetyLevel::emergency)
        return Message{"experiment.not.safety", {}};
    if (habit == Habit::warmUp && needsWarmUp(profile, gate.safety, today))
        return Message{"experiment.not.warm_up", {}};
    const auto treatments = treatmentsFor(habit);
    if (treatments.empty()) return std::nullopt;
    const auto tips = rankTips(gate, profile, history, today, catalogue);
    const bool all = std::all_of(treatments.begin(), treatments.end(),
                                 [&](const std::string& treatment) { return isWithheld(treatment, tips); });
    if (!all) return std::nullopt;
    return Message{"experiment.not.withheld", {{"habit", std::string(nameOf(habit))}}};
}

std::optional<Message> whyNotTried(Habit habit, const Snapshot& snapshot) {
    return whyNotTried(habit, *snapshot.profile, *snapshot.history, snapshot.today, *snapshot.catalogue);
}

Date nextTrainingDate(const History& history, Date today) {
    return trainedOn(history, today) ? today + Days{1} : today;
}

std::optional<ExperimentReport> runningExperiment(const History& history, Date today, const Catalogue& catalogue) {
    for (const auto& experiment : history.experiments) {
        if (experiment.stopped) continue;
        auto report = reportOn(experiment, history, today, catalogue);
        if (!report.state.finished) return report;
    }
    return std::nullopt;
}

Experiment experimentFrom(Habit habit, double hopedEffect, Seed seed, const History& history, Date today) {
    const auto& network = builtInNetwork();
    return drawExperiment({}, habit, hopedEffect, nextTrainingDate(history, today), cyclesNeeded(hopedEffect, network),
                          seed, network);
}

std::vector<ExperimentReport> experimentsOf(const Snapshot& snapshot) {
    std::vector<ExperimentReport> reports;
    for (const auto& experiment : snapshot.history->experiments)
        reports.push_back(reportOn(experiment, *snapshot.history, snapshot.today, *snapshot.catalogue));
    return reports;
}

std::optional<ExperimentReport> runningExperiment(const Snapshot& snapshot) {
    return runningExperiment(*snapshot.history, snapshot.today, *snapshot.catalogue);
}

std::vector<Effect> experimentEffects(const Snapshot& snapshot) {
    std::map<Habit, Effect> newest;
    for (auto& report : experimentsOf(snapshot)) {
        const bool whole = report.experiment.start >= snapshot.range.first && report.state.finished;
        if (whole && report.result.effect && report.result.effect->label > EffectLabel::tooEarly)
            newest[report.experiment.habit] = *std::move(report.result.effect);
    }
    std::vector<Effect> effects;
    for (auto& [habit, effect] : newest) effects.push_back(std::move(effect));
    return effects;
}

Message outcomeOf(const ExperimentReport& report) {
    const auto tenths = [](double value) { return std::round(value * 10) / 10; };
    const std::string habit(nameOf(report.experiment.habit));
    const auto& effect = report.result.effect;
    if (!report.state.finished)
        return {"experiment.running",
                {{"habit", habit}, {"done", report.state.daysDone}, {"days", report.experiment.days()}}};
    if (effect && !report.state.followedEnough)
        return {"experiment.not_followed",
                {{"habit", habit}, {"followed", report.state.daysFollowed}, {"days", report.state.daysDone}}};
    if (!effect || effect->label == EffectLabel::tooEarly)
        return {"experiment.too_early", {{"habit", habit}, {"readings", report.result.readings}}};
    std::string code = "experiment.no_clear_difference";
    if (effect->label == EffectLabel::leaning) code = "experiment.leaning";
    if (effect->label > EffectLabel::leaning) code = "experiment.made_a_difference";
    if (effect->label >= EffectLabel::leaning) code += *effect->effect < 0 ? ".looser" : ".tighter";
    return {code,
            {{"habit", habit},
             {"effect", tenths(std::abs(*effect->effect))},
             {"low", tenths(*effect->low)},
             {"high", tenths(*effect->high)},
             {"readings", report.result.readings}}};
}

ExperimentOutlook outlookOf(double hopedEffect, const Snapshot& snapshot) {
    const auto& network = builtInNetwork();
    ExperimentOutlook outlook;
    outlook.cycles = cyclesNeeded(hopedEffect, network);
    outlook.trainingDays = outlook.cycles * 2 * static_cast<int>(network.threshold("block_sessions"));
    outlook.weeks = std::max(1, static_cast<int>(std::ceil(outlook.trainingDays / trainingDaysAWeek(snapshot))));
    outlook.enough = isFoundIn(outlook.cycles, hopedEffect, network);
    return outlook;
}

ExperimentChoices experimentChoices(const Snapshot& snapshot) {
    ExperimentChoices choices;
    for (const auto habit : allOf<Habit>())
        if (canBeTried(habit)) choices.habits.push_back({habit, whyNotTried(habit, snapshot)});
    for (const double hoped : {1.0, 1.5, 2.0, 3.0}) choices.hopes.emplace_back(hoped, outlookOf(hoped, snapshot));
    return choices;
}

std::optional<HabitAsk> askOf(const Snapshot& snapshot) {
    const auto running = runningExperiment(snapshot);
    if (!running || whyNotTried(running->experiment.habit, snapshot)) return std::nullopt;
    const auto& experiment = running->experiment;
    HabitAsk ask{.habit = experiment.habit,
                 .from = std::max(experiment.start, nextTrainingDate(*snapshot.history, snapshot.today))};
    for (int day = running->state.daysDone; day < experiment.days(); ++day)
        ask.days.push_back(experiment.blocks[static_cast<std::size_t>(day / experiment.daysABlock)]);
    return ask;
}

StartExperiment experimentToStart(Habit habit, double hopedEffect, Seed seed, const Snapshot& snapshot) {
    StartExperiment start{habit, hopedEffect, seed, {}};
    Snapshot begun = snapshot;
    auto history = std::make_shared<History>(*snapshot.history);
    history->experiments.push_back(experimentFrom(habit, hopedEffect, seed, *history, snapshot.today));
    begun.history = std::move(history);
    const auto request = planRequest(begun, snapshot.today, kPlacedDays, {});
    const auto standing = standingPlan(snapshot, snapshot.today, kPlacedDays);
    const auto placed = withAsk(standing, request, *snapshot.catalogue);
    for (std::size_t i = 0; i < placed.days.size(); ++i)
        if (!(placed.days[i] == standing.days[i])) start.placed.push_back(placed.days[i]);
    return start;
}

}  // namespace limber::inline workspace
