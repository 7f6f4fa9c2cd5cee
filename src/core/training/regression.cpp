// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/training/regression.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

#include "limber/base/expects.h"

namespace limber::inline training {
namespace {

using Matrix = Eigen::MatrixXd;
using Vector = Eigen::VectorXd;
constexpr double kInterceptDeviation = 10.0;  // wider than the whole 0-10 scale: says nothing

Eigen::Index indexOf(std::size_t i) { return static_cast<Eigen::Index>(i); }

/// Mean 0 and deviation 1; all 0 when constant.
std::vector<double> standardised(std::vector<double> values) {
    double mean = 0;
    for (const double value : values) mean += value / static_cast<double>(values.size());
    double variance = 0;
    for (const double value : values) variance += (value - mean) * (value - mean) / static_cast<double>(values.size());
    const double deviation = std::sqrt(variance);
    for (double& value : values) value = deviation > 0 ? (value - mean) / deviation : 0.0;
    return values;
}

template <class Get>
std::vector<double> column(std::span<const HabitDay> days, Get get) {
    std::vector<double> values;
    values.reserve(days.size());
    for (const auto& day : days) values.push_back(get(day));
    return values;
}

/// The outcome of the entry before, less the mean; 0 for the first.
std::vector<double> carriedOver(std::span<const HabitDay> days, double mean) {
    std::vector<double> values(days.size(), 0.0);
    for (std::size_t i = 1; i < days.size(); ++i) values[i] = days[i - 1].outcome - mean;
    return values;
}

/// Standardised where known, else 0, the mean.
std::vector<double> tightnessThen(std::span<const HabitDay> days) {
    std::vector<double> known;
    for (const auto& day : days)
        if (day.tightnessThen) known.push_back(*day.tightnessThen);
    const auto values = standardised(known);
    auto next = values.begin();
    return column(days, [&](const HabitDay& day) { return day.tightnessThen ? *next++ : 0.0; });
}

/// Another habit, centred; a day on which it is not known stands at its mean.
std::vector<double> centredHabit(std::span<const HabitDay> days, std::size_t which) {
    double with = 0;
    double known = 0;
    for (const auto& day : days) {
        if (!day.others[which]) continue;
        known += 1;
        if (*day.others[which]) with += 1;
    }
    const double mean = known > 0 ? with / known : 0.0;
    return column(days, [&](const HabitDay& day) {
        return day.others[which] ? static_cast<double>(*day.others[which]) - mean : 0.0;
    });
}

using Columns = std::vector<std::vector<double>>;

std::vector<double> rowByRow(const Columns& columns) {
    std::vector<double> rows;
    rows.reserve(columns.size() * columns.front().size());
    for (std::size_t i = 0; i < columns.front().size(); ++i)
        for (const auto& values : columns) rows.push_back(values[i]);
    return rows;
}

}  // namespace

double Coefficient::probabilityBelow(double value) const {
    return boost::math::cdf(boost::math::students_t(degreesOfFreedom), (value - mean) / scale);
}

double Coefficient::quantile(double probability) const {
    return mean + scale * boost::math::quantile(boost::math::students_t(degreesOfFreedom), probability);
}

std::vector<Coefficient> regress(std::span<const double> rows, std::span<const double> outcomes,
                                 std::span<const CoefficientPrior> priors, NoisePrior noise) {
    LIMBER_EXPECTS(rows.size() == outcomes.size() * priors.size());
    LIMBER_EXPECTS(noise.degrees > 2);
    const auto n = indexOf(outcomes.size());
    const auto k = indexOf(priors.size());
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::Map<const RowMajor> x(rows.data(), n, k);
    const Eigen::Map<const Vector> y(outcomes.data(), n);
    Vector m0(k);
    Vector precision0(k);
    for (Eigen::Index j = 0; j < k; ++j) {
        const auto& prior = priors[static_cast<std::size_t>(j)];
        m0(j) = prior.mean;
        precision0(j) = noise.variance / (prior.deviation * prior.deviation);
    }
    Matrix precision = x.transpose() * x;
    precision.diagonal() += precision0;
    const Eigen::LLT<Matrix> solver(precision);
    const Vector mean = solver.solve(x.transpose() * y + precision0.cwiseProduct(m0));
    const Matrix covariance = solver.solve(Matrix::Identity(k, k));
    const double shape0 = noise.degrees / 2.0;
    const double shape = shape0 + static_cast<double>(n) / 2.0;
    const Vector shift = mean - m0;
    const double rate = noise.variance * (shape0 - 1.0) +
                        0.5 * ((y - x * mean).squaredNorm() + shift.dot(precision0.cwiseProduct(shift)));
    std::vector<Coefficient> result;
    for (Eigen::Index j = 0; j < k; ++j)
        result.push_back({mean(j), std::sqrt(rate / shape * covariance(j, j)), 2.0 * shape});
    return result;
}

std::optional<Coefficient> habitEffect(std::span<const HabitDay> days, const HabitPriors& priors, int anArm) {
    const auto with = std::count_if(days.begin(), days.end(), [](const HabitDay& day) { return day.habit; });
    const auto without = static_cast<std::ptrdiff_t>(days.size()) - with;
    if (with < anArm || without < anArm) return std::nullopt;
    const auto outcomes = column(days, [](const HabitDay& day) { return day.outcome; });
    double mean = 0;
    for (const double outcome : outcomes) mean += outcome / static_cast<double>(outcomes.size());
    const double span = std::max(1.0, static_cast<double>(daysBetween(days.front().date, days.back().date)));
    Columns columns{
        column(days, [](const HabitDay& day) { return day.habit ? 1.0 : 0.0; }),
        standardised(column(days, [](const HabitDay& day) { return day.load; })),
        standardised(column(days, [](const HabitDay& day) { return day.backSets; })),
        carriedOver(days, mean),
        column(days, [&](const HabitDay& day) { return daysBetween(days.front().date, day.date) / span - 0.5; }),
        std::vector<double>(days.size(), 1.0)};
    std::vector<CoefficientPrior> coefficients{
        priors.habit,     {0, priors.loadDeviation},  {0, priors.loadDeviation},
        priors.carryOver, {0, priors.trendDeviation}, {mean, kInterceptDeviation}};
    if (std::any_of(days.begin(), days.end(), [](const HabitDay& day) { return day.tightnessThen.has_value(); })) {
        columns.push_back(tightnessThen(days));
        coefficients.push_back({0, priors.loadDeviation});
    }
    for (std::size_t other = 0; other < days.front().others.size(); ++other) {
        columns.push_back(centredHabit(days, other));
        coefficients.push_back(priors.habit);
    }
    const auto rows = rowByRow(columns);
    return regress(rows, outcomes, coefficients, priors.noise).front();
}

}  // namespace limber::inline training
