// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/network_model.h"

#include <algorithm>
#include <cmath>

namespace limber::inline guidance {
namespace {

constexpr unsigned kStates = 1U << kCauses;

std::size_t indexOf(Cause cause) { return static_cast<std::size_t>(cause); }
bool holds(unsigned state, std::size_t cause) { return ((state >> cause) & 1U) != 0; }
double logOdds(double probability) { return std::log(probability / (1.0 - probability)); }
double fromLogOdds(double value) { return 1.0 / (1.0 + std::exp(-value)); }

/// Likelihood of a reading where the finding's chance is `chance`; an unreliable one is flattened.
double likelihood(const Reading& reading, double chance) {
    const double full = *reading.value > 0.5 ? chance : 1.0 - chance;
    return reading.reliability == 1.0 ? full : std::pow(full, reading.reliability);
}

/// Odds of each cause from its own exposures and findings, before the shared sign, the tight back, ties them.
PerCause ownOdds(const Network& network, const Readings& readings) {
    PerCause odds = priors(network, readings);
    for (double& value : odds) value /= 1.0 - value;
    for (std::size_t i = 0; i < network.findings.size(); ++i) {
        const auto& reading = readings.findings[i];
        if (!reading.value) continue;
        const auto& finding = network.findings[i];
        odds[indexOf(finding.cause)] *=
            likelihood(reading, finding.sensitivity.value) / likelihood(reading, finding.falseAlarm.value);
    }
    return odds;
}

double tightChance(const Network& network, unsigned state) {
    double none = 1.0 - network.leak.value;
    for (std::size_t i = 0; i < kCauses; ++i)
        if (holds(state, i)) none *= 1.0 - network.causes[i].tightWeight.value;
    return 1.0 - none;
}

/// Every parameter of the network that shapes a probability with these readings.
std::vector<Parameter*> parameters(Network& network, const Readings& readings) {
    std::vector<Parameter*> result{&network.leak};
    for (auto& cause : network.causes) result.insert(result.end(), {&cause.base, &cause.tightWeight});
    for (std::size_t i = 0; i < network.exposures.size(); ++i) {
        auto& exposure = network.exposures[i];
        result.insert(result.end(), {&exposure.strength, &exposure.usual});
        if (readings.exposures[i].value) result.insert(result.end(), {&exposure.from, &exposure.to});
    }
    for (std::size_t i = 0; i < network.findings.size(); ++i) {
        auto& finding = network.findings[i];
        if (readings.findings[i].value) result.insert(result.end(), {&finding.sensitivity, &finding.falseAlarm});
    }
    return result;
}

}  // namespace

double levelOf(const NetworkExposure& exposure, const Reading& reading) {
    const double usual = exposure.usual.value;
    if (!reading.value) return usual;
    const double span = exposure.to.value - exposure.from.value;
    const double level = std::clamp((*reading.value - exposure.from.value) / span, 0.0, 1.0);
    return reading.reliability * level + (1.0 - reading.reliability) * usual;
}

PerCause priors(const Network& network, const Readings& readings) {
    PerCause none{};
    for (std::size_t i = 0; i < kCauses; ++i) none[i] = 1.0 - network.causes[i].base.value;
    for (std::size_t i = 0; i < network.exposures.size(); ++i) {
        const auto& exposure = network.exposures[i];
        none[indexOf(exposure.cause)] *= 1.0 - exposure.strength.value * levelOf(exposure, readings.exposures[i]);
    }
    for (double& value : none) value = 1.0 - value;
    return none;
}

Posterior infer(const Network& network, const Readings& readings) {
    const PerCause odds = ownOdds(network, readings);
    Posterior sum;
    double total = 0;
    double totalTight = 0;
    for (unsigned state = 0; state < kStates; ++state) {
        double weight = 1;
        for (std::size_t i = 0; i < kCauses; ++i)
            if (holds(state, i)) weight *= odds[i];
        const double tight = tightChance(network, state);
        sum.leakSuffices += weight * network.leak.value;
        totalTight += weight * tight;
        if (readings.tight) weight *= *readings.tight ? tight : 1.0 - tight;
        total += weight;
        for (std::size_t i = 0; i < kCauses; ++i)
            if (holds(state, i)) sum.causes[i] += weight;
    }
    for (double& value : sum.causes) value /= total;
    sum.leakSuffices /= totalTight;
    return sum;
}

std::array<Range, kCauses> ranges(const Network& network, const Readings& readings) {
    const PerCause centre = infer(network, readings).causes;
    PerCause up{};
    PerCause down{};
    Network swept = network;
    for (Parameter* parameter : parameters(swept, readings)) {
        const double value = parameter->value;
        PerCause rise{};
        PerCause fall{};
        for (const double end : {parameter->low, parameter->high}) {
            if (end == value) continue;
            parameter->value = end;
            const PerCause moved = infer(swept, readings).causes;
            for (std::size_t i = 0; i < kCauses; ++i) {
                const double step = logOdds(moved[i]) - logOdds(centre[i]);
                rise[i] = std::max(rise[i], step);
                fall[i] = std::min(fall[i], step);
            }
        }
        parameter->value = value;
        for (std::size_t i = 0; i < kCauses; ++i) {
            up[i] += rise[i] * rise[i];
            down[i] += fall[i] * fall[i];
        }
    }
    std::array<Range, kCauses> result{};
    for (std::size_t i = 0; i < kCauses; ++i)
        result[i] = {fromLogOdds(logOdds(centre[i]) - std::sqrt(down[i])),
                     fromLogOdds(logOdds(centre[i]) + std::sqrt(up[i]))};
    return result;
}

double exposureLogOdds(const Network& network, const Readings& readings, std::size_t exposure) {
    const auto cause = indexOf(network.exposures[exposure].cause);
    Readings without = readings;
    without.exposures[exposure] = {};
    return logOdds(infer(network, readings).causes[cause]) - logOdds(infer(network, without).causes[cause]);
}

double findingLogOdds(const Network& network, const Readings& readings, std::size_t finding) {
    const auto cause = indexOf(network.findings[finding].cause);
    Readings without = readings;
    without.findings[finding] = {};
    return logOdds(infer(network, readings).causes[cause]) - logOdds(infer(network, without).causes[cause]);
}

}  // namespace limber::inline guidance
