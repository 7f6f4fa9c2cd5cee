// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

#include "limber/base/date.h"
#include "limber/domain/exercise.h"
#include "limber/domain/session.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline training {

/// What one set counts towards either side of the trunk (DESIGN). Abdominal: trunk flexion 1; planks, dead bug and
/// Pallof press 0.5. Extensor: involvement of erector spinae or multifidus, squats and hinges at most as indirect.
[[nodiscard]] double abdominalWeight(const Exercise& exercise);
[[nodiscard]] double extensorWeight(const Exercise& exercise);
[[nodiscard]] bool isPush(const Exercise& exercise);
[[nodiscard]] bool isPull(const Exercise& exercise);

/// Working sets of a span of time.
struct Balance {
    double abdominalSets = 0;
    double extensorSets = 0;
    double directExtensorSets = 0;  ///< sets in which erector spinae or multifidus is direct
    double pushSets = 0;
    double pullSets = 0;
    double leftSets = 0;  ///< of sets that name one side
    double rightSets = 0;

    void add(const Exercise& exercise, double sets);
    Balance& operator+=(const Balance& other);
    /// Nothing when both are 0. With none of the second kind, the first over half a set.
    [[nodiscard]] std::optional<double> abdominalToExtensor() const;
    [[nodiscard]] std::optional<double> pushToPull() const;
    /// Larger over smaller side.
    [[nodiscard]] std::optional<double> sideRatio() const;
};
[[nodiscard]] Balance balanceOf(const Session& session, const Catalogue& catalogue);
[[nodiscard]] Balance balanceOf(std::span<const Session> sessions, DateRange range, const Catalogue& catalogue);

}  // namespace limber::inline training
