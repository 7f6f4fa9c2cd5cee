// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <initializer_list>

#include "core/guidance/signs.h"

namespace limber::inline guidance {
namespace {

/// Of the experiments with one of the habits the one that found most. Seen where the habit most likely makes the
/// mornings looser by more than what matters, not seen where it most likely does not.
Observation triedAny(const LogView& log, std::string code, std::initializer_list<Habit> habits) {
    const Effect* clearest = nullptr;
    for (const auto& effect : log.experiments) {
        if (std::find(habits.begin(), habits.end(), effect.habit) == habits.end() || !effect.meaningful) continue;
        if (clearest == nullptr || *effect.meaningful > *clearest->meaningful) clearest = &effect;
    }
    Observation result;
    result.text.code = std::move(code);
    if (clearest == nullptr) return result;
    result.text.fields = {{"habit", std::string(nameOf(clearest->habit))},
                          {"points", std::round(std::abs(*clearest->effect) * 10) / 10},
                          {"readings", clearest->sessionsWith + clearest->sessionsWithout}};
    if (*clearest->effect > 0) result.text.code += ".tighter";
    result.missing = {{"count", 0}};
    if (*clearest->meaningful >= log.threshold("effect_present")) result.reading.value = 1.0;
    if (*clearest->meaningful <= log.threshold("effect_absent")) result.reading.value = 0.0;
    return result;
}

}  // namespace

bool hasTried(const LogView& log, Habit habit) {
    return std::any_of(log.experiments.begin(), log.experiments.end(),
                       [&](const Effect& effect) { return effect.habit == habit; });
}

Observation triedPreparation(const LogView& log) {
    return triedAny(log, "finding.tried_preparation", {Habit::warmUp, Habit::stretchingBefore, Habit::stretchingAfter});
}
Observation triedFewerSets(const LogView& log) { return triedAny(log, "finding.tried_fewer_sets", {Habit::fewerSets}); }
Observation triedEarlyBedtime(const LogView& log) {
    return triedAny(log, "finding.tried_early_bedtime", {Habit::earlyBedtime});
}

}  // namespace limber::inline guidance
