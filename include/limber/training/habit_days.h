// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/check_in.h"
#include "limber/domain/session.h"
#include "limber/knowledge/catalogue.h"
#include "limber/knowledge/network.h"
#include "limber/training/regression.h"

namespace limber::inline training {

/// All that is known of one date with training. Points into the log it was made from.
struct TrainingDay {
    std::vector<const Session*> sessions{};
    std::optional<double> load{};         ///< RPE x minutes; nothing where a session has no RPE
    std::optional<double> nextMorning{};  ///< tightness of the check-in of the day after, else the session's own
    const CheckIn* morning = nullptr;     ///< that check-in, where it has a tightness
    std::optional<double> rise{};         ///< largest after minus before
    std::optional<double> after{};        ///< highest tightness after a session
    double backSets = 0;
    int workingSets = 0;
};
using TrainingDays = std::map<Date, TrainingDay>;

[[nodiscard]] bool hasWarmUpSets(const Session& session);

/// The dates of the range that have sessions. `checkIns` in order of date.
[[nodiscard]] TrainingDays trainingDays(std::span<const Session> sessions, std::span<const CheckIn> checkIns,
                                        DateRange range, const Catalogue& catalogue);

inline constexpr int kCarryDays = 2;

/// Effective back sets of the 48 h before a date.
[[nodiscard]] double backSetsBefore(const TrainingDays& days, Date date);

/// The priors of `habitEffect` among the network's parameters.
[[nodiscard]] HabitPriors habitPriors(const Network& network);

}  // namespace limber::inline training
