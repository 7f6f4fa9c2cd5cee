// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/network_model.h"

#include <gtest/gtest.h>

#include <cmath>

#include "limber/base/random.h"

namespace limber::test {
namespace {

Readings nothingKnown(const Network& network) {
    Readings readings;
    readings.exposures.resize(network.exposures.size());
    readings.findings.resize(network.findings.size());
    return readings;
}

/// A measure at which the exposure has the level.
double measureAt(const NetworkExposure& exposure, double level) {
    return exposure.from.value + level * (exposure.to.value - exposure.from.value);
}

Readings randomReadings(const Network& network, Random& random) {
    Readings readings = nothingKnown(network);
    for (std::size_t i = 0; i < readings.exposures.size(); ++i) {
        if (random.chance(0.3)) continue;
        readings.exposures[i] = {measureAt(network.exposures[i], random.uniform()), random.chance(0.5) ? 1.0 : 0.5};
    }
    for (auto& finding : readings.findings)
        if (random.chance(0.6)) finding = {random.chance(0.5) ? 1.0 : 0.0, random.chance(0.5) ? 1.0 : 0.75};
    if (random.chance(0.8)) readings.tight = random.chance(0.7);
    return readings;
}

/// The same posterior by another road: every switch of the network is set on or off, one by one, and the joint
/// probabilities are summed. A cause is on when its base or one of its habits switches it on.
double priorBySwitches(const Network& network, const Readings& readings, Cause cause) {
    std::vector<double> switches{network.causes[static_cast<std::size_t>(cause)].base.value};
    for (std::size_t i = 0; i < network.exposures.size(); ++i) {
        const auto& exposure = network.exposures[i];
        if (exposure.cause != cause) continue;
        double level = exposure.usual.value;
        if (const auto& reading = readings.exposures[i]; reading.value) {
            double raw = (*reading.value - exposure.from.value) / (exposure.to.value - exposure.from.value);
            raw = raw < 0 ? 0 : raw > 1 ? 1 : raw;
            level = reading.reliability * raw + (1 - reading.reliability) * level;
        }
        switches.push_back(exposure.strength.value * level);
    }
    double on = 0;
    for (unsigned set = 1; set < 1U << switches.size(); ++set) {
        double joint = 1;
        for (std::size_t i = 0; i < switches.size(); ++i) joint *= (set >> i & 1U) != 0 ? switches[i] : 1 - switches[i];
        on += joint;
    }
    return on;
}

/// Chance of a tight back in a state, and of the leak being on as well.
std::pair<double, double> tightBySwitches(const Network& network, unsigned state) {
    std::vector<double> switches{network.leak.value};
    for (std::size_t i = 0; i < kCauses; ++i)
        if ((state >> i & 1U) != 0) switches.push_back(network.causes[i].tightWeight.value);
    double tight = 0;
    double leak = 0;
    for (unsigned set = 1; set < 1U << switches.size(); ++set) {
        double joint = 1;
        for (std::size_t i = 0; i < switches.size(); ++i) joint *= (set >> i & 1U) != 0 ? switches[i] : 1 - switches[i];
        tight += joint;
        if ((set & 1U) != 0) leak += joint;
    }
    return {tight, leak};
}

Posterior bruteForce(const Network& network, const Readings& readings) {
    Posterior result;
    double total = 0;
    double totalTight = 0;
    for (unsigned state = 0; state < 64; ++state) {
        double joint = 1;
        for (const auto cause : allOf<Cause>()) {
            const double prior = priorBySwitches(network, readings, cause);
            joint *= (state >> static_cast<unsigned>(cause) & 1U) != 0 ? prior : 1 - prior;
        }
        for (std::size_t i = 0; i < network.findings.size(); ++i) {
            if (!readings.findings[i].value) continue;
            const auto& finding = network.findings[i];
            const bool holds = (state >> static_cast<unsigned>(finding.cause) & 1U) != 0;
            const double chance = holds ? finding.sensitivity.value : finding.falseAlarm.value;
            joint *= std::pow(*readings.findings[i].value > 0 ? chance : 1 - chance, readings.findings[i].reliability);
        }
        const auto [tight, leak] = tightBySwitches(network, state);
        totalTight += joint * tight;
        result.leakSuffices += joint * leak;
        if (readings.tight) joint *= *readings.tight ? tight : 1 - tight;
        total += joint;
        for (std::size_t i = 0; i < kCauses; ++i)
            if ((state >> i & 1U) != 0) result.causes[i] += joint;
    }
    for (auto& value : result.causes) value /= total;
    result.leakSuffices /= totalTight;
    return result;
}

TEST(NetworkModel, EqualsBruteForceOverEverySwitch) {
    const Network& network = builtInNetwork();
    Random random(Seed{11});
    for (int run = 0; run < 200; ++run) {
        const Readings readings = randomReadings(network, random);
        const Posterior exact = infer(network, readings);
        const Posterior brute = bruteForce(network, readings);
        for (std::size_t i = 0; i < kCauses; ++i) EXPECT_NEAR(exact.causes[i], brute.causes[i], 1e-12);
        EXPECT_NEAR(exact.leakSuffices, brute.leakSuffices, 1e-12);
    }
}

TEST(NetworkModel, StartsEveryCauseAtAQuarter) {
    const Network& network = builtInNetwork();
    for (const double prior : priors(network, nothingKnown(network))) EXPECT_NEAR(prior, 0.25, 0.005);
}

/// A person drawn from the network itself: exposures at 0 or 1 with the usual mean, some of it not logged.
struct Person {
    Readings readings{};
    std::array<bool, kCauses> causes{};
};
Person drawn(const Network& network, Random& random) {
    Person person{nothingKnown(network), {}};
    Readings all = nothingKnown(network);
    for (std::size_t i = 0; i < network.exposures.size(); ++i) {
        const double level = random.chance(network.exposures[i].usual.value) ? 1.0 : 0.0;
        all.exposures[i].value = measureAt(network.exposures[i], level);
        if (random.chance(0.7)) person.readings.exposures[i] = all.exposures[i];
    }
    const PerCause prior = priors(network, all);
    double calm = 1 - network.leak.value;
    for (std::size_t i = 0; i < kCauses; ++i) {
        person.causes[i] = random.chance(prior[i]);
        if (person.causes[i]) calm *= 1 - network.causes[i].tightWeight.value;
    }
    person.readings.tight = !random.chance(calm);
    for (std::size_t i = 0; i < network.findings.size(); ++i) {
        const auto& finding = network.findings[i];
        const bool holds = person.causes[static_cast<std::size_t>(finding.cause)];
        const bool seen = random.chance(holds ? finding.sensitivity.value : finding.falseAlarm.value);
        if (random.chance(0.5)) person.readings.findings[i].value = seen ? 1.0 : 0.0;
    }
    return person;
}

struct Bin {
    double predicted = 0;
    double held = 0;
    int count = 0;
};

TEST(NetworkModel, IsCalibratedOnTwentyThousandPeopleDrawnFromIt) {
    constexpr int kPeople = 20000;
    constexpr std::size_t kBins = 20;
    const Network& network = builtInNetwork();
    Random random(Seed{2026});
    std::array<std::array<Bin, kBins>, kCauses> bins{};
    for (int person = 0; person < kPeople; ++person) {
        const Person each = drawn(network, random);
        const Posterior posterior = infer(network, each.readings);
        for (std::size_t i = 0; i < kCauses; ++i) {
            auto& bin = bins[i][std::min(kBins - 1, static_cast<std::size_t>(posterior.causes[i] * kBins))];
            bin.predicted += posterior.causes[i];
            bin.held += each.causes[i] ? 1 : 0;
            ++bin.count;
        }
    }
    for (std::size_t i = 0; i < kCauses; ++i) {
        double error = 0;
        for (const auto& bin : bins[i])
            if (bin.count > 0) error += std::abs(bin.predicted - bin.held) / kPeople;
        RecordProperty(std::string(nameOf(static_cast<Cause>(i))), std::to_string(error));
        EXPECT_LT(error, 0.02) << nameOf(static_cast<Cause>(i));
    }
}

TEST(NetworkModel, MovesACauseUpWithEachOfItsHabits) {
    const Network& network = builtInNetwork();
    Random random(Seed{13});
    for (int run = 0; run < 20; ++run) {
        const Readings start = randomReadings(network, random);
        for (std::size_t e = 0; e < network.exposures.size(); ++e) {
            const auto cause = static_cast<std::size_t>(network.exposures[e].cause);
            double before = 0;
            for (const double level : {0.0, 0.25, 0.5, 0.75, 1.0}) {
                Readings readings = start;
                readings.exposures[e] = {measureAt(network.exposures[e], level), 1.0};
                const double probability = infer(network, readings).causes[cause];
                EXPECT_GT(probability, before) << network.exposures[e].id;
                before = probability;
            }
        }
    }
}

Parameter drawnWithin(Parameter parameter, Random& random) {
    parameter.value = parameter.low + random.uniform() * (parameter.high - parameter.low);
    return parameter;
}

TEST(NetworkModel, MovesACauseUpWithEachOfItsHabitsWhateverTheParametersWithinTheirRange) {
    Random random(Seed{29});
    for (int run = 0; run < 100; ++run) {
        Network network = builtInNetwork();
        network.leak = drawnWithin(network.leak, random);
        for (auto& cause : network.causes) {
            cause.base = drawnWithin(cause.base, random);
            cause.tightWeight = drawnWithin(cause.tightWeight, random);
        }
        for (auto& exposure : network.exposures)
            for (auto* parameter : {&exposure.strength, &exposure.usual, &exposure.from, &exposure.to})
                *parameter = drawnWithin(*parameter, random);
        Readings readings = randomReadings(network, random);
        for (std::size_t e = 0; e < network.exposures.size(); ++e) {
            const Reading kept = readings.exposures[e];
            const auto cause = static_cast<std::size_t>(network.exposures[e].cause);
            readings.exposures[e] = {measureAt(network.exposures[e], 0.2), 1.0};
            const double low = infer(network, readings).causes[cause];
            readings.exposures[e] = {measureAt(network.exposures[e], 0.9), 1.0};
            EXPECT_GT(infer(network, readings).causes[cause], low) << network.exposures[e].id;
            readings.exposures[e] = kept;
        }
    }
}

TEST(NetworkModel, ExplainsWithSignsThatAgreeWithTheNetwork) {
    const Network& network = builtInNetwork();
    Random random(Seed{17});
    for (int run = 0; run < 50; ++run) {
        const Readings readings = randomReadings(network, random);
        for (std::size_t e = 0; e < network.exposures.size(); ++e) {
            if (!readings.exposures[e].value) continue;
            const double lift = levelOf(network.exposures[e], readings.exposures[e]) - network.exposures[e].usual.value;
            EXPECT_GE(exposureLogOdds(network, readings, e) * lift, 0.0) << network.exposures[e].id;
        }
        for (std::size_t f = 0; f < network.findings.size(); ++f) {
            if (!readings.findings[f].value) continue;
            const double sign = *readings.findings[f].value > 0 ? 1.0 : -1.0;
            EXPECT_GT(findingLogOdds(network, readings, f) * sign, 0.0) << network.findings[f].id;
        }
    }
}

TEST(NetworkModel, AFindingWeighsTheSameWhateverElseIsKnown) {
    const Network& network = builtInNetwork();
    Random random(Seed{19});
    Readings a = randomReadings(network, random);
    Readings b = randomReadings(network, random);
    a.findings[0] = b.findings[0] = {1.0, 1.0};
    EXPECT_NEAR(findingLogOdds(network, a, 0), findingLogOdds(network, b, 0), 1e-12);
}

TEST(NetworkModel, TrustsEntriesFromMemoryLess) {
    const Network& network = builtInNetwork();
    Readings sure = nothingKnown(network);
    sure.findings[0] = {1.0, 1.0};
    Readings vague = sure;
    vague.findings[0].reliability = 0.5;
    EXPECT_NEAR(findingLogOdds(network, vague, 0), 0.5 * findingLogOdds(network, sure, 0), 1e-12);
    sure.exposures[0] = {measureAt(network.exposures[0], 1.0), 1.0};
    vague.exposures[0] = {measureAt(network.exposures[0], 1.0), 0.5};
    EXPECT_LT(exposureLogOdds(network, vague, 0), exposureLogOdds(network, sure, 0));
    EXPECT_GT(exposureLogOdds(network, vague, 0), 0.0);
}

TEST(NetworkModel, GivesRangesThatHoldTheEstimate) {
    const Network& network = builtInNetwork();
    Random random(Seed{23});
    for (int run = 0; run < 20; ++run) {
        const Readings readings = randomReadings(network, random);
        const auto centre = infer(network, readings).causes;
        const auto spans = ranges(network, readings);
        for (std::size_t i = 0; i < kCauses; ++i) {
            EXPECT_LT(spans[i].low, centre[i]);
            EXPECT_GT(spans[i].high, centre[i]);
            EXPECT_GT(spans[i].low, 0.0);
            EXPECT_LT(spans[i].high, 1.0);
        }
    }
}

}  // namespace
}  // namespace limber::test
