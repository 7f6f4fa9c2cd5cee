// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "limber/domain/assessment.h"
#include "limber/domain/profile.h"
#include "limber/workspace/body_record.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

struct DayReading {
    Date date{};
    std::optional<double> highest{};  ///< of the day's readings, check-in or session
    bool trained = false;             ///< a session of any kind
};
/// One entry for each of the last `days` days up to `today`, oldest first.
[[nodiscard]] std::vector<DayReading> dayReadings(const History& history, Date today, int days);

struct TriedTreatment {
    std::string treatment{};  ///< catalogue id
    int times = 0;
    int helped = 0;
    int didNot = 0;  ///< the rest was not said
    Date last{};
};

/// A strength exercise of medium or high spine load.
struct BackLift {
    std::string exercise{};
    int sessions = 0;
    SetEntry heaviest{};  ///< working set with the greatest load, then repetitions
    Date last{};
};

struct TrainingSummary {
    double sessionsAWeek = 0;
    double minutesAWeek = 0;
    std::optional<double> meanEffort{};
    int strength = 0;
    int cardio = 0;
    int gentle = 0;                     ///< stretching, yoga, mobility
    std::vector<BackLift> backLifts{};  ///< the most often done first, at most four
    int plannedSessions = 0;            ///< workouts and cardio of the coming seven days
    int plannedMinutes = 0;             ///< of everything in them
};

/// Eight weeks on one page, for someone who looks at the back. It holds what was logged and said, no estimate.
struct ClinicianSheet {
    Date asOf{};
    DateRange range{};
    std::vector<DayReading> days{};
    TightnessSummary tightness{};
    BodyRecord places{};
    std::map<Tightened, int> tightened{};
    std::map<Easier, int> easier{};
    std::map<Relief, int> eased{};
    bool spreads = false;
    std::vector<std::string> spreadsTo{};  ///< the person's own words
    std::vector<TriedTreatment> tried{};   ///< the most often used first
    std::vector<Message> changes{};        ///< of the plan that are in use
    std::vector<SafetyQuestion> yes{};     ///< in the order of the questions
    int no = 0;
    int open = 0;
    std::optional<Date> answeredOn{};
    std::vector<Condition> conditions{};
    std::vector<Medicine> medicines{};
    TrainingSummary training{};
    std::vector<Message> questions{};  ///< to ask
};

[[nodiscard]] ClinicianSheet clinicianSheet(const Snapshot& snapshot);

}  // namespace limber::inline workspace
