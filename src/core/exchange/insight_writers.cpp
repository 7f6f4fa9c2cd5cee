// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/insight_shapes.h"
#include "core/exchange/json_text.h"
#include "limber/exchange/writers.h"

namespace limber::inline exchange {

std::string writeEffects(const std::vector<Effect>& effects) { return jsonText(writeValue({}, effects, kEffectShape)); }

std::string writeTrends(const std::vector<TrendDay>& days) {
    return jsonText({{"days", writeValue({}, days, kTrendDayShape)}});
}

std::string writeEnergy(const EnergyTarget& target, const Phrases& phrases) {
    return jsonText(kEnergyShape.write({}, SpokenEnergy{target, phrases.text(energyNote(target))}));
}

}  // namespace limber::inline exchange
