// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/player/player_clock.h"

#include <QTime>
#include <ctime>

namespace limber::inline gui {
namespace {

Milliseconds sinceBoot() {
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::duration_cast<Milliseconds>(std::chrono::seconds(time.tv_sec) +
                                                    std::chrono::nanoseconds(time.tv_nsec));
}

TimeOfDay timeOfDay() {
    const QTime time = QTime::currentTime();
    return {time.hour() * 60 + time.minute()};
}

}  // namespace

PlayerClock systemPlayerClock() { return {sinceBoot, timeOfDay}; }

}  // namespace limber::inline gui
