// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>

#include "limber/domain/effect.h"
#include "limber/domain/history.h"
#include "limber/knowledge/catalogue.h"
#include "limber/knowledge/network.h"
#include "limber/training/habit_days.h"

namespace limber::inline insight {

/// Days with and without, among those whose habit is known.
struct Arms {
    int with = 0;
    int without = 0;
    [[nodiscard]] int smaller() const { return std::min(with, without); }
    [[nodiscard]] int all() const { return with + without; }
};

[[nodiscard]] bool trained(const TrainingDay& day);

/// Reads the habits of the days of a log; points into it.
class HabitReader {
public:
    HabitReader(const History& history, const TrainingDays& days, const Catalogue& catalogue, const Network& network);

    /// Nothing where the log does not say.
    [[nodiscard]] std::optional<bool> on(Habit habit, Date date, const TrainingDay& day) const;

private:
    [[nodiscard]] bool yogaAround(Date date) const;
    [[nodiscard]] bool hasHeavyHinge(const TrainingDay& day) const;

    const TrainingDays& m_days;
    const Catalogue& m_catalogue;
    const Network& m_network;
    std::map<Date, const CheckIn*> m_mornings{};
    double m_medianSets = 0;
};

}  // namespace limber::inline insight
