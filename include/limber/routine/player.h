// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "limber/domain/catalogue_items.h"
#include "limber/domain/region.h"
#include "limber/knowledge/offer.h"

namespace limber::inline routine {

using Milliseconds = std::chrono::milliseconds;

/// A longer gap between two looks at the clock means that the computer slept.
inline constexpr Milliseconds kLongestGap{5000};
/// The way into a hold: getting ready, changing sides, resting.
inline constexpr Milliseconds kLeadIn{5000};

enum class PhaseKind : std::uint8_t { getReady, sideChange, rest, hold };

/// One stretch of time; `step` is the one it belongs to, or leads to.
struct Phase {
    PhaseKind kind{};
    std::size_t step = 0;
    Side side = Side::both;
    Milliseconds length{};
    bool operator==(const Phase&) const = default;
};

struct PlayedStep {
    std::string exercise{};
    std::string insteadOf{};  ///< what the routine has in this place, when it was swapped
    int seconds = 0;          ///< a side
    bool oneSided = false;
};

/// A hold as it was done.
struct HeldTime {
    std::string exercise{};
    Side side = Side::both;
    Milliseconds held{};
};

enum class PlayEventKind : std::uint8_t { phaseBegan, secondsLeft, stepDone, slept, routineDone };

struct PlayEvent {
    PlayEventKind kind{};
    Phase phase{};        ///< that began, is running or ended
    int secondsLeft = 0;  ///< 3, 2, 1
    bool operator==(const PlayEvent&) const = default;
};
using PlayEvents = std::vector<PlayEvent>;

enum class PlayState : std::uint8_t { waiting, playing, paused, finished, stopped };

/// A routine being played: a value that knows no clock. Every `now` is a moment of one clock that never goes back and
/// goes on while the computer sleeps. Phases alternate: a way in, a hold, a way in, a hold.
class Player {
public:
    /// Steps that may not be offered now are swapped for the first alternative, or left out.
    Player(const Routine& routine, const Catalogue& catalogue, const Circumstances& now);

    PlayEvents start(Milliseconds now);
    PlayEvents advance(Milliseconds now);
    PlayEvents pause(Milliseconds now);
    PlayEvents resume(Milliseconds now);
    /// From the way in straight to the hold, from a hold to the way into the next one.
    PlayEvents next(Milliseconds now);
    /// To the beginning of this hold, or in its first three seconds of the one before.
    PlayEvents previous(Milliseconds now);
    /// Puts another exercise in the place of this or a later step; this step begins anew.
    PlayEvents swap(std::size_t step, const Exercise& exercise, Milliseconds now);
    PlayEvents leaveOut(std::size_t step, Milliseconds now);
    PlayEvents stop(Milliseconds now);

    [[nodiscard]] RoutineKind kind() const { return m_kind; }
    [[nodiscard]] PlayState state() const { return m_state; }
    [[nodiscard]] bool isUnderWay() const { return m_state == PlayState::playing || m_state == PlayState::paused; }
    /// Paused because the clock jumped, until it goes on.
    [[nodiscard]] bool hasSlept() const { return m_slept; }
    [[nodiscard]] const std::vector<PlayedStep>& steps() const { return m_steps; }
    [[nodiscard]] const std::vector<Phase>& phases() const { return m_phases; }
    /// Not of an empty routine nor of one that is over.
    [[nodiscard]] const Phase& phase() const;
    [[nodiscard]] const PlayedStep& step() const { return m_steps[phase().step]; }
    /// The hold after this one (or after the one this leads to); null at the last.
    [[nodiscard]] const Phase* nextHold() const;
    [[nodiscard]] Milliseconds leftOfPhase() const { return phase().length - m_into; }
    [[nodiscard]] Milliseconds whole() const;
    [[nodiscard]] Milliseconds left() const;
    /// What counts as done: holds of which at least half was held. A hold under way counts like one that was left.
    [[nodiscard]] std::vector<HeldTime> held() const;

private:
    void layOut();
    void run(Milliseconds elapsed, PlayEvents& events);
    void completePhase(PlayEvents& events);
    void leavePhase();
    void enter(std::size_t phase, PlayEvents& events);
    [[nodiscard]] std::size_t firstPhaseOf(std::size_t step) const;
    [[nodiscard]] bool isHold() const { return phase().kind == PhaseKind::hold; }
    [[nodiscard]] bool counts(Milliseconds held) const { return held * 2 >= phase().length; }

    RoutineKind m_kind{};
    std::vector<PlayedStep> m_steps{};
    std::vector<Phase> m_phases{};
    PlayState m_state = PlayState::waiting;
    std::size_t m_at = 0;
    Milliseconds m_into{};
    Milliseconds m_seen{};
    bool m_slept = false;
    std::vector<HeldTime> m_held{};
};

}  // namespace limber::inline routine
