// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace limber::inline base {

/// A language nobody speaks, for finding text that was never given to a translator and room that is too tight.
inline constexpr std::string_view kPseudoLanguage = "pseudo";

/// The text with accents, in ⟦ ⟧ and four tenths longer. Placeholders (%1, %L1, %n), mnemonics and HTML tags stay.
[[nodiscard]] std::string pseudoText(std::string_view text);

}  // namespace limber::inline base
