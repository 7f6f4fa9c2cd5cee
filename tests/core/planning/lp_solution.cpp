// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/lp_solution.h"

#include <algorithm>
#include <cctype>
#include <sstream>
#include <utility>

namespace limber::testing {
namespace {

constexpr double kTolerance = 1e-6;

bool hasNumber(const std::string& name, std::size_t at) {
    return name.size() > at && std::isdigit(static_cast<unsigned char>(name[at])) != 0;
}

bool isDecision(const std::string& name) {
    if (std::string("xsryz").find(name.front()) != std::string::npos && hasNumber(name, 1)) return true;
    const auto starts = [&](const char* word) { return name.rfind(word, 0) == 0; };
    return name == "one" || starts("w_") || starts("m_") || starts("c_") || starts("cm_") || starts("l_") ||
           starts("lm_");
}

/// Worth having, so bounded from above.
bool isReward(const std::string& name) {
    return name.rfind("gentle", 0) == 0 || (name.rfind("extra", 0) == 0 && hasNumber(name, 5));
}

bool isRelation(const std::string& word) { return word == "<=" || word == ">=" || word == "="; }

}  // namespace

LpSolution::LpSolution(const std::string& model) {
    std::istringstream words(model.substr(model.find("score:") + 6));
    std::string section = "Minimize";
    Row row;
    for (std::string word; words >> word;) {
        if (word == "Subject" || word == "Bounds" || word == "Generals" || word == "Binaries" || word == "End") {
            section = word;
            continue;
        }
        if (section == "Binaries") m_binaries.insert(word);
        if (section == "Bounds" || section == "Generals" || section == "Binaries" || word == "To") continue;
        if (word == "+" || word == "-") {
            double coefficient = 0;
            std::string variable;
            words >> coefficient >> variable;
            (section == "Minimize" ? m_objective : row.sum)
                .emplace_back(word == "-" ? -coefficient : coefficient, variable);
        } else if (isRelation(word)) {
            row.relation = word;
            words >> row.limit;
            m_rows.push_back(std::exchange(row, {}));
        }
    }
    m_values["one"] = 1;
    for (const std::string& name : m_binaries)
        if (isReward(name)) m_values[name] = 1;
}

double LpSolution::valueOf(const std::string& variable) const {
    const auto found = m_values.find(variable);
    return found == m_values.end() ? 0 : found->second;
}

double LpSolution::sumOf(const Sum& sum) const {
    double total = 0;
    for (const auto& [coefficient, variable] : sum) total += coefficient * valueOf(variable);
    return total;
}

/// A reward that the row does not allow.
bool LpSolution::lower(const Row& row) {
    const auto part = std::find_if(row.sum.begin(), row.sum.end(), [&](const auto& candidate) {
        return candidate.first > 0 && isReward(candidate.second) && valueOf(candidate.second) > 0;
    });
    if (part == row.sum.end()) return false;
    m_values[part->second] = 0;
    return true;
}

/// The variable that the row is about stands last.
bool LpSolution::raise(const Row& row, double sign) {
    const auto part = std::find_if(row.sum.rbegin(), row.sum.rend(), [&](const auto& candidate) {
        return candidate.first * sign > 0 && !isDecision(candidate.second) && !isReward(candidate.second);
    });
    if (part == row.sum.rend()) return false;
    double& value = m_values[part->second];
    const double before = value;
    value = m_binaries.count(part->second) > 0 ? 1 : value + (row.limit - sumOf(row.sum)) / part->first;
    return value != before;
}

bool LpSolution::mend(const Row& row) {
    if (row.relation != ">=" && sumOf(row.sum) > row.limit + kTolerance) return lower(row) || raise(row, -1);
    if (row.relation != "<=" && sumOf(row.sum) < row.limit - kTolerance) return raise(row, 1);
    return false;
}

void LpSolution::complete() {
    for (bool changed = true; changed;) {
        changed = false;
        for (const Row& row : m_rows) changed |= mend(row);
    }
}

int LpSolution::broken() const {
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        const double difference = sumOf(row.sum) - row.limit;
        return (row.relation != ">=" && difference > kTolerance) || (row.relation != "<=" && difference < -kTolerance);
    }));
}

}  // namespace limber::testing
