// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/tests_as_sets.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace limber::inline workspace {
namespace {

constexpr int kDays = 28;
constexpr int kMinutes = 3;
constexpr int kHardTenths = 90;
constexpr int kEasyTenths = 30;  // of the whole: no training session

struct Resembles {
    const char* exercise = nullptr;
    std::optional<Side> side{};
};

Resembles resembles(SelfTestKind test) {
    switch (test) {
        case SelfTestKind::trunkExtensorHold: return {"back_extension"};
        case SelfTestKind::trunkFlexorHold: return {"crunch"};
        case SelfTestKind::sideBridgeLeft: return {"side_plank", Side::left};
        case SelfTestKind::sideBridgeRight: return {"side_plank", Side::right};
        case SelfTestKind::sideBendLeft:
        case SelfTestKind::sideBendRight: return {};
    }
    return {};
}

std::optional<Session> asSession(const SelfTest& test) {
    const auto like = resembles(test.test);
    if (like.exercise == nullptr) return std::nullopt;
    SetEntry set;
    set.holdSeconds = static_cast<int>(std::lround(test.value));
    set.rpe = Effort::fromTenths(kHardTenths);
    set.side = like.side;
    Session session;
    session.date = test.date;
    session.kind = SessionKind::mobility;
    session.minutes = kMinutes;
    session.rpe = Effort::fromTenths(kEasyTenths);
    session.exercises.push_back({.exercise = like.exercise, .sets = {set}});
    return session;
}

}  // namespace

std::shared_ptr<const History> withTestsAsSets(std::shared_ptr<const History> history, Date today) {
    std::vector<Session> sets;
    for (const auto& test : history->selfTests) {
        if (test.date > today || daysBetween(test.date, today) >= kDays) continue;
        if (auto session = asSession(test)) sets.push_back(*std::move(session));
    }
    if (sets.empty()) return history;
    auto whole = std::make_shared<History>(*history);
    whole->sessions.insert(whole->sessions.end(), sets.begin(), sets.end());
    std::stable_sort(whole->sessions.begin(), whole->sessions.end(),
                     [](const Session& a, const Session& b) { return a.date < b.date; });
    return whole;
}

}  // namespace limber::inline workspace
