// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_case.h"

#include <algorithm>

namespace limber::test {
namespace {

using M = Muscle;

Exercise strength(std::string id, Pattern pattern, std::map<Muscle, double> muscles, SpineLoad load = SpineLoad::low) {
    Exercise exercise{.id = std::move(id), .kind = ExerciseKind::strength};
    exercise.primary = muscles.begin()->first;
    for (const auto& [muscle, share] : muscles)
        if (share > muscles[exercise.primary]) exercise.primary = muscle;
    exercise.pattern = pattern;
    exercise.muscles = std::move(muscles);
    exercise.spineLoad = load;
    exercise.minutesPerSet = 1;
    exercise.compound = true;
    exercise.dose = {3, 8, 0};
    return exercise;
}

Exercise with(Exercise exercise, bool compound, bool trunkEndurance) {
    exercise.compound = compound;
    exercise.trunkEndurance = trunkEndurance;
    return exercise;
}

Exercise soft(std::string id, ExerciseKind kind, std::vector<Muscle> lengthens, double met = 2.5) {
    Exercise exercise{.id = std::move(id), .kind = kind};
    exercise.lengthens = std::move(lengthens);
    exercise.met = met;
    return exercise;
}

std::vector<Exercise> exercises() {
    std::vector<Exercise> list{
        strength("squat", Pattern::squat, {{M::quadriceps, 1}, {M::adductors, 0.5}}, SpineLoad::medium),
        strength("back_squat", Pattern::squat, {{M::quadriceps, 1}, {M::erectorSpinae, 0.5}}, SpineLoad::high),
        strength("deadlift", Pattern::hinge, {{M::hamstrings, 1}, {M::erectorSpinae, 1}}, SpineLoad::high),
        strength("good_morning", Pattern::hinge, {{M::gluteusMaximus, 1}, {M::multifidus, 0.5}}, SpineLoad::high),
        strength("bridge", Pattern::hipExtension, {{M::gluteusMaximus, 1}}),
        strength("row", Pattern::horizontalPull, {{M::latissimus, 1}, {M::biceps, 0.5}}),
        strength("pulldown", Pattern::verticalPull, {{M::latissimus, 1}, {M::biceps, 0.5}}),
        strength("press", Pattern::horizontalPush, {{M::chest, 1}, {M::triceps, 0.5}}),
        strength("push_up", Pattern::horizontalPush, {{M::chest, 1}, {M::serratus, 0.25}}),
        strength("dip", Pattern::horizontalPush, {{M::chest, 1}}),
        with(strength("curl", Pattern::elbowFlexion, {{M::biceps, 1}}), false, false),
        with(strength("raise", Pattern::ankle, {{M::calves, 1}}), false, false),
        with(strength("back_extension", Pattern::trunkExtension, {{M::erectorSpinae, 1}}), false, false),
        with(strength("plank", Pattern::antiExtension, {{M::rectusAbdominis, 1}}), false, true),
        with(strength("side_plank", Pattern::antiLateral, {{M::obliques, 1}}), false, true),
        soft("hamstring_stretch", ExerciseKind::stretch, {M::hamstrings}),
        soft("calf_stretch", ExerciseKind::stretch, {M::calves}),
        soft("cat_cow", ExerciseKind::mobility, {}),
        soft("pose", ExerciseKind::yoga, {M::hipFlexors}),
        soft("power_flow", ExerciseKind::yoga, {M::hipFlexors}, 4),
        soft("run", ExerciseKind::cardio, {}, 9),
        soft("roller", ExerciseKind::mobility, {}),
    };
    list.back().spineTags = {SpineTag::bodyWeightPressure};
    list[0].equipment = {Equipment::dumbbell};
    list[1].equipment = list[2].equipment = list[3].equipment = {Equipment::barbell};
    list[6].equipment = {Equipment::cable};
    list[7].equipment = {Equipment::bench, Equipment::dumbbell};
    list[9].level = Level::advanced;
    list[12].spineTags = {SpineTag::prone};
    list[13].spineTags = {SpineTag::neutral};
    list[13].equipment = {Equipment::mat};
    return list;
}

CatalogueData smallData() {
    CatalogueData data{.exercises = exercises()};
    data.routines = {
        {.id = "legs", .kind = RoutineKind::stretching, .steps = {{"hamstring_stretch", 60}, {"calf_stretch", 60}}},
        {.id = "hasty", .kind = RoutineKind::stretching, .steps = {{"hamstring_stretch", 59}}},
        {.id = "long", .kind = RoutineKind::stretching, .steps = {{"hamstring_stretch", 200}}},
        {.id = "loosening", .kind = RoutineKind::stretching, .steps = {{"cat_cow", 60}}},
        {.id = "flow", .kind = RoutineKind::yoga, .steps = {{"pose", 60}}},
        {.id = "holds_45", .kind = RoutineKind::warmUp, .steps = {{"cat_cow", 60}, {"calf_stretch", 45}}},
        {.id = "holds_46", .kind = RoutineKind::warmUp, .steps = {{"cat_cow", 60}, {"calf_stretch", 46}}},
    };
    data.areaMuscles[Area::lowerBack] = {M::erectorSpinae, M::multifidus, M::quadratusLumborum};
    return data;
}

std::vector<std::string> codes(const std::vector<PlanProblem>& problems, bool hard) {
    std::vector<std::string> found;
    for (const auto& problem : problems)
        if (problem.hard == hard) found.push_back(problem.text.code.substr(std::string("problem.").size()));
    return found;
}

}  // namespace

const Catalogue& smallCatalogue() {
    static const Catalogue catalogue(smallData());
    return catalogue;
}

Case::Case() {
    request.today = request.from = kMonday;
    request.profile = aProfile().bornIn(1990);
    request.profile.experience = Level::intermediate;
    request.profile.recentTraining = RecentTraining::regular;
    request.profile.equipment = {Equipment::barbell, Equipment::dumbbell, Equipment::cable, Equipment::bench};
    minutes(60);
    request.safety.level = SafetyLevel::clear;
    // Everything was done once a week for four weeks, last on Thursday: accustomed, and nobody was away.
    for (int daysBefore = 25; daysBefore >= 4; daysBefore -= 7) {
        auto session = aSession().on(kMonday - Days{daysBefore}).effortOf(5);
        for (const auto& exercise : smallCatalogue().exercises())
            if (exercise.kind == ExerciseKind::strength) session.with(exercise.id, 1, 8);
        history.sessions.push_back(session);
    }
    history.sessions.insert(history.sessions.begin(),
                            aSession().on(kMonday - Days{40}).of(SessionKind::stretching, 10).build());
}

Case& Case::logged(int daysBefore, const std::string& exercise, int sets, double rpe) {
    return add(aSession().on(kMonday - Days{daysBefore}).effortOf(rpe).with(exercise, sets, 8));
}

Case& Case::add(const Session& session) {
    const auto later = std::find_if(history.sessions.begin(), history.sessions.end(),
                                    [&](const Session& other) { return session.date < other.date; });
    history.sessions.insert(later, session);
    return *this;
}

Case& Case::beginner() {
    request.profile.experience = Level::beginner;
    return *this;
}

Case& Case::minutes(int minutes) {
    for (const Weekday weekday : allOf<Weekday>()) request.profile.availableMinutes[weekday] = minutes;
    return *this;
}

std::vector<PlanProblem> Case::check(const Plan& plan) const {
    auto complete = request;
    complete.from = plan.from;
    complete.days = static_cast<int>(plan.days.size());
    complete.history = std::make_shared<const History>(history);
    return checkPlan(plan, complete, smallCatalogue());
}

std::vector<std::string> Case::hard(const Plan& plan) const { return codes(check(plan), true); }
std::vector<std::string> Case::soft(const Plan& plan) const { return codes(check(plan), false); }

int times(const std::vector<std::string>& found, std::string_view code) {
    return static_cast<int>(std::count(found.begin(), found.end(), code));
}

}  // namespace limber::test
