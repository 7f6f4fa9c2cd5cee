// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/lp_text.h"

#include <fmt/format.h>

#include <string_view>
#include <unordered_map>

namespace limber::inline planning {
namespace {

constexpr std::size_t kTermsALine = 8;

/// Each variable once, in the order of its first place; readers refuse it twice.
LinearSum merged(const LinearSum& sum) {
    LinearSum result;
    std::unordered_map<std::string_view, std::size_t> places;
    for (const auto& [coefficient, variable] : sum) {
        const auto [place, isNew] = places.try_emplace(variable, result.size());
        if (isNew)
            result.emplace_back(coefficient, variable);
        else
            result[place->second].first += coefficient;
    }
    return result;
}

std::string written(const LinearSum& sum) {
    std::string text;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        if (i > 0 && i % kTermsALine == 0) text += "\n   ";
        text += fmt::format(" {} {} {}", sum[i].first < 0 ? '-' : '+', sum[i].first < 0 ? -sum[i].first : sum[i].first,
                            sum[i].second);
    }
    return text;
}

std::string section(const char* title, const std::vector<std::string>& lines) {
    std::string text = fmt::format("{}\n", title);
    for (const std::string& line : lines) text += fmt::format(" {}\n", line);
    return lines.empty() ? std::string{} : text;
}

}  // namespace

std::string LpText::binary(std::string name) {
    m_binaries.push_back(name);
    return name;
}

std::string LpText::integer(std::string name, int most) {
    m_integers.push_back(name);
    m_bounds.push_back(fmt::format("0 <= {} <= {}", name, most));
    return name;
}

void LpText::add(const LinearSum& sum, const char* relation, double value) {
    if (sum.empty()) return;
    m_constraints.push_back(
        fmt::format("r{}:{} {} {}", m_constraints.size() + 1, written(merged(sum)), relation, value));
}

std::string LpText::text() const {
    return fmt::format("Minimize\n score:{}\n", written(merged(m_objective))) + section("Subject To", m_constraints) +
           section("Bounds", m_bounds) + section("Generals", m_integers) + section("Binaries", m_binaries) + "End\n";
}

}  // namespace limber::inline planning
