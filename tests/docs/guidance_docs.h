// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

namespace limber::test {

/// Tables of `resources/knowledge/network.json`, by the name that docs/guidance.md gives them.
[[nodiscard]] std::map<std::string, std::string> guidanceTables();
/// Everything that docs/guidance.md prints of the program: the tables, and the study of simulated people.
[[nodiscard]] std::map<std::string, std::string> guidanceDocs();

}  // namespace limber::test
