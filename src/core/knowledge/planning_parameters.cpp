// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/knowledge/planning_parameters.h"

#include <nlohmann/json.hpp>

#include "core/knowledge/item_list.h"
#include "embedded/knowledge.h"
#include "limber/base/expects.h"

namespace limber::inline knowledge {
namespace {

using Json = nlohmann::json;

template <class E>
E named(const std::string& name) {
    const std::optional<E> value = parseName<E>(name);
    LIMBER_EXPECTS(value.has_value());
    return *value;
}

std::vector<Pattern> patterns(const Json& list) {
    std::vector<Pattern> result;
    for (const auto& name : list) result.push_back(named<Pattern>(name.get<std::string>()));
    return result;
}

PerMuscle perMuscle(const Json& row) {
    PerMuscle result;
    for (const auto& [muscle, sets] : row.items()) result[named<Muscle>(muscle)] = sets.get<double>();
    return result;
}

Focus focus(const Json& item) {
    Focus result{.id = item.at("id").get<std::string>(), .leads = patterns(item.at("leads"))};
    for (const auto& role : item.at("roles")) result.roles.push_back(patterns(role));
    result.extras = patterns(item.at("extras"));
    result.ofWorkouts = item.at("of_workouts").get<std::vector<int>>();
    return result;
}

PlanningParameters parse(const Json& file) {
    PlanningParameters result;
    for (const auto& [goal, levels] : file.at("weekly_sets").items())
        for (const auto& [level, row] : levels.items())
            result.weeklySets[{named<Goal>(goal), named<Level>(level)}] = perMuscle(row);
    for (const auto& item : file.at("focuses")) result.focuses.push_back(focus(item));
    for (const auto& [pattern, tiers] : file.at("choices").items())
        result.choices[named<Pattern>(pattern)] = tiers.get<std::vector<std::vector<std::string>>>();
    for (const auto& [level, row] : file.at("effort").items())
        result.effort[named<Level>(level)] = {row.at("main").get<int>(), row.at("accessory").get<int>(),
                                              row.at("trunk").get<int>(), row.at("most_sets").get<int>()};
    result.searchNodes = file.at("search_nodes").get<decltype(result.searchNodes)>();
    for (const auto& [name, item] : file.at("constants").items())
        result.constants[name] = item.at("value").get<double>();
    for (const auto& [name, item] : file.at("score").items()) result.weights[name] = item.at("weight").get<int>();
    return result;
}

}  // namespace

double PlanningParameters::constant(std::string_view name) const {
    const auto found = constants.find(name);
    LIMBER_EXPECTS(found != constants.end());
    return found->second;
}

int PlanningParameters::weight(std::string_view term) const {
    const auto found = weights.find(term);
    LIMBER_EXPECTS(found != weights.end());
    return found->second;
}

const PlanningParameters& planningParameters() {
    static const PlanningParameters parameters = [] {
        std::optional<Error> problem;
        const Json file = parseFile(embedded::knowledge(), "planning.json", problem);
        LIMBER_EXPECTS(!problem);
        return parse(file);
    }();
    return parameters;
}

}  // namespace limber::inline knowledge
