// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/planning/day_facts.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"
#include "limber/knowledge/planning_parameters.h"

namespace limber::inline planning {

inline constexpr int kMostDays = 28;  ///< of a horizon

/// A strength exercise of the catalogue as the search sees it.
struct Candidate {
    const Exercise* exercise = nullptr;
    Dose dose{};               ///< ordinary for the person
    Counts quarters{};         ///< effective sets of one set
    Counts countedQuarters{};  ///< of direct and indirect muscles, none for easy trunk endurance
    Counts directSets{};
    Counts workedDirectSets{};
    MuscleMask direct = 0;
    MuscleMask touched = 0;
    PatternMask pattern = 0;
    Muscle primary{};
    bool compound = false;
    int rpe = 6;
    bool easyTrunk = false;
    int tenthsASet = 20;
    int setupTenths = 0;
    int rampTenths = 0;  ///< ramp-up sets when it is the first heavy lift
    int station = -1;    ///< number of its equipment, -1 for none
    int abdominalQuarters = 0;
    int extensorQuarters = 0;
    bool push = false;
    bool pull = false;
    bool high = false;
    bool medium = false;  ///< spine load
    bool heavyHinge = false;
    bool heavySquat = false;
    bool hinge = false;
    bool tiresTrunk = false;  ///< a power lift that must not come before a heavy hinge
    bool familiar = false;
    bool unaccustomed = false;
    PatternMask role = 0;  ///< its pattern; an isolation exercise plays no part of a pattern that has main lifts
    int tier = 0;          ///< place among the choices of its pattern
    bool leads = false;    ///< may lead a workout where it is a first choice
    unsigned usualWeekdays = 0;
    int usualSets = 3;
    std::array<std::int8_t, kMostDays> mostSets{};      ///< a day; 0 = not eligible on it
    std::array<std::int8_t, kMostDays> standingSets{};  ///< a day, of the plan that stands
    std::array<std::int8_t, kMostDays> stepsBehind{};   ///< a day: better choices of its pattern at hand

    /// One set is none where three may be done, and of a compound lift where two may.
    [[nodiscard]] int leastSets(int day) const {
        return mostSets[static_cast<std::size_t>(day)] > (compound ? 1 : 2) ? 2 : 1;
    }
    [[nodiscard]] bool mayLead(int day) const { return leads && stepsBehind[static_cast<std::size_t>(day)] == 0; }
};

/// A stretching or yoga routine that may be placed.
struct RoutineOption {
    const Routine* routine = nullptr;
    int minutes = 0;
    Counts seconds{};               ///< of stretch a muscle, both sides
    std::vector<bool> allowed{};    ///< a day
    std::vector<bool> preferred{};  ///< a day
};

/// A day of the horizon.
struct ProblemDay {
    Date date{};
    int minutes = 0;      ///< left for new blocks
    int allMinutes = 0;   ///< of the person
    bool closed = false;  ///< ill: nothing is placed
    bool workoutAllowed = false;
    bool preferred = false;
    bool tight = false;                ///< the tightness ceiling holds
    const Exercise* walk = nullptr;    ///< what an easy walk is; null when none suits the person
    bool walkOffered = false;          ///< gentle movement in place of strength under the tightness ceiling
    const Exercise* cardio = nullptr;  ///< what cardio would be on that day; none = not possible
    int mostRpe = 10;
    int usualExercises = 4;  ///< that a workout of its minutes holds
    int warmUpMinutes = 5;
    int mostNew = 99;            ///< unaccustomed exercises a workout
    MuscleMask rested = 0;       ///< 72 h instead of 48 h
    int fixedWarmUpMinutes = 0;  ///< to add before a pinned workout that has none
    bool standingStretch = false;
    bool standingYoga = false;
    bool standingCardio = false;
    bool standingAny = false;
    int standingItems = 0;
    int week = 0;
    int group = 0;
};

/// A calendar week that the horizon touches; `firstDay` and `lastDay` count from the horizon's first day and may lie
/// outside it, where only fixed facts are.
struct ProblemWeek {
    int firstDay = 0;
    int lastDay = 0;
    int stretchingDays = 0;  ///< that are needed, as if nobody were ill
    Counts most{};           ///< effective quarters a muscle
    int hingeDaysMost = 7;
    int hardDaysMost = 7;
};

/// Days whose wishes and targets are counted together: at most seven.
struct ProblemGroup {
    int firstDay = 0;
    int lastDay = 0;
    int workouts = 0;
    int cardio = 0;
    int yoga = 0;
    int gentle = 0;
    int stretchingDays = 0;
    Counts target{};                      ///< effective quarters a muscle
    std::vector<PatternMask> patterns{};  ///< each to be seen once
    bool fewWorkouts = false;
    int extensorSetsExtra = 0;  ///< direct sets wanted, on at least two days
    int lateralSetsExtra = 0;
};

/// Limits that hold for the whole horizon.
struct ProblemRules {
    int restDays = 1;
    int highLoadsADay = 2;
    int exercisesMost = 7;
    int directSetsASession = 6;
    int sameExerciseDays = 2;
    int weeklySetsMost = 20;
    int samePrimaryMost = 2;
    int stationsMost = 3;
    int heavyHingesMost = 1;
    int doseDays = 7;  ///< days a week a muscle is directly trained; 2 with the beginner's dose
    int stretchSecondsAWeek = 600;
    int exercisesLeast = 3;
    int exercisesLeastShort = 2;
    int shortSessionMinutes = 30;
    int cardioMinutes = 30;
    bool beginnersDose = false;
    int workoutsAWeek = 3;
    int longestSession = 0;  ///< minutes, a fifth beyond the last four weeks; 0 = nothing logged
    int balanceFactor = 1;
    bool pushPullWaived = false;
    bool newcomer = false;  ///< nothing logged: everything is new
    PatternMask pullPatterns = 0;
};

/// Everything the search needs, indexed by small integers. Exercises keep the order of the catalogue.
struct Problem {
    static constexpr int kPastDays = 7;    ///< facts before the horizon
    static constexpr int kFutureDays = 7;  ///< and after it

    std::vector<Candidate> candidates{};
    std::vector<RoutineOption> stretching{};
    std::vector<RoutineOption> yoga{};
    std::vector<ProblemDay> days{};
    std::vector<ProblemWeek> weeks{};
    std::vector<ProblemGroup> groups{};
    std::vector<DayFacts> fixed{};  ///< from kPastDays before the horizon to kFutureDays after
    ProblemRules rules{};
    const PlanningParameters* parameters = nullptr;

    [[nodiscard]] int dayCount() const { return static_cast<int>(days.size()); }
    [[nodiscard]] const DayFacts& fixedOn(int day) const {
        const int place = day + kPastDays;
        return fixed[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] bool inHorizon(int day) const { return day >= 0 && day < dayCount(); }
    [[nodiscard]] const Candidate& candidate(int index) const { return candidates[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const ProblemDay& day(int index) const { return days[static_cast<std::size_t>(index)]; }
};

/// `withPins` = pinned and done blocks of the horizon are facts; otherwise the horizon starts empty, as for scoring.
[[nodiscard]] Problem buildProblem(const PlanRequest& request, const Catalogue& catalogue, bool withPins);

}  // namespace limber::inline planning
