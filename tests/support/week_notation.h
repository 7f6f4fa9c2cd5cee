// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "limber/domain/plan.h"

namespace limber::test {

inline constexpr Date kMonday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};

/// A plan as one would jot it down, one week or more from a Monday on:
///   week("Mo squat 3@7 + row 3@7; stretch | Tu - | We yoga | Fr 40' squat 2 + plank 2@5 | Mo squat 1")
/// Days are separated by `|`, in order; a day that is left out rests, and so does `-`. Blocks are separated by `;`:
/// `stretch`, `yoga`, `walk`, `cardio` and `warm_up`, each with an optional `=routine`, or exercises joined by `+` with
/// sets and RPE, which make a workout with a five-minute warm-up before it. `40'` before a block gives its minutes
/// (workout and cardio 30, yoga 20, stretching and walking 10), `!` pins it.
[[nodiscard]] Plan week(std::string_view notation, Date monday = kMonday, int days = 7);

}  // namespace limber::test
