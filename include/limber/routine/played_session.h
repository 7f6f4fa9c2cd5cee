// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "limber/domain/session.h"
#include "limber/routine/player.h"

namespace limber::inline routine {

/// What the player does not know about a session.
struct PlayFacts {
    SessionId id{};
    Date date{};
    std::optional<TimeOfDay> start{};
    BlockId block{};          ///< the planned block it carries out, or empty
    std::string treatment{};  ///< the tip it follows, or empty
    std::optional<Tightness> before{};
    std::optional<Tightness> after{};
};

/// Minutes begun of the holds that count, as routines count theirs; 0 when none does.
[[nodiscard]] int minutesDone(const Player& player);

/// Played to the end, and most of its holds held: less is a block that was changed.
[[nodiscard]] bool isCarriedOut(const Player& player);

/// The session to log; nothing when no hold counts.
[[nodiscard]] std::optional<Session> sessionOf(const Player& player, const PlayFacts& facts);

}  // namespace limber::inline routine
