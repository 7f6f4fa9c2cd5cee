// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/plan_check/muscle_sets.h"
#include "core/plan_check/person.h"
#include "limber/domain/plan_request.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline plan_check {

/// Where work comes from. `standing`: an earlier plan's block, neither logged nor marked; done for recovery, not done
/// for growth.
enum class Origin : std::uint8_t { logged, standing, planned };

/// The sets of one strength exercise, or one cardio exercise with 0 sets, in one session or block.
struct Work {
    const Exercise* exercise = nullptr;
    double sets = 0;
    std::optional<double> rpe{};
    Origin origin{};
    int unit = 0;  ///< tells the sessions and blocks of a day apart
};

struct Day {
    Date date{};
    const PlanDay* plan = nullptr;           ///< null before the plan, or where the plan has no such day
    std::vector<const PlanBlock*> blocks{};  ///< of the plan, still to be done
    std::vector<Work> work{};
    int loggedMinutes = 0;
    bool trainedBefore = false;  ///< by log or standing plan
    bool trains = false;         ///< by this plan
    bool stretchedBefore = false;
    PerMuscle loggedHoldSeconds{};

    [[nodiscard]] MuscleSets sets(bool withPlan, bool withStanding) const;
};

/// A calendar week and the part of it that is planned.
struct Week {
    Date monday{};
    DateRange planned{};
    [[nodiscard]] bool isWhole() const { return daysBetween(planned.first, planned.last) == 6; }
    [[nodiscard]] Date sunday() const { return monday + Days{6}; }
};

/// Log, standing plan and plan, laid out by day from four weeks before the first planned week on.
class Facts {
public:
    Facts(const Plan& plan, const PlanRequest& request, const Catalogue& catalogue);

    [[nodiscard]] const Plan& plan() const { return m_plan; }
    [[nodiscard]] const PlanRequest& request() const { return m_request; }
    [[nodiscard]] const Catalogue& catalogue() const { return m_catalogue; }
    [[nodiscard]] const Person& person() const { return m_person; }
    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] DateRange horizon() const { return m_horizon; }

    [[nodiscard]] std::span<const Day> plannedDays() const;
    /// `date` within the laid out span.
    [[nodiscard]] const Day& day(Date date) const;
    [[nodiscard]] std::span<const Day> days(DateRange range) const;
    [[nodiscard]] std::span<const Week> weeks() const { return m_weeks; }

private:
    void addSessions();
    void addSession(const Session& session);
    void addStanding();
    void addPlan();
    void addBlock(Day& day, const PlanBlock& block, Origin origin);
    [[nodiscard]] bool isTraining(const Session& session) const;
    [[nodiscard]] bool isLogged(const PlanBlock& block) const;
    [[nodiscard]] Day* find(Date date);

    const Plan& m_plan;
    const PlanRequest& m_request;
    const Catalogue& m_catalogue;
    const History& m_history;
    Person m_person;
    DateRange m_horizon;
    std::vector<Day> m_days;
    std::vector<Week> m_weeks;
    std::unordered_set<std::string_view> m_loggedBlocks;
};

inline constexpr double kVigorousYogaMet = 3.5;
[[nodiscard]] inline bool isVigorousYoga(const Exercise& exercise) {
    return exercise.kind == ExerciseKind::yoga && exercise.met >= kVigorousYogaMet;
}

}  // namespace limber::inline plan_check
