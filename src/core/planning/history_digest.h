// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/planning/day_facts.h"
#include "core/planning/person.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline planning {

/// How an exercise was done, newest first.
struct ExerciseRecord {
    Date last{};
    int lastSets = 0;
    int times = 0;
    std::array<int, 7> weekdays{};
    std::vector<Date> dates{};
    const ExerciseEntry* entry = nullptr;
    std::optional<double> sessionRpe{};
};

/// What the log says about the person, before the first planned day.
struct HistoryDigest {
    std::map<std::string, ExerciseRecord, std::less<>> records{};
    std::set<std::string, std::less<>> roughMornings{};  ///< exercises whose next morning was 2 or more worse
    std::optional<Date> firstLog{};
    std::optional<Date> lastStrength{};
    bool fourWeeks = false;     ///< at least 28 days of log
    PerMuscle weeklyMean{};     ///< of the four calendar weeks before, logs only; else the baseline
    bool startsAfresh = false;  ///< the baseline is the beginner's dose, or 28 days away
    bool halfBaseline = false;  ///< some training, not yet four weeks of log
    int awayDays = 0;           ///< whole days without strength work
    int loadedWeeks = 0;        ///< full training weeks in a row
    int longestSession = 0;
    int hardSessionsAWeek = 0;
    /// Through that date nothing of high spine load is planned: the newest reading forbids strength work, or did.
    std::optional<Date> soreUntil{};
    std::optional<double> soreAt{};           ///< that reading
    std::optional<SpineLoad> usualLegLoad{};  ///< highest spine load of squats and hinges done
};
[[nodiscard]] HistoryDigest digestHistory(const PlanRequest& request, const Person& person, const Catalogue& catalogue);

/// Left out for two weeks and more while training went on: it comes back at half the sets.
[[nodiscard]] bool isOnWayBack(const HistoryDigest& digest, const std::string& exercise, Date from);

/// Not done in the 28 days before `date`, as far as the log reaches.
[[nodiscard]] bool isUnaccustomed(const HistoryDigest& digest, const Person& person, const std::string& exercise,
                                  Date date);

/// A planned block that was done, or whose session is in the log.
[[nodiscard]] bool isLogged(const PlanBlock& block, const History& history);

/// What happened on each date of the range: logs, and blocks neither logged nor marked as not done. Blocks from
/// `openFrom` to `openTo` count only when `withPins` and pinned or done.
struct FactsRequest {
    DateRange range{};
    DateRange open{};
    bool withPins = true;
};
[[nodiscard]] std::vector<DayFacts> factsOfRange(const PlanRequest& request, const Person& person,
                                                 const HistoryDigest& digest, const Catalogue& catalogue,
                                                 const FactsRequest& wanted);

/// Pinned, or done: stays as it is.
[[nodiscard]] bool isKept(const PlanBlock& block, const History& history);

}  // namespace limber::inline planning
