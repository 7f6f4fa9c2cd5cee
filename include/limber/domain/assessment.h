// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "limber/base/id.h"
#include "limber/base/message.h"
#include "limber/domain/cause.h"
#include "limber/domain/check_in.h"
#include "limber/domain/rating.h"
#include "limber/domain/safety_state.h"

namespace limber::inline domain {

/// Something in the log that speaks for (positive) or against (negative) a cause.
struct Finding {
    Message text{};
    double logOdds = 0;  ///< leave-one-out
    std::vector<SessionId> sessions{};
    std::vector<Date> checkIns{};
    std::vector<SelfTest> selfTests{};
    std::string source{};
};

struct CauseEstimate {
    Cause cause{};
    double probability = 0;
    double low = 0;
    double high = 0;
    std::optional<Opinion> userSays{};
    std::vector<Finding> findings{};
    std::vector<Message> wouldChange{};
    bool lessLikely = false;  ///< every exposure favourable: folded on screen
};

struct TightnessSummary {
    std::optional<double> now{};    ///< newest reading, at most 48 h old
    std::optional<double> usual{};  ///< median of the last 28 days, less the day of `now`
    std::optional<double> fourWeekMean{};
    std::optional<double> change{};  ///< against the four weeks before
};

/// All six causes, most probable first. Probabilities are not normalised: causes can hold together.
struct Assessment {
    Date asOf{};
    SafetyState safety{};
    TightnessSummary tightness{};
    std::vector<CauseEstimate> causes{};
    double unexplained = 0;
    int sessionsUsed = 0;
    bool enough = false;       ///< 6 sessions and 2 weeks
    bool tightEnough = false;  ///< tightness >= 3, or 2 above the usual: contributors are worth showing

    [[nodiscard]] const CauseEstimate& of(Cause cause) const;
};

inline constexpr double kLikely = 0.5;
inline constexpr double kPossible = 0.3;

}  // namespace limber::inline domain
