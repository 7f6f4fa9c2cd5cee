// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/obstacles.h"

namespace limber::inline planning {
namespace {

constexpr std::array<const char*, kWishes.size()> kRules{"workouts", "cardio", "yoga", "stretching"};

Message liftOf(Wish wish, const Solved& solved) {
    if (auto obstacle = obstacleTo(wish, solved)) return *std::move(obstacle);
    return moreMinutes(wish, solved).value_or(Message{"lift.fewer_wishes"});
}

}  // namespace

std::vector<Relaxation> relaxations(const Solved& solved) {
    std::vector<Relaxation> relaxed;
    for (const Wish wish : kWishes) {
        WishCount count = countOf(wish, solved.state);
        if (count.missing() == 0) continue;
        const std::string rule = kRules[at(wish)];
        relaxed.push_back({.rule = rule,
                           .text = {"relaxed." + rule, {{"asked", count.asked}, {"placed", count.placed}}},
                           .dates = std::move(count.without),
                           .lift = liftOf(wish, solved)});
    }
    return relaxed;
}

}  // namespace limber::inline planning
