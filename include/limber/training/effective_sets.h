// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/exercise.h"
#include "limber/domain/muscle.h"
#include "limber/domain/session.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline training {

inline constexpr double kDirect = 1.0;        ///< `pelland_2025`
inline constexpr double kIndirect = 0.5;      ///< `pelland_2025`
inline constexpr double kStabiliser = 0.25;   ///< DESIGN
inline constexpr double kHardRpe = 8.0;       ///< DESIGN
inline constexpr double kEasyTrunkRpe = 5.0;  ///< DESIGN

/// Working sets of some time span, muscle by muscle. Holds count as sets; only `strength` items count at all.
struct TrainedSets {
    PerMuscle effective{};     ///< involvement x sets
    PerMuscle direct{};        ///< sets in which the muscle is direct
    PerMuscle counted{};       ///< involvement x sets over direct and indirect; easy trunk endurance left out
    PerMuscle workedDirect{};  ///< `direct`, easy trunk endurance left out
    PerMuscle hardDirect{};    ///< `workedDirect` at RPE >= 8

    /// `rpe` nothing = not known: neither easy nor hard.
    void add(const Exercise& exercise, double sets, std::optional<double> rpe);
    TrainedSets& operator+=(const TrainedSets& other);

    /// >= 2 direct sets, or >= 3 effective sets counted over direct and indirect (DESIGN).
    [[nodiscard]] bool worked(Muscle muscle) const;
    /// >= 2 direct sets of erector spinae, multifidus or quadratus lumborum.
    [[nodiscard]] bool isDirectBackWork() const;
    /// Effective sets of the three back muscles.
    [[nodiscard]] double backSets() const;
};

struct DaySets {
    Date date{};
    TrainedSets sets{};
};

/// Sets of all types but warm-up. A set's own RPE counts, else the session's. Unknown exercises are skipped.
[[nodiscard]] TrainedSets setsOf(const Session& session, const Catalogue& catalogue);
[[nodiscard]] int workingSets(const ExerciseEntry& entry);

/// One entry for each date of the range, days without training included.
[[nodiscard]] std::vector<DaySets> setsPerDay(std::span<const Session> sessions, DateRange range,
                                              const Catalogue& catalogue);
[[nodiscard]] TrainedSets setsIn(std::span<const DaySets> days, DateRange range);

}  // namespace limber::inline training
