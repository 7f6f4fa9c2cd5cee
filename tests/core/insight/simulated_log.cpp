// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/simulated_log.h"

#include <algorithm>

#include "support/builders.h"

namespace limber::test {
namespace {

constexpr double kMean = 5;
constexpr double kLoadEffect = 0.8;
constexpr double kCarry = 0.3;
constexpr double kNoise = 1.5;
constexpr int kMinutes = 60;

bool stretches(Random& random, double load, int index, const SimulatedPerson& person, const Experiment* experiment) {
    if (experiment != nullptr) return experiment->blocks[static_cast<std::size_t>(index / experiment->daysABlock)];
    if (person.onLightDays) return random.chance(load < 0 ? 0.85 : 0.15);
    return random.chance(0.5);
}

}  // namespace

History simulatedLog(Random& random, int count, const SimulatedPerson& person, const Experiment* experiment) {
    History history;
    double previous = kMean;
    bool stretchedBefore = false;
    for (int i = 0; i < count; ++i) {
        const double load = random.normal(0, 1);
        const bool stretched = stretches(random, load, i, person, experiment);
        const double trend = person.trend * i / std::max(count - 1, 1);
        const double carried = stretchedBefore ? person.carryOver : 0.0;
        const double y = kMean + trend + person.effect * (stretched ? 1.0 : 0.0) + carried + kLoadEffect * load +
                         kCarry * (previous - kMean) + random.normal(0, kNoise);
        const Date date = day(2026y / 1 / 1) + Days(2 * i);
        auto session = aSession().on(date).of(SessionKind::strength, kMinutes).stretchedAfter(stretched ? 10 : 0);
        history.sessions.push_back(session.effortOf(std::clamp(6 + 1.2 * load, 1.0, 10.0)));
        history.checkIns.push_back(aCheckIn(date + Days(1), std::clamp(y, 0.0, 10.0)));
        previous = y;
        stretchedBefore = stretched;
    }
    return history;
}

}  // namespace limber::test
