// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "limber/domain/history.h"
#include "limber/domain/plan_request.h"
#include "limber/domain/profile.h"
#include "support/builders.h"

namespace limber::test {

/// A Monday.
inline const Date kToday = day(2026y / 11 / 23);

/// Somebody with a full gym, screened with "no" throughout, about whom one thing is different.
struct PersonAtRisk {
    std::string what{};
    Profile profile{};
    History history{};
    [[nodiscard]] PlanRequest request() const;
};

/// One for each condition, those of pregnancy and birth included.
[[nodiscard]] PersonAtRisk personWith(Condition condition);
[[nodiscard]] PersonAtRisk personTaking(Medicine medicine);
/// All of these, and one for each age group, for every level of the gate and for what the log itself gives rise to.
[[nodiscard]] std::vector<PersonAtRisk> peopleAtRisk();

/// What the files say of one exercise, read without the program's own reader: the conditions and medicines that keep it
/// from somebody by `caution_rules.json`.
struct FileCautions {
    std::vector<Condition> conditions{};
    std::vector<Medicine> medicines{};
};
[[nodiscard]] FileCautions cautionsInFiles(const Exercise& exercise);

}  // namespace limber::test
