// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_requests.h"

#include <algorithm>

namespace limber::testing {

PlanRequest ordinaryRequest() {
    PlanRequest request{.today = kMonday, .from = kMonday};
    request.profile.experience = Level::intermediate;
    request.profile.recentTraining = RecentTraining::regular;
    request.profile.workoutsPerWeek = 3;
    request.profile.yogaPerWeek = 0;
    request.profile.equipment = {{Equipment::dumbbell, Equipment::bench, Equipment::barbell, Equipment::cable}};
    for (const Weekday day : allOf<Weekday>()) request.profile.availableMinutes[day] = 10;
    for (const Weekday day : {Weekday::mon, Weekday::wed, Weekday::fri}) request.profile.availableMinutes[day] = 60;
    request.safety.level = SafetyLevel::clear;
    request.history = std::make_shared<History>();
    return request;
}

History& historyOf(PlanRequest& request) {
    auto copy = std::make_shared<History>(*request.history);
    request.history = copy;
    return *copy;
}

void logStrength(PlanRequest& request, Date date, const std::vector<std::string>& exercises, int sets, double loadKg) {
    Session session{.id = {"session-" + toIso(date)}, .date = date, .kind = SessionKind::strength, .minutes = 60};
    session.rpe = Effort::from(7);
    for (const std::string& id : exercises) {
        ExerciseEntry entry{.exercise = id};
        entry.sets.assign(static_cast<std::size_t>(sets),
                          SetEntry{.reps = 8, .load = Mass::fromKilograms(loadKg), .rpe = Effort::from(7)});
        session.exercises.push_back(std::move(entry));
    }
    auto& sessions = historyOf(request).sessions;
    const auto place = std::find_if(sessions.begin(), sessions.end(), [&](const Session& s) { return s.date > date; });
    sessions.insert(place, std::move(session));
}

Plan planFor(const PlanRequest& request) {
    auto plan = makePlan(request, *builtInCatalogue(), Budget::shown);
    EXPECT_TRUE(plan.has_value());
    return plan ? *std::move(plan) : Plan{};
}

std::vector<PlanBlock> blocksOf(const Plan& plan, BlockKind kind) {
    std::vector<PlanBlock> found;
    for (const PlanDay& day : plan.days)
        for (const PlanBlock& block : day.blocks)
            if (block.kind == kind) found.push_back(block);
    return found;
}

bool hasReason(const PlanBlock& block, const std::string& code) {
    return std::any_of(block.reasons.begin(), block.reasons.end(),
                       [&](const Reason& reason) { return reason.text.code == code; });
}

bool showsCause(const Plan& plan, Cause cause) {
    for (const PlanDay& day : plan.days)
        for (const PlanBlock& block : day.blocks)
            for (const Reason& reason : block.reasons)
                if (reason.cause == cause) return true;
    return false;
}

const Exercise& exerciseOf(const PlannedExercise& planned) { return *builtInCatalogue()->exercise(planned.exercise); }

std::vector<Date> datesWith(const Plan& plan, const std::function<bool(const Exercise&)>& test) {
    std::vector<Date> dates;
    for (const PlanDay& day : plan.days)
        for (const PlanBlock& block : day.blocks) {
            const bool found = block.kind == BlockKind::workout &&
                               std::any_of(block.exercises.begin(), block.exercises.end(),
                                           [&](const PlannedExercise& planned) { return test(exerciseOf(planned)); });
            if (found && (dates.empty() || dates.back() != day.date)) dates.push_back(day.date);
        }
    return dates;
}

}  // namespace limber::testing
