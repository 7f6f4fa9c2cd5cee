// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>

#include "core/plan_check/holds.h"
#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

constexpr int kFewest = 3;
constexpr int kFewestWhenShort = 2;
constexpr int kMost = 7;
constexpr int kShortMinutes = 30;
constexpr int kMostWithOnePrimary = 2;
constexpr double kMostDirectSets = 6;
constexpr double kMostDirectSetsAdvanced = 8;
constexpr int kMostStations = 3;

bool isTrunk(Muscle muscle) {
    return isBackMuscle(muscle) || muscle == Muscle::rectusAbdominis || muscle == Muscle::obliques ||
           muscle == Muscle::deepAbdominals;
}

bool tiresTrunk(const Exercise& exercise) { return exercise.trunkEndurance || isTrunk(exercise.primary); }

/// Place in the order of a workout.
int stage(const Exercise& exercise) {
    if (exercise.power) return 0;
    if (exercise.trunkEndurance) return 3;
    return exercise.compound ? 1 : 2;
}

std::vector<const Exercise*> exercisesOf(const PlanBlock& workout, const Catalogue& catalogue) {
    std::vector<const Exercise*> found;
    forItems(workout, catalogue, [&](const Item& item) { found.push_back(item.exercise); });
    return found;
}

void checkCounts(const Day& day, const PlanBlock& workout, const std::vector<const Exercise*>& exercises,
                 Problems& problems) {
    const auto count = static_cast<int>(exercises.size());
    const int fewest = workout.minutes < kShortMinutes ? kFewestWhenShort : kFewest;
    if (count < fewest || count > kMost)
        problems.hard("session_shape", "count",
                      {{"date", day.date}, {"count", count}, {"fewest", fewest}, {"most", kMost}}, {day.date});
    std::map<Muscle, int> primaries;
    for (const auto* exercise : exercises) ++primaries[exercise->primary];
    for (const auto& [muscle, times] : primaries)
        if (times > kMostWithOnePrimary)
            problems.hard("session_shape", "same_primary",
                          {{"date", day.date}, {"muscle", std::string(nameOf(muscle))}, {"count", times}}, {day.date});
    const auto hinges = std::count_if(exercises.begin(), exercises.end(), [](auto* e) { return e->isHeavyHinge(); });
    if (hinges > 1) problems.hard("session_shape", "heavy_hinges", {{"date", day.date}}, {day.date});
    std::set<std::vector<Equipment>> stations;
    for (const auto* exercise : exercises) {
        auto station = exercise->equipment;
        station.erase(std::remove(station.begin(), station.end(), Equipment::mat), station.end());
        std::sort(station.begin(), station.end());
        if (!station.empty()) stations.insert(std::move(station));
    }
    if (static_cast<int>(stations.size()) > kMostStations)
        problems.hard("session_shape", "stations",
                      {{"date", day.date}, {"count", static_cast<int>(stations.size())}, {"limit", kMostStations}},
                      {day.date});
}

void checkDirectSets(const Facts& facts, const Day& day, const PlanBlock& workout, Problems& problems) {
    MuscleSets sum;
    forItems(workout, facts.catalogue(), [&](const Item& item) { sum.add(*item.exercise, item.sets, std::nullopt); });
    const double most = facts.person().level() == Level::advanced ? kMostDirectSetsAdvanced : kMostDirectSets;
    for (const Muscle muscle : allOf<Muscle>())
        if (sum.direct[muscle] > most + kTolerance)
            problems.hard("session_shape", "direct_sets",
                          {{"date", day.date},
                           {"muscle", std::string(nameOf(muscle))},
                           {"sets", sum.direct[muscle]},
                           {"limit", most}},
                          {day.date});
}

void checkOrder(const Day& day, const std::vector<const Exercise*>& exercises, Problems& problems) {
    const Exercise* tired = nullptr;
    for (std::size_t i = 0; i < exercises.size(); ++i) {
        const auto& exercise = *exercises[i];
        if (i > 0 && stage(exercise) < stage(*exercises[i - 1]))
            problems.hard("session_shape", "order",
                          {{"date", day.date}, {"first", exercise.id}, {"second", exercises[i - 1]->id}}, {day.date});
        if (exercise.isHeavyHinge() && tired != nullptr)
            problems.hard("session_shape", "tired_trunk",
                          {{"date", day.date}, {"first", exercise.id}, {"second", tired->id}}, {day.date});
        if (tiresTrunk(exercise)) tired = &exercise;
    }
}

}  // namespace

void checkSessionShape(const Facts& facts, Problems& problems) {
    for (const auto& day : facts.plannedDays())
        for (const auto* block : day.blocks) {
            if (block->kind != BlockKind::workout) continue;
            const auto exercises = exercisesOf(*block, facts.catalogue());
            checkCounts(day, *block, exercises, problems);
            checkDirectSets(facts, day, *block, problems);
            checkOrder(day, exercises, problems);
        }
}

}  // namespace limber::inline plan_check
