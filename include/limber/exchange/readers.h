// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "limber/base/error.h"
#include "limber/domain/check_in.h"
#include "limber/domain/exercise.h"
#include "limber/domain/plan.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety.h"
#include "limber/domain/session.h"
#include "limber/domain/week_note.h"
#include "limber/domain/weight_entry.h"
#include "limber/exchange/read_context.h"

namespace limber::inline exchange {

/// The shapes of `docs/interchange.md`; where a list is returned the text is one object or an array of them.
[[nodiscard]] Result<std::vector<Session>> readSessions(std::string_view json, const ReadContext& context);
[[nodiscard]] Result<std::vector<CheckIn>> readCheckIns(std::string_view json, const ReadContext& context);
[[nodiscard]] Result<std::vector<Screen>> readScreens(std::string_view json, const ReadContext& context);
[[nodiscard]] Result<std::vector<SelfTest>> readSelfTests(std::string_view json, const ReadContext& context);
[[nodiscard]] Result<std::vector<WeightEntry>> readWeights(std::string_view json, const ReadContext& context);
[[nodiscard]] Result<Profile> readProfile(std::string_view json, const ReadContext& context);
[[nodiscard]] Result<WeekNote> readWeekNote(std::string_view json, const ReadContext& context);
[[nodiscard]] Result<std::vector<Exercise>> readOwnExercises(std::string_view json, const ReadContext& context);

/// Days between `from` and the last one that the text leaves out are added as rest days. Titles, reasons and problems
/// keep their words, with the codes `title.own`, `reason.own`, `rest.own`, `problem.own`, `relaxed.own`, `lift.own`.
[[nodiscard]] Result<Plan> readPlan(std::string_view json, const ReadContext& context);

/// `profile` with keys changed. A value is JSON, or a bare word, or for a list words with commas between; empty or
/// `null` takes the key back; `available_minutes.mon` reaches into an object.
[[nodiscard]] Result<Profile> changeProfile(const Profile& profile,
                                            const std::vector<std::pair<std::string, std::string>>& changes,
                                            const ReadContext& context);

}  // namespace limber::inline exchange
