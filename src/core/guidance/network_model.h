// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "limber/domain/cause.h"
#include "limber/knowledge/network.h"

namespace limber::inline guidance {

inline constexpr std::size_t kCauses = kEnumSize<Cause>;
using PerCause = std::array<double, kCauses>;

/// What is known of one exposure (its measure) or finding (1 seen, 0 looked for and not seen). Nothing = not known.
/// `reliability` 0-1: 1 for entries made at once, less for entries from memory.
struct Reading {
    std::optional<double> value{};
    double reliability = 1;
};

/// In the order of the network's lists.
struct Readings {
    std::vector<Reading> exposures{};
    std::vector<Reading> findings{};
    std::optional<bool> tight{};
};

struct Posterior {
    PerCause causes{};
    double leakSuffices = 0;  ///< given a tight back
};

/// 0-1 by the exposure's ramp; less reliable ones are drawn towards `usual`; `usual` where nothing is known.
[[nodiscard]] double levelOf(const NetworkExposure& exposure, const Reading& reading);
/// Probability of each cause from the exposures alone.
[[nodiscard]] PerCause priors(const Network& network, const Readings& readings);
/// Exact, over the 64 states of the six causes.
[[nodiscard]] Posterior infer(const Network& network, const Readings& readings);

struct Range {
    double low = 0;
    double high = 0;
};
/// How far each probability moves when every parameter is swept over its range, one at a time; the moves are added as
/// root of squares on the log-odds scale.
[[nodiscard]] std::array<Range, kCauses> ranges(const Network& network, const Readings& readings);

/// Log-odds of the cause with the reading, less those without it.
[[nodiscard]] double exposureLogOdds(const Network& network, const Readings& readings, std::size_t exposure);
[[nodiscard]] double findingLogOdds(const Network& network, const Readings& readings, std::size_t finding);

}  // namespace limber::inline guidance
