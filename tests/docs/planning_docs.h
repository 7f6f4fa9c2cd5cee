// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "docs/planned_people.h"
#include "docs/sections.h"
#include "limber/knowledge/catalogue.h"

namespace limber::test {

/// Tables of `resources/knowledge/planning.json`, by the name that docs/planning.md gives them.
[[nodiscard]] std::map<std::string, std::string> planningTables();
/// One person's week as a table, with score and hard problems.
[[nodiscard]] std::string weekOf(const Somebody& person, const Catalogue& catalogue);
/// Everything that docs/planning.md prints of the program, by name.
[[nodiscard]] std::map<std::string, std::string> planningDocs();

}  // namespace limber::test
