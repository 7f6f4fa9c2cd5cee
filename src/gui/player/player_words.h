// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "limber/knowledge/catalogue.h"
#include "limber/routine/player.h"

namespace limber::inline gui {

[[nodiscard]] QString nameOf(const PlayedStep& step, const Catalogue& catalogue);
/// As in "Lying hamstring stretch, left".
[[nodiscard]] QString nameOfHold(const Phase& hold, const Player& player, const Catalogue& catalogue);
/// A name of the catalogue, as within a sentence.
[[nodiscard]] QString inRunningText(const std::string& name);
/// "Left side", "Right side", or nothing.
[[nodiscard]] QString sideText(Side side);
/// What a phase is, over the name: "Now", "Get ready", "Change sides", "Rest".
[[nodiscard]] QString phaseText(PhaseKind kind);
/// As in "60 s each side".
[[nodiscard]] QString doseText(const PlayedStep& step);
/// Muscles it stretches, or else works, as in "lower back and hamstrings".
[[nodiscard]] QString musclesText(const Exercise& exercise, const Catalogue& catalogue);
[[nodiscard]] bool isStretch(const Exercise& exercise);
/// Said aloud when the phase begins; empty for nothing.
[[nodiscard]] QString spokenText(const Phase& phase, const Player& player, const Catalogue& catalogue);
/// As in "6 min left", "less than a minute left".
[[nodiscard]] QString leftText(Milliseconds left);

}  // namespace limber::inline gui
