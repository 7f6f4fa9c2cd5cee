// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/domain/exercise.h"
#include "limber/domain/experiment.h"
#include "limber/domain/foreign_batch.h"
#include "limber/domain/history.h"
#include "limber/domain/plan_change_decision.h"
#include "limber/domain/profile.h"
#include "limber/domain/usual_day.h"
#include "limber/domain/weight_entry.h"

namespace limber::inline domain {

/// What is edited and deleted as one, and told apart from its like by a key.
enum class EntryKind : std::uint8_t {
    profile,        ///< "profile"
    ownExercise,    ///< its id
    session,        ///< its UUID
    checkIn,        ///< its date
    selfTest,       ///< its date, a space, the test
    planDay,        ///< its date
    verdict,        ///< the cause
    weekNote,       ///< its UUID
    decision,       ///< the cause
    foreignImport,  ///< its UUID
    usualDay,       ///< its weekday
    experiment,     ///< its UUID
    weight,         ///< its date
};

/// When an entry was last edited, or deleted.
struct EditMark {
    EntryKind of{};
    std::string key{};
    std::int64_t edited = 0;  ///< milliseconds since 1970 UTC
    bool deleted = false;
    bool operator==(const EditMark&) const = default;
};

struct KeptWeekNote {
    std::string id{};
    WeekNote note{};
    bool operator==(const KeptWeekNote&) const = default;
};

/// Everything that a data file holds. Of what was deleted only the marks are kept, but own exercises whole, hidden.
struct WholeFile {
    Profile profile{};
    std::vector<Exercise> ownExercises{};
    std::vector<Session> sessions{};
    std::vector<CheckIn> checkIns{};
    std::vector<Screen> screens{};
    std::vector<SelfTest> selfTests{};
    std::vector<PlanDay> planDays{};
    std::vector<UsualDay> usualWeek{};
    std::vector<Verdict> verdicts{};
    std::vector<KeptWeekNote> weekNotes{};
    std::vector<PlanChangeDecision> decisions{};
    std::vector<ImportRecord> imports{};
    std::vector<Experiment> experiments{};
    std::vector<WeightEntry> weights{};
    std::vector<EditMark> marks{};
    bool operator==(const WholeFile&) const = default;
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<EntryKind> {
    static constexpr std::array<std::string_view, 13> names{
        "profile", "exercise", "session", "check_in",  "self_test",  "plan_day", "verdict",
        "week",    "decision", "import",  "usual_day", "experiment", "weight"};
};
}  // namespace limber::inline base
