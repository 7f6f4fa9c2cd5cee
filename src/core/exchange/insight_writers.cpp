// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/insight_shapes.h"
#include "core/exchange/json_text.h"
#include "core/exchange/log_shapes.h"
#include "limber/exchange/writers.h"

namespace limber::inline exchange {

std::string writeEffects(const std::vector<Effect>& effects) { return jsonText(writeValue({}, effects, kEffectShape)); }

std::string writeExperiments(const std::vector<ExperimentReport>& reports, const std::vector<Message>& outcomes,
                             const Phrases& phrases) {
    std::vector<SpokenExperiment> spoken;
    for (std::size_t i = 0; i < reports.size(); ++i) spoken.push_back({reports[i], phrases.text(outcomes[i])});
    return jsonText(writeValue({}, spoken, kExperimentReportShape));
}

std::string writeWeights(const std::vector<WeightEntry>& entries) {
    return jsonText(writeValue({}, entries, kWeightShape));
}

std::string writeTrends(const std::vector<TrendDay>& days) {
    return jsonText({{"days", writeValue({}, days, kTrendDayShape)}});
}

std::string writeEnergy(const EnergyTarget& target, const Phrases& phrases) {
    return jsonText(kEnergyShape.write({}, SpokenEnergy{target, phrases.text(energyNote(target))}));
}

}  // namespace limber::inline exchange
