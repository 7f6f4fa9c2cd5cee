// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/full_size.h"

#include "support/builders.h"
#include "support/week_notation.h"

namespace limber::bench {
namespace {

constexpr int kWeeksOfLog = 8;

History eightWeeks() {
    History history;
    for (Date monday = test::kMonday - Days{7 * kWeeksOfLog}; monday < test::kMonday; monday += Days{7}) {
        auto lower = test::aSession().on(monday).of(SessionKind::strength, 60).effortOf(7).tight(3, 4).warmedUp(5);
        lower.with("back_squat", 4, 6, 80).with("romanian_deadlift", 3, 8, 70).with("leg_curl", 3, 10, 30);
        auto upper = test::aSession().on(monday + Days{2}).of(SessionKind::strength, 60).effortOf(7).tight(3, 3);
        upper.with("bench_press", 4, 6, 70).with("seated_cable_row", 4, 8, 50).with("front_plank", 3, 1);
        auto full = test::aSession().on(monday + Days{4}).of(SessionKind::strength, 60).effortOf(8).tight(4, 5);
        full.with("goblet_squat", 3, 10, 24).with("lat_pulldown", 3, 10, 50).with("overhead_press", 3, 8, 35);
        auto run = test::aSession().on(monday + Days{5}).of(SessionKind::cardio, 30).effortOf(5);
        for (const auto& session : {lower, upper, full, run}) history.sessions.push_back(session);
        for (int day = 0; day < 7; ++day) history.checkIns.push_back(test::aCheckIn(monday + Days{day}, 2 + day % 3));
    }
    for (auto& session : history.sessions)
        session.id.value = "session" + std::to_string(&session - history.sessions.data());
    return history;
}

}  // namespace

PlanRequest fullSizeRequest(int days) {
    PlanRequest request{.today = test::kMonday, .from = test::kMonday, .days = days};
    const auto equipment = allOf<Equipment>();
    request.profile = test::aProfile()
                          .bornIn(1990)
                          .wanting(4, 2, 1)
                          .withEquipment({equipment.begin(), equipment.end()})
                          .withMinutes({{Weekday::mon, 75},
                                        {Weekday::tue, 75},
                                        {Weekday::wed, 30},
                                        {Weekday::thu, 75},
                                        {Weekday::fri, 75},
                                        {Weekday::sat, 75},
                                        {Weekday::sun, 30}});
    request.profile.experience = Level::advanced;
    request.profile.goal = Goal::strength;
    request.profile.recentTraining = RecentTraining::regular;
    request.safety.level = SafetyLevel::clear;
    request.history = std::make_shared<const History>(eightWeeks());
    return request;
}

}  // namespace limber::bench
