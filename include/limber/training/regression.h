// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "limber/base/date.h"

namespace limber::inline training {

/// A coefficient's posterior: Student's t.
struct Coefficient {
    double mean = 0;
    double scale = 1;
    double degreesOfFreedom = 1;
    [[nodiscard]] double probabilityBelow(double value) const;
    [[nodiscard]] double quantile(double probability) const;
};

/// A normal prior of a coefficient, on the scale of the outcome.
struct CoefficientPrior {
    double mean = 0;
    double deviation = 1;
};

/// Inverse-gamma prior of the noise: degrees of freedom (> 2) and mean variance.
struct NoisePrior {
    double degrees = 4;
    double variance = 1;
};

/// Conjugate normal-inverse-gamma ridge regression in closed form (`schmid_2022`). `rows` holds one predictor row
/// per outcome, row by row, `priors.size()` numbers each.
[[nodiscard]] std::vector<Coefficient> regress(std::span<const double> rows, std::span<const double> outcomes,
                                               std::span<const CoefficientPrior> priors, NoisePrior noise);

/// One day as the estimate of a habit's effect sees it. `outcome` is a tightness, or its rise.
struct HabitDay {
    Date date{};
    bool habit = false;
    double outcome = 0;
    double load = 0;      ///< session load of the day
    double backSets = 0;  ///< effective back sets of the 48 h before
    /// How tight the back was when the habit was chosen, where it is one that answers tightness; held equal.
    std::optional<double> tightnessThen{};
    /// Other habits, held equal too: 1 with, 0 without, nothing where not known. As many on every day.
    std::vector<std::optional<bool>> others{};
};

struct HabitPriors {
    CoefficientPrior habit{};
    CoefficientPrior carryOver{};
    double loadDeviation = 1;
    double trendDeviation = 1;
    NoisePrior noise{};
};

/// Mean change of the outcome on days with the habit, with load, previous back sets, carry-over of the previous
/// outcome, trend and the other habits held equal. `days` in order of date. Nothing with fewer than `anArm` days with
/// or without the habit.
[[nodiscard]] std::optional<Coefficient> habitEffect(std::span<const HabitDay> days, const HabitPriors& priors,
                                                     int anArm);

}  // namespace limber::inline training
