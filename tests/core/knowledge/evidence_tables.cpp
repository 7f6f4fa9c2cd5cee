// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/evidence_tables.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <string_view>

namespace limber::testing {
namespace {

using Json = nlohmann::json;

Json table(const char* name) {
    return Json::parse(std::ifstream(LIMBER_TEST_DATA "/knowledge/evidence_tables.json")).at(name);
}

template <class E>
E named(const Json& name) {
    return parseName<E>(name.get<std::string_view>()).value();
}

std::vector<Muscle> muscles(const Json& names) {
    std::vector<Muscle> result;
    for (const auto& name : names) result.push_back(named<Muscle>(name));
    return result;
}

}  // namespace

std::vector<TabledExercise> tabledExercises() {
    std::vector<TabledExercise> rows;
    const Json exercises = table("exercises");
    for (const auto& row : exercises)
        rows.push_back({row.at("id"), named<SpineLoad>(row.at("least")), named<SpineLoad>(row.at("most")),
                        muscles(row.at("direct")), muscles(row.at("indirect"))});
    return rows;
}

std::vector<TabledStretch> tabledStretches() {
    std::vector<TabledStretch> rows;
    const Json stretches = table("stretches");
    for (const auto& row : stretches) rows.push_back({row.at("id"), muscles(row.at("lengthens"))});
    return rows;
}

}  // namespace limber::testing
