// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/base/error.h"
#include "limber/domain/cause.h"

namespace limber::inline knowledge {

struct Parameter {
    double value = 0;
    double low = 0;
    double high = 0;
    std::string source{};  ///< evidence id, or "DESIGN"
};

struct NetworkCause {
    Cause cause{};
    Parameter base{};         ///< probability with every habit favourable
    Parameter tightWeight{};  ///< chance that the cause by itself makes the back tight
};

/// A habit. Its level runs from 0 at a measure of `from` to 1 at `to`, straight in between.
struct NetworkExposure {
    std::string id{};
    Cause cause{};
    std::string source{};
    Parameter strength{};  ///< chance that the habit, at level 1, brings the cause about
    Parameter usual{};     ///< mean level where the habit is not known
    Parameter from{};
    Parameter to{};
};

struct NetworkFinding {
    std::string id{};
    Cause cause{};
    std::string source{};
    Parameter sensitivity{};  ///< chance of the finding where the cause holds
    Parameter falseAlarm{};   ///< and where it does not
};

/// The parameters of the cause network; `docs/guidance.md` explains them.
struct Network {
    Parameter leak{};  ///< chance of a tight back without any of the causes
    std::array<NetworkCause, kEnumSize<Cause>> causes{};
    std::vector<NetworkExposure> exposures{};
    std::vector<NetworkFinding> findings{};
    std::map<std::string, Parameter, std::less<>> thresholds{};

    /// The id must exist.
    [[nodiscard]] double threshold(std::string_view id) const;
};

/// Errors: malformed, missingKey, wrongType, outOfRange, unknownId.
[[nodiscard]] Result<Network> parseNetwork(std::string_view json);

/// The built-in parameters, parsed once a process.
[[nodiscard]] const Network& builtInNetwork();

}  // namespace limber::inline knowledge
