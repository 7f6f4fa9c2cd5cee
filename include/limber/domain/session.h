// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/date.h"
#include "limber/base/enum_names.h"
#include "limber/base/id.h"
#include "limber/domain/mass.h"
#include "limber/domain/rating.h"
#include "limber/domain/region.h"

namespace limber::inline domain {

enum class SessionKind : std::uint8_t { strength, cardio, stretching, yoga, mobility };
enum class SetType : std::uint8_t { working, warmUp, drop, failure };
enum class Tag : std::uint8_t { fatigued, rushed, awkward, unusuallyHeavy, newExercise, acuteIncident };
enum class Tightened : std::uint8_t { before, during, after, nextDay };
enum class Relief : std::uint8_t { heat, cold, stretching, movement, massage, selfPressure, topical, rest };

struct SetEntry {
    std::optional<int> reps{};
    std::optional<Mass> load{};
    std::optional<Effort> rpe{};
    SetType type = SetType::working;
    std::optional<int> seconds{};
    std::optional<double> distanceMetres{};
    std::optional<int> holdSeconds{};
    std::optional<Side> side{};
    bool operator==(const SetEntry&) const = default;
};

struct ExerciseEntry {
    std::string exercise{};  ///< catalogue id
    std::optional<int> superset{};
    std::vector<SetEntry> sets{};
    bool operator==(const ExerciseEntry&) const = default;
};

struct TenderSpot {
    Region region{};
    std::optional<bool> tender{};
    std::optional<bool> familiar{};
    std::optional<bool> spreads{};
    std::optional<std::string> spreadsTo{};
    bool operator==(const TenderSpot&) const = default;
};

struct TreatmentUse {
    std::string treatment{};  ///< catalogue id
    std::optional<Date> date{};
    std::optional<TimeOfDay> start{};
    std::optional<int> minutes{};
    std::optional<bool> helped{};
    bool operator==(const TreatmentUse&) const = default;
};

/// A training session as it was done. Absent means not known, never none.
struct Session {
    SessionId id{};
    Date date{};
    std::optional<TimeOfDay> start{};
    SessionKind kind{};
    int minutes = 0;  ///< 1-1440
    std::optional<Effort> rpe{};
    std::optional<int> warmUpMinutes{};
    std::optional<int> stretchedBeforeMinutes{};
    std::optional<int> stretchedAfterMinutes{};
    std::optional<std::vector<Tag>> tags{};
    std::optional<bool> swellingOrBruise{};  ///< where something happened
    std::optional<int> technique{};          ///< 1-5, 5 cleanest
    std::optional<Tightened> tightened{};
    std::optional<std::string> tightenedDuring{};  ///< catalogue id
    std::vector<BlockId> plannedBlocks{};
    std::vector<ExerciseEntry> exercises{};
    std::optional<Tightness> tightnessBefore{};
    std::optional<Tightness> tightnessAfter{};
    std::optional<Tightness> tightnessNextMorning{};
    std::vector<Region> regions{};
    std::vector<TenderSpot> tenderSpots{};
    std::vector<Relief> relievedBy{};
    std::vector<TreatmentUse> treatments{};
    std::string notes{};
    std::optional<Date> loggedOn{};  ///< set by the workspace; more than a day after `date` means from memory

    [[nodiscard]] bool hasTag(Tag tag) const;
    /// Something happened, and it swelled or bruised.
    [[nodiscard]] bool isSwollen() const { return hasTag(Tag::acuteIncident) && swellingOrBruise.value_or(false); }
    [[nodiscard]] bool isFromMemory() const { return loggedOn && daysBetween(date, *loggedOn) > 1; }
    bool operator==(const Session&) const = default;
};

}  // namespace limber::inline domain

namespace limber::inline base {
template <>
struct EnumNames<SessionKind> {
    static constexpr std::array<std::string_view, 5> names{"strength", "cardio", "stretching", "yoga", "mobility"};
};
template <>
struct EnumNames<SetType> {
    static constexpr std::array<std::string_view, 4> names{"working", "warm_up", "drop", "failure"};
};
template <>
struct EnumNames<Tag> {
    static constexpr std::array<std::string_view, 6> names{"fatigued",        "rushed",       "awkward",
                                                           "unusually_heavy", "new_exercise", "acute_incident"};
};
template <>
struct EnumNames<Tightened> {
    static constexpr std::array<std::string_view, 4> names{"before", "during", "after", "next_day"};
};
template <>
struct EnumNames<Relief> {
    static constexpr std::array<std::string_view, 8> names{"heat",    "cold",          "stretching", "movement",
                                                           "massage", "self_pressure", "topical",    "rest"};
};
}  // namespace limber::inline base
