// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/plan_check/rules.h"

namespace limber::inline plan_check {

void checkRest(const Facts& facts, Problems& problems) {
    constexpr Days kSpan{6};
    const bool needsTwo = facts.person().isBeginner() || facts.person().isOlder();
    const int needed = needsTwo ? 2 : 1;
    const auto horizon = facts.horizon();
    for (Date last = horizon.first; last <= horizon.last; last += Days{1}) {
        const auto window = facts.days({last - kSpan, last});
        const bool planTrains = std::any_of(window.begin(), window.end(), [](const Day& d) { return d.trains; });
        const auto rested = static_cast<int>(
            std::count_if(window.begin(), window.end(), [](const Day& d) { return !d.trains && !d.trainedBefore; }));
        if (!planTrains || rested >= needed) continue;
        problems.hard("rest", "too_few", {{"from", last - kSpan}, {"to", last}, {"days", rested}, {"needed", needed}},
                      {last});
    }
}

}  // namespace limber::inline plan_check
