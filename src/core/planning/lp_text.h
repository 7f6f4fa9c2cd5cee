// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace limber::inline planning {

/// A linear expression: coefficient and name of a variable.
using LinearSum = std::vector<std::pair<double, std::string>>;

/// Collects a model and writes it in CPLEX LP format.
class LpText {
public:
    void minimise(double weight, const std::string& variable) { m_objective.emplace_back(weight, variable); }
    void atMost(const LinearSum& sum, double limit) { add(sum, "<=", limit); }
    void atLeast(const LinearSum& sum, double limit) { add(sum, ">=", limit); }
    void equal(const LinearSum& sum, double value) { add(sum, "=", value); }
    std::string binary(std::string name);
    /// 0 to `most`.
    std::string integer(std::string name, int most);
    /// 0 and up.
    std::string continuous(std::string name) { return name; }
    [[nodiscard]] std::string text() const;

private:
    void add(const LinearSum& sum, const char* relation, double value);

    LinearSum m_objective{};
    std::vector<std::string> m_constraints{};
    std::vector<std::string> m_bounds{};
    std::vector<std::string> m_binaries{};
    std::vector<std::string> m_integers{};
};

}  // namespace limber::inline planning
