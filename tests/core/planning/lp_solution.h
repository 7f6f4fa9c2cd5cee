// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace limber::testing {

/// A model as it was written, with a plan put in: decisions are set, and what follows from them is completed.
class LpSolution {
public:
    explicit LpSolution(const std::string& model);

    void set(const std::string& decision, double value) { m_values[decision] = value; }
    /// Gives every variable that is no decision the least value that its rows ask for; rewards get the most.
    void complete();
    [[nodiscard]] double objective() const { return sumOf(m_objective); }
    /// Rows that do not hold.
    [[nodiscard]] int broken() const;

private:
    using Sum = std::vector<std::pair<double, std::string>>;
    struct Row {
        Sum sum{};
        std::string relation{};
        double limit = 0;
    };
    [[nodiscard]] double valueOf(const std::string& variable) const;
    [[nodiscard]] double sumOf(const Sum& sum) const;
    bool lower(const Row& row);
    bool raise(const Row& row, double sign);
    bool mend(const Row& row);

    Sum m_objective{};
    std::vector<Row> m_rows{};
    std::set<std::string> m_binaries{};
    std::map<std::string, double> m_values{};
};

}  // namespace limber::testing
