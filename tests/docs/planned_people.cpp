// SPDX-License-Identifier: GPL-3.0-or-later
#include "docs/planned_people.h"

#include <map>

#include "bench/full_size.h"
#include "core/workspace/cause_plan_table.h"
#include "support/builders.h"

namespace limber::test {
namespace {

constexpr Date kFrom = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};
constexpr int kBirthYear = 1988;
constexpr int kOlderBirthYear = 1956;

struct Week {
    std::vector<Weekday> days{};
    int minutes = 0;
    int otherMinutes = 10;
};

PlanRequest requestOf(Level level, RecentTraining recent, const Week& week, std::vector<Equipment> equipment) {
    PlanRequest request{.today = kFrom, .from = kFrom};
    Profile& profile = request.profile;
    profile.birthYear = kBirthYear;
    profile.experience = level;
    profile.goal = Goal::general;
    profile.recentTraining = recent;
    profile.equipment = std::move(equipment);
    profile.workoutsPerWeek = static_cast<int>(week.days.size());
    profile.cardioPerWeek = 0;
    profile.yogaPerWeek = 0;
    for (const Weekday day : allOf<Weekday>()) profile.availableMinutes[day] = week.otherMinutes;
    for (const Weekday day : week.days) profile.availableMinutes[day] = week.minutes;
    request.safety.level = SafetyLevel::clear;
    request.history = std::make_shared<const History>();
    return request;
}

PlanRequest lifter() {
    const auto everything = allOf<Equipment>();
    return requestOf(Level::advanced, RecentTraining::regular,
                     {.days = {Weekday::mon, Weekday::tue, Weekday::thu, Weekday::fri}, .minutes = 75},
                     {everything.begin(), everything.end()});
}

PlanRequest deskWorker() {
    PlanRequest request =
        requestOf(Level::beginner, RecentTraining::some,
                  {.days = {Weekday::mon, Weekday::wed, Weekday::fri}, .minutes = 20, .otherMinutes = 20},
                  {Equipment::band, Equipment::mat});
    request.profile.yogaPerWeek = 1;
    return request;
}

PlanRequest seventyWithOsteoporosis() {
    PlanRequest request = requestOf(Level::beginner, RecentTraining::some,
                                    {.days = {Weekday::mon, Weekday::thu}, .minutes = 40, .otherMinutes = 30},
                                    {Equipment::band, Equipment::mat});
    request.profile.birthYear = kOlderBirthYear;
    request.profile.conditions = {{Condition::osteoporosis, std::nullopt}};
    request.profile.cardioPerWeek = 1;
    request.profile.yogaPerWeek = 1;
    return request;
}

PlanRequest tightLifter(double tightness) {
    PlanRequest request = lifter();
    request.tightnessNow = tightness;
    request.tightnessDate = kFrom;
    request.tightnessUsual = 3;
    return request;
}

/// Three hours a week at a gym and eight weeks of log, a tender low back at its end, and what a likely cause changes.
PlanRequest withCause(Cause cause) {
    PlanRequest request = bench::fullSizeRequest(7);
    Profile& profile = request.profile;
    profile.experience = Level::intermediate;
    profile.goal = Goal::general;
    profile.workoutsPerWeek = 3;
    profile.cardioPerWeek = 1;
    profile.yogaPerWeek = 0;
    for (const Weekday day : allOf<Weekday>()) profile.availableMinutes[day] = 20;
    for (const Weekday day : {Weekday::mon, Weekday::wed, Weekday::fri}) profile.availableMinutes[day] = 60;
    History history = *request.history;
    history.sessions.back().tenderSpots.push_back(
        {.region = Region::lowerBackLeft, .tender = true, .familiar = true, .spreads = false});
    request.adjustments = {planChangeFor(cause, kFrom, history, *builtInCatalogue())};
    request.history = std::make_shared<const History>(std::move(history));
    return request;
}

void addCauses(std::vector<Somebody>& people) {
    const std::map<Cause, std::string> headings{
        {Cause::insufficientStretching, "Three hours a week, too little stretching likely"},
        {Cause::muscularImbalance, "The same, an imbalance of the trunk likely"},
        {Cause::postureAndLifting, "The same, lifting likely"},
        {Cause::triggerPoints, "The same, tender spots likely"},
        {Cause::unaccustomedLoad, "The same, unaccustomed load likely"},
        {Cause::stressAndSleep, "The same, stress and short sleep likely"}};
    for (const auto& [cause, heading] : headings) people.push_back({heading, withCause(cause)});
}

}  // namespace

std::vector<Somebody> plannedPeople() {
    std::vector<Somebody> people{
        {"A beginner at home without equipment",
         requestOf(Level::beginner, RecentTraining::none,
                   {.days = {Weekday::mon, Weekday::wed, Weekday::fri}, .minutes = 30}, {})},
        {"A beginner with dumbbells and three evenings of 45 minutes",
         requestOf(Level::beginner, RecentTraining::none,
                   {.days = {Weekday::mon, Weekday::wed, Weekday::fri}, .minutes = 45}, {Equipment::dumbbell})},
        {"A lifter with a full gym and four days of 75 minutes", lifter()},
        {"At a desk all day, 20 minutes a day, a band", deskWorker()},
        {"Two days of 60 minutes at a machine gym",
         requestOf(Level::intermediate, RecentTraining::regular, {.days = {Weekday::tue, Weekday::sat}, .minutes = 60},
                   {Equipment::machine, Equipment::cable})},
        {"Seventy, with osteoporosis and bands", seventyWithOsteoporosis()},
        {"The lifter, tight at 6 on the first day", tightLifter(6)},
        {"The lifter, tight at 8 on the first day", tightLifter(8)}};
    addCauses(people);
    return people;
}

}  // namespace limber::test
