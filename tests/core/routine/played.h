// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "limber/domain/safety_state.h"
#include "limber/routine/player.h"
#include "support/builders.h"

namespace limber::test {

inline const Date kPlayDay = day(2026y / 11 / 23);
inline const SafetyState kNothingSaid{.level = SafetyLevel::clear};

/// Nothing speaks against anything, but for the profile.
[[nodiscard]] inline Circumstances whoever(const Profile& profile) {
    return {.profile = profile, .safety = kNothingSaid, .on = kPlayDay};
}

/// Four one-sided stretches and child's pose, a minute each.
[[nodiscard]] inline Routine nineHolds() {
    Routine routine{.id = "nine_holds", .name = "Nine holds", .kind = RoutineKind::stretching, .minutes = 9};
    for (const auto* exercise :
         {"knee_to_chest", "lying_hamstring_stretch", "lying_figure_four", "half_kneeling_hip_flexor", "childs_pose"})
        routine.steps.push_back({exercise, 60});
    return routine;
}

/// A routine on a clock that moves when told to.
class Played {
public:
    explicit Played(const Routine& routine, const Profile& profile = aProfile(),
                    const SafetyState& safety = kNothingSaid)
        : player(routine, *builtInCatalogue(), {.profile = profile, .safety = safety, .on = kPlayDay}) {}
    explicit Played(const std::string& routine) : Played(*builtInCatalogue()->routine(routine)) {}

    Played& start() { return note(player.start(now)); }
    Played& pause() { return note(player.pause(now)); }
    Played& resume() { return note(player.resume(now)); }
    Played& next() { return note(player.next(now)); }
    Played& previous() { return note(player.previous(now)); }
    Played& stop() { return note(player.stop(now)); }
    Played& leaveOut() { return note(player.leaveOut(player.phase().step, now)); }
    Played& swapFor(const std::string& exercise) {
        return note(player.swap(player.phase().step, *builtInCatalogue()->exercise(exercise), now));
    }
    /// In one look at the clock.
    Played& after(Milliseconds time) {
        now += time;
        return note(player.advance(now));
    }
    /// With a look at the clock every tenth of a second or so.
    Played& playFor(Milliseconds time) {
        while (time > Milliseconds{}) {
            const Milliseconds part = std::min(time, Milliseconds{97});
            after(part);
            time -= part;
        }
        return *this;
    }
    Played& playToTheEnd() {
        while (player.state() == PlayState::playing) after(Milliseconds{97});
        return *this;
    }

    [[nodiscard]] int count(PlayEventKind kind) const {
        return static_cast<int>(
            std::count_if(events.begin(), events.end(), [kind](const PlayEvent& e) { return e.kind == kind; }));
    }

    Player player;
    Milliseconds now{1'000'000};
    PlayEvents events{};

private:
    Played& note(const PlayEvents& more) {
        events.insert(events.end(), more.begin(), more.end());
        return *this;
    }
};

}  // namespace limber::test
