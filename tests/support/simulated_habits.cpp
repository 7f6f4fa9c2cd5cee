// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulated_habits.h"

#include <algorithm>
#include <cmath>

namespace limber::test {
namespace {

double between(double ordinary, double unfavourable, double degree) {
    return ordinary + (unfavourable - ordinary) * degree;
}

double of(const PerTrouble& degrees, Cause cause) { return degrees[static_cast<std::size_t>(cause)]; }

const std::vector<Workout>& machines() {
    static const std::vector<Workout> programme{
        {{"goblet_squat", 3, 0, 0.3},
         {"seated_cable_row", 3, 0, 0.3},
         {"bench_press", 3},
         {"back_extension", 2, 0, 0.9},
         {"front_plank", 2, 0.5}},
        {{"romanian_deadlift", 3, 0, 0.8}, {"lat_pulldown", 3}, {"overhead_press", 3, 0, 0.2}, {"curl_up", 2, 0.8}},
        {{"leg_press", 3, 0, 0.1},
         {"one_arm_row", 3, 0, 0.3},
         {"push_up", 3, 0.1},
         {"bird_dog", 3, 0, 0.5},
         {"dead_bug", 2, 0.6}}};
    return programme;
}

const std::vector<Workout>& barbells() {
    static const std::vector<Workout> programme{
        {{"back_squat", 4, 0, 0.5}, {"bench_press", 3}, {"bent_over_row", 3, 0, 0.6}, {"side_plank", 2, 0.5}},
        {{"deadlift", 3, 0, 1}, {"overhead_press", 3, 0, 0.2}, {"pull_up", 3}, {"front_plank", 2, 0.5}},
        {{"front_squat", 3, 0, 0.4},
         {"dumbbell_bench_press", 3},
         {"chest_supported_row", 3},
         {"back_extension", 2, 0, 0.9},
         {"lying_leg_raise", 2, 0.9}}};
    return programme;
}

/// Much for the front of the trunk, nothing aimed at its back.
const std::vector<Workout>& beachBody() {
    static const std::vector<Workout> programme{
        {{"leg_press", 3, 0, 0.1}, {"bench_press", 4}, {"crunch", 4, 1}, {"sit_up", 4, 1}, {"biceps_curl", 3}},
        {{"lat_pulldown", 3}, {"push_up", 4, 0.1}, {"lying_leg_raise", 4, 0.9}, {"crunch", 3, 1}, {"leg_curl", 3}},
        {{"machine_chest_press", 4},
         {"machine_row", 3},
         {"sit_up", 4, 1},
         {"cable_crunch", 3, 1},
         {"leg_extension", 3}}};
    return programme;
}

std::vector<bool> drawDays(Random& random, int perWeek) {
    static constexpr std::array<std::array<int, 6>, 5> kWeeks{
        {{0, 3}, {0, 2, 4}, {0, 1, 3, 4}, {0, 1, 2, 4, 5}, {0, 1, 2, 3, 4, 5}}};
    std::vector<bool> trains(kSimulatedDays, false);
    const auto& week = kWeeks[static_cast<std::size_t>(perWeek - 2)];
    const int shift = random.between(0, 1);
    for (int day = 0; day < kSimulatedDays; ++day)
        for (int i = 0; i < perWeek; ++i)
            if (day % 7 == (week[static_cast<std::size_t>(i)] + shift) % 7 && random.chance(0.92))
                trains[static_cast<std::size_t>(day)] = true;
    return trains;
}

void drawProgramme(Random& random, SimulatedHabits& habits, const PerTrouble& degrees) {
    habits.programme = random.chance(0.5) ? machines() : barbells();
    const double front = of(degrees, Cause::muscularImbalance);
    for (std::size_t i = 0; i < habits.programme.size(); ++i)
        if (random.chance(front)) habits.programme[i] = beachBody()[i];
    const double again = of(degrees, Cause::triggerPoints);
    int perWeek = 3 + static_cast<int>(std::lround(2.2 * again));
    if (random.chance(0.3)) ++perWeek;
    if (random.chance(0.2)) --perWeek;
    habits.trains = drawDays(random, std::clamp(perWeek, 2, 6));
    static const std::vector<SimulatedLift> kFavourites{
        {"deadlift", 3, 0, 1}, {"bent_over_row", 4, 0, 0.6}, {"back_squat", 4, 0, 0.5}};
    if (random.chance(again)) habits.favourite = kFavourites[random.below(kFavourites.size())];
    if (random.chance(0.5 * again)) habits.incidents.push_back(random.between(18, kSimulatedDays - 6));
}

void drawRamp(Random& random, SimulatedHabits& habits, double degree) {
    if (!random.chance(std::min(1.0, 1.5 * degree))) return;
    habits.rampDay = random.between(kSimulatedDays - 19, kSimulatedDays - 9);
    habits.ramp = between(1.0, 2.0, degree);
    for (int day = habits.rampDay; day < kSimulatedDays; ++day)
        if (random.chance(0.25 * degree)) habits.trains[static_cast<std::size_t>(day)] = true;
}

void drawManners(Random& random, SimulatedHabits& habits, const PerTrouble& degrees) {
    const double stiff = of(degrees, Cause::insufficientStretching);
    habits.warmUpChance = std::clamp(between(random.normal(0.8, 0.1), 0.25, stiff), 0.0, 1.0);
    habits.stretchAfterChance = std::clamp(between(random.normal(0.6, 0.15), 0.04, stiff), 0.0, 1.0);
    habits.routineChance = std::clamp(between(random.normal(0.2, 0.08), 0.01, stiff), 0.0, 1.0);
    const double careless = of(degrees, Cause::postureAndLifting);
    habits.tagChances = {between(0.07, 0.2, careless), between(0.06, 0.22, careless), between(0.03, 0.18, careless),
                         between(0.04, 0.15, careless)};
    habits.technique = between(random.normal(4.2, 0.3), 2.7, careless);
    habits.morningChance = between(random.chance(0.2) ? 0.6 : 0.1, 0.4, careless);
    habits.sitting = std::clamp(between(random.normal(7, 1.5), 9.5, careless), 1.0, 15.0);
    habits.standing = std::clamp(random.normal(2.5, 1), 0.0, 8.0);
    habits.driving = std::clamp(between(random.normal(0.9, 0.5), 1.5, careless), 0.0, 6.0);
}

}  // namespace

PerTrouble drawDegrees(Random& random, std::optional<Cause> cause) {
    PerTrouble degrees{};
    // Nobody is a model: habits that do this person nothing are often half unfavourable.
    for (double& degree : degrees) degree = std::clamp(random.normal(0.08, 0.2), 0.0, 0.6);
    if (cause) degrees[static_cast<std::size_t>(*cause)] = 0.75 + 0.35 * random.uniform();
    return degrees;
}

SimulatedHabits drawHabits(Random& random, const PerTrouble& degrees) {
    SimulatedHabits habits;
    drawProgramme(random, habits, degrees);
    drawRamp(random, habits, of(degrees, Cause::unaccustomedLoad));
    drawManners(random, habits, degrees);
    habits.minutes = std::clamp(random.normal(52, 10), 25.0, 90.0);
    habits.effort = std::clamp(random.normal(7, 0.6), 5.0, 9.0);
    const double tense = of(degrees, Cause::stressAndSleep);
    habits.sleep = between(random.normal(7.3, 0.4), 5.9, tense);
    habits.stress = between(random.normal(2.2, 0.4), 3.9, tense);
    return habits;
}

}  // namespace limber::test
