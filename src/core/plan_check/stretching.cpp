// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan_check/eligibility.h"
#include "core/plan_check/holds.h"
#include "core/plan_check/rules.h"

namespace limber::inline plan_check {
namespace {

constexpr int kDaysAWeek = 3;           // `marques_2009`
constexpr int kShortestMinutes = 10;    // a day with fewer has no room for stretching
constexpr int kSecondsASession = 60;    // `garber_2011`
constexpr int kSecondsAWeek = 600;      // `ingram_2025`
constexpr int kSecondsBeforeWork = 45;  // `simic_2013`
constexpr int kShortestOlderHold = 30;  // `garber_2011`
constexpr int kLongestOlderHold = 60;
constexpr int kMinutesApart = 30;  // `behm_2016`

bool isStretching(const PlanBlock& block) {
    return block.kind == BlockKind::stretching || block.kind == BlockKind::yoga;
}

bool stretches(const Day& day) {
    return day.stretchedBefore ||
           std::any_of(day.blocks.begin(), day.blocks.end(), [](const PlanBlock* b) { return isStretching(*b); });
}

bool hasRoom(const Facts& facts, const Day& day) { return facts.person().minutesOn(day.date) >= kShortestMinutes; }

/// Wishes give way before stretching does: where a wish stands on a day that could have stretching, nothing is excused.
bool isExcused(const Facts& facts, const Week& week) {
    const auto& relaxed = facts.plan().relaxed;
    const bool named = std::any_of(relaxed.begin(), relaxed.end(), [&](const Relaxation& relaxation) {
        const DateRange range{week.monday, week.sunday()};
        return relaxation.rule == "stretching" &&
               (relaxation.dates.empty() || std::any_of(relaxation.dates.begin(), relaxation.dates.end(),
                                                        [&](Date date) { return range.contains(date); }));
    });
    const auto days = facts.days(week.planned);
    return named && std::none_of(days.begin(), days.end(), [&](const Day& day) {
               return !stretches(day) && mayStretch(facts, day.date, facts.person().minutesOn(day.date)) &&
                      std::any_of(day.blocks.begin(), day.blocks.end(), [](const PlanBlock* block) {
                          return !block->pinned &&
                                 (block->kind == BlockKind::workout || block->kind == BlockKind::cardio);
                      });
           });
}

void checkDaysAWeek(const Facts& facts, const Week& week, Problems& problems) {
    int logged = 0;
    for (const auto& day : facts.days({week.monday, week.planned.last}))
        if (day.date < week.planned.first && day.stretchedBefore) ++logged;
    const auto days = facts.days(week.planned);
    const auto stretched = static_cast<int>(std::count_if(days.begin(), days.end(), stretches));
    const auto possible = static_cast<int>(std::count_if(
        days.begin(), days.end(), [&](const Day& day) { return hasRoom(facts, day) || day.stretchedBefore; }));
    const int share = kDaysAWeek * static_cast<int>(days.size()) / 7;
    const int needed = std::min({share, possible, kDaysAWeek - logged});
    if (stretched >= needed || isExcused(facts, week)) return;
    problems.hard("stretching", "days",
                  {{"week", week.monday}, {"days", stretched + logged}, {"needed", needed + logged}},
                  {week.planned.first});
}

PerMuscle holdSeconds(const PlanBlock& block, const Catalogue& catalogue) {
    PerMuscle seconds;
    forItems(block, catalogue, [&](const Item& item) {
        if (!item.isStaticHold()) return;
        for (const Muscle muscle : item.exercise->lengthens) seconds[muscle] += item.seconds();
    });
    return seconds;
}

void checkDose(const Facts& facts, const Day& day, const PlanBlock& block, Problems& problems) {
    const auto seconds = holdSeconds(block, facts.catalogue());
    std::vector<Muscle> tooShort;
    for (const Muscle muscle : allOf<Muscle>())
        if (seconds[muscle] > 0 && seconds[muscle] < kSecondsASession) tooShort.push_back(muscle);
    bool wrongHold = false;
    forItems(block, facts.catalogue(), [&](const Item& item) {
        wrongHold = wrongHold || (item.isStaticHold() && (item.holdSeconds < kShortestOlderHold ||
                                                          (item.planned && item.holdSeconds > kLongestOlderHold)));
    });
    if (!tooShort.empty())
        problems.hard("stretching", "seconds", {{"date", day.date}, {"muscles", idsOf(tooShort)}}, {day.date});
    if (wrongHold && facts.person().isOlder())
        problems.hard("stretching", "hold_length", {{"date", day.date}}, {day.date});
}

void checkBeforeWork(const Facts& facts, const Day& day, const PlanBlock& warmUp, Problems& problems) {
    const auto seconds = holdSeconds(warmUp, facts.catalogue());
    const double longest = *std::max_element(seconds.values.begin(), seconds.values.end());
    if (longest > kSecondsBeforeWork)
        problems.hard("stretching", "long_hold_before", {{"date", day.date}, {"seconds", static_cast<int>(longest)}},
                      {day.date});
}

bool isApart(const PlanBlock& stretching, const PlanBlock& training) {
    return stretching.start && training.start &&
           stretching.start->minutes + stretching.minutes + kMinutesApart <= training.start->minutes;
}

void checkOrder(const Day& day, Problems& problems) {
    for (auto block = day.blocks.begin(); block != day.blocks.end(); ++block) {
        if (!isStretching(**block)) continue;
        const bool before = std::any_of(block, day.blocks.end(), [&](const PlanBlock* later) {
            return (later->kind == BlockKind::workout || later->kind == BlockKind::cardio) && !isApart(**block, *later);
        });
        if (before) problems.hard("stretching", "before_training", {{"date", day.date}}, {day.date});
    }
}

void checkMinutesAWeek(const Facts& facts, const Week& week, Problems& problems) {
    PerMuscle planned;
    PerMuscle all;
    for (const auto& day : facts.days({week.monday, week.planned.last})) {
        for (const Muscle muscle : allOf<Muscle>()) all[muscle] += day.loggedHoldSeconds[muscle];
        for (const auto* block : day.blocks) {
            const auto seconds = holdSeconds(*block, facts.catalogue());
            for (const Muscle muscle : allOf<Muscle>()) {
                planned[muscle] += seconds[muscle];
                all[muscle] += seconds[muscle];
            }
        }
    }
    std::vector<Muscle> tooLong;
    for (const Muscle muscle : allOf<Muscle>())
        if (planned[muscle] > 0 && all[muscle] > kSecondsAWeek) tooLong.push_back(muscle);
    if (!tooLong.empty())
        problems.hard("stretching", "too_much", {{"week", week.monday}, {"muscles", idsOf(tooLong)}},
                      {week.planned.first});
}

}  // namespace

void checkStretching(const Facts& facts, Problems& problems) {
    for (const auto& week : facts.weeks()) {
        checkDaysAWeek(facts, week, problems);
        checkMinutesAWeek(facts, week, problems);
    }
    for (const auto& day : facts.plannedDays()) {
        checkOrder(day, problems);
        for (const auto* block : day.blocks) {
            if (block->kind == BlockKind::stretching) checkDose(facts, day, *block, problems);
            if (block->kind == BlockKind::warmUp) checkBeforeWork(facts, day, *block, problems);
        }
    }
}

}  // namespace limber::inline plan_check
