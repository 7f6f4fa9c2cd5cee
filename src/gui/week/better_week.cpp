// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/week/better_week.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "gui/week/week_view.h"
#include "limber/workspace/suggestion.h"

namespace limber::inline gui {

Result<BetterWeek> betterWeek(const Snapshot& snapshot, Date from) {
    const PlanPart rest = partToPlan(snapshot, from);
    if (rest.days <= 0) return failure({.code = ErrorCode::infeasible});
    auto changes = adjustmentsFor(assessmentOf(snapshot), snapshot);
    dropUnanswered(changes, snapshot);
    const auto request = planRequest(snapshot, rest.from, rest.days, std::move(changes));
    auto suggested = suggestion(request, *snapshot.catalogue);
    if (!suggested) return failure(suggested.error());
    return BetterWeek{{std::move(suggested->plan), decisionsOn(request.adjustments, true)},
                      std::move(suggested->lifts)};
}

bool fallsShort(const Plan& judged) {
    constexpr std::array<std::string_view, 4> kWishes{"workout_missing", "cardio_missing", "yoga_missing",
                                                      "stretching_day_missing"};
    return std::any_of(judged.score.terms.begin(), judged.score.terms.end(), [&](const ScoreTerm& term) {
        return term.value > 0 && std::find(kWishes.begin(), kWishes.end(), term.name) != kWishes.end();
    });
}

}  // namespace limber::inline gui
