// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/guidance/screen_log.h"
#include "limber/domain/tip.h"
#include "limber/knowledge/offer.h"

namespace limber::inline guidance {

inline constexpr std::string_view kSeePhysician = "see_physician";
/// Answers no cause: it is for a fresh swelling.
inline constexpr std::string_view kColdPack = "cold_pack";

/// Every reason for which a treatment is withheld, one entry each; empty when it may be offered.
[[nodiscard]] std::vector<WithheldTip> blocksOf(const Treatment& treatment, const Circumstances& now,
                                                const ScreenLog& screens, const Catalogue& catalogue);

}  // namespace limber::inline guidance
