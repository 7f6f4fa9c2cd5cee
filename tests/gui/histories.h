// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "support/builders.h"

namespace limber::test {

/// Four weeks: three workouts a week, the back tight after those without warm-up and stretching.
inline std::vector<Session> historyWithoutWarmUp(Date today) {
    std::vector<Session> sessions;
    for (int week = 4; week >= 1; --week)
        for (const int weekday : {0, 2, 4}) {
            const Date date = weekStart(today) - Days{7 * week} + Days{weekday};
            const bool warm = weekday == 4;
            auto session =
                aSession().on(date).with("goblet_squat", 3, 10, 16).with("lat_pulldown", 3, 10, 35).effortOf(6);
            if (warm)
                session.warmedUp(10).stretchedBefore(5).stretchedAfter(10).tight(1, 1);
            else
                session.warmedUp(0).stretchedBefore(0).stretchedAfter(0).tight(2, 6);
            session.loggedOn(date);
            sessions.push_back(session);
        }
    auto last = aSession().on(today).with("goblet_squat", 3, 10, 16).effortOf(6).tight(2, 6);
    last.warmedUp(0).stretchedBefore(0).stretchedAfter(0).loggedOn(today);
    sessions.push_back(last);
    return sessions;
}

}  // namespace limber::test
