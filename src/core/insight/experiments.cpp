// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/insight/experiments.h"

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

#include "core/insight/habits.h"
#include "limber/base/expects.h"
#include "limber/insight/effects.h"
#include "limber/training/load.h"

namespace limber::inline insight {
namespace {

constexpr int kMostCycles = 12;
constexpr int kFewestCyclesForAResult = 2;
constexpr double kPower = 0.8;
constexpr double kMatters = 0.5;

/// How the days of each side were spent, as far as the log says it.
class Adherence {
public:
    void add(bool assigned, std::optional<bool> there) {
        auto& side = assigned ? m_with : m_without;
        ++side.days;
        if (!there) return;
        ++side.known;
        if (*there) ++side.there;
    }
    [[nodiscard]] int known() const { return m_with.known + m_without.known; }
    [[nodiscard]] int followed() const { return m_with.there + m_without.known - m_without.there; }
    /// The habit was there on most of the days for it, the silent ones not counted, and clearly more often than on the
    /// others; a side without a day says nothing against it.
    [[nodiscard]] bool isEnough(const Network& network) const {
        if (m_with.days > 0 && m_with.there < network.threshold("experiment_followed") * m_with.days) return false;
        if (m_with.days == 0 || m_without.days == 0) return true;
        if (m_with.known == 0 || m_without.known == 0) return false;
        const double contrast = m_with.share() - m_without.share();
        return contrast >= network.threshold("experiment_contrast");
    }

private:
    struct Side {
        int days = 0;
        int known = 0;
        int there = 0;
        [[nodiscard]] double share() const { return static_cast<double>(there) / known; }
    };
    Side m_with{};
    Side m_without{};
};

/// A day with training of the schedule.
struct ScheduledDay {
    std::size_t block = 0;
    bool washout = false;  ///< the first day after a switch
    Date date{};
    const TrainingDay* day = nullptr;
};

std::vector<ScheduledDay> scheduled(const Experiment& experiment, const TrainingDays& days) {
    std::vector<ScheduledDay> result;
    int index = 0;
    for (const auto& [date, day] : days) {
        if (index >= experiment.days()) break;
        if (!trained(day)) continue;
        const auto block = static_cast<std::size_t>(index / experiment.daysABlock);
        const bool switched = block > 0 && experiment.blocks[block] != experiment.blocks[block - 1];
        result.push_back({block, switched && index % experiment.daysABlock == 0, date, &day});
        ++index;
    }
    return result;
}

DateRange rangeOf(const Experiment& experiment, Date today) {
    return {experiment.start, experiment.stopped ? std::min(today, *experiment.stopped) : today};
}

Adherence adherenceOf(const Experiment& experiment, const std::vector<ScheduledDay>& schedule,
                      const HabitReader& reader) {
    Adherence adherence;
    for (const auto& day : schedule)
        adherence.add(experiment.blocks[day.block], reader.on(experiment.habit, day.date, *day.day));
    return adherence;
}

struct Mean {
    double sum = 0;
    int count = 0;
    void add(double value) {
        sum += value;
        ++count;
    }
    [[nodiscard]] double value() const { return sum / count; }
};

double quantileT(double probability, int degrees) {
    return boost::math::quantile(boost::math::students_t(degrees), probability);
}

/// The means of both sides of every cycle; by assignment.
struct CycleMeans {
    Mean with{};
    Mean without{};
};

std::vector<CycleMeans> cycleMeans(const Experiment& experiment, const std::vector<ScheduledDay>& days) {
    std::vector<CycleMeans> cycles(experiment.blocks.size() / 2);
    for (const auto& day : days) {
        if (day.washout || !day.day->nextMorning) continue;
        auto& cycle = cycles[day.block / 2];
        (experiment.blocks[day.block] ? cycle.with : cycle.without).add(*day.day->nextMorning);
    }
    return cycles;
}

Effect effectFrom(const std::vector<double>& differences, const Network& network) {
    const auto count = static_cast<int>(differences.size());
    double mean = 0;
    for (const double difference : differences) mean += difference / count;
    double variance = 0;
    for (const double difference : differences) variance += (difference - mean) * (difference - mean) / (count - 1);
    // Equal differences in every cycle would claim no uncertainty at all; the smallest noise is a tenth of a point.
    const double scale = std::sqrt(std::max(variance, 0.01) / count);
    const Coefficient posterior{mean, scale, static_cast<double>(count - 1)};
    Effect effect;
    effect.interval = network.threshold("effect_interval");
    const double reach = scale * quantileT((1.0 + effect.interval) / 2.0, count - 1);
    effect.effect = mean;
    effect.low = mean - reach;
    effect.high = mean + reach;
    effect.benefit = posterior.probabilityBelow(0);
    effect.meaningful = posterior.probabilityBelow(-kMatters);
    effect.noDifference = posterior.probabilityBelow(kMatters) - posterior.probabilityBelow(-kMatters);
    effect.randomised = true;
    return effect;
}

}  // namespace

bool isFoundIn(int cycles, double hopedEffect, const Network& network) {
    const double used = network.threshold("block_sessions") - 1.0;  // the first day after a switch is dropped
    const double ofOneCycle = 2.0 * network.threshold("noise_variance") / used;
    const double power = boost::math::quantile(boost::math::normal(), kPower);
    const double sure = quantileT(network.threshold("effect_consistent"), cycles - 1);
    return hopedEffect >= (sure + power) * std::sqrt(ofOneCycle / cycles);
}

int cyclesNeeded(double hopedEffect, const Network& network) {
    LIMBER_EXPECTS(hopedEffect > 0);
    int cycles = static_cast<int>(network.threshold("experiment_cycles"));
    while (cycles < kMostCycles && !isFoundIn(cycles, hopedEffect, network)) ++cycles;
    return cycles;
}

Experiment drawExperiment(std::string id, Habit habit, double hopedEffect, Date start, int cycles, Seed seed,
                          const Network& network) {
    LIMBER_EXPECTS(cycles >= static_cast<int>(network.threshold("experiment_cycles")));
    Experiment experiment{.id = std::move(id),
                          .habit = habit,
                          .hopedEffect = hopedEffect,
                          .start = start,
                          .daysABlock = static_cast<int>(network.threshold("block_sessions")),
                          .seed = seed.value};
    Random random(seed);
    for (int cycle = 0; cycle < cycles; ++cycle) {
        const bool withFirst = random.chance(0.5);
        experiment.blocks.push_back(withFirst);
        experiment.blocks.push_back(!withFirst);
    }
    return experiment;
}

ExperimentState stateOf(const Experiment& experiment, const History& history, Date today, const Catalogue& catalogue,
                        const Network& network) {
    const auto days = trainingDays(history.sessions, history.checkIns, rangeOf(experiment, today), catalogue);
    const HabitReader reader(history, days, catalogue, network);
    const auto schedule = scheduled(experiment, days);
    const auto adherence = adherenceOf(experiment, schedule, reader);
    ExperimentState state{.daysDone = static_cast<int>(schedule.size()),
                          .daysFollowed = adherence.followed(),
                          .daysKnown = adherence.known(),
                          .followedEnough = adherence.isEnough(network)};
    state.finished = experiment.stopped.has_value() || state.daysDone >= experiment.days();
    if (!state.finished)
        state.today = experiment.blocks[static_cast<std::size_t>(state.daysDone / experiment.daysABlock)];
    return state;
}

ExperimentResult resultOf(const Experiment& experiment, const History& history, Date today, const Catalogue& catalogue,
                          const Network& network) {
    const auto days = trainingDays(history.sessions, history.checkIns, rangeOf(experiment, today), catalogue);
    const auto schedule = scheduled(experiment, days);
    ExperimentResult result;
    std::vector<double> differences;
    Arms readings;
    for (const auto& cycle : cycleMeans(experiment, schedule)) {
        if (cycle.with.count == 0 || cycle.without.count == 0) continue;
        differences.push_back(cycle.with.value() - cycle.without.value());
        readings.with += cycle.with.count;
        readings.without += cycle.without.count;
    }
    result.cycles = static_cast<int>(differences.size());
    result.readings = readings.all();
    if (result.cycles < kFewestCyclesForAResult) return result;
    Effect effect = effectFrom(differences, network);
    effect.habit = experiment.habit;
    effect.sessionsWith = readings.with;
    effect.sessionsWithout = readings.without;
    const HabitReader reader(history, days, catalogue, network);
    const bool enough = result.cycles >= static_cast<int>(network.threshold("experiment_cycles")) &&
                        adherenceOf(experiment, schedule, reader).isEnough(network);
    effect.label = enough ? labelOf(*effect.benefit, readings.all(), network) : EffectLabel::tooEarly;
    for (const auto& day : schedule)
        if (!day.washout && day.day->nextMorning)
            effect.points.push_back({day.date, experiment.blocks[day.block], *day.day->nextMorning});
    result.effect = std::move(effect);
    return result;
}

}  // namespace limber::inline insight
