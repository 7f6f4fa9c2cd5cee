// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "limber/domain/history.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety_state.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline guidance {

inline constexpr double kTestAtMost = 3;      ///< tightness, `thomee_pain_monitoring`
inline constexpr int kDaysBetweenTests = 28;  ///< DESIGN
inline constexpr int kDaysAfterBackWork = 2;  ///< 48 h, `garber_2011`

[[nodiscard]] constexpr bool isSideBend(SelfTestKind test) { return test >= SelfTestKind::sideBendLeft; }
/// The exercise that the test is like: its figure is shown, and a hold counts as one hard set of it.
[[nodiscard]] std::string_view exerciseLike(SelfTestKind test);

/// Why a guided test is not for now; open when there is no reason. A result from elsewhere can always be recorded.
struct SelfTestAdvice {
    std::vector<Message> reasons{};  ///< the one that lasts longest first
    bool asksTightness = false;      ///< nothing but how tight the back is has to be said
    [[nodiscard]] bool isOpen() const { return reasons.empty() && !asksTightness; }
};
/// `tightnessNow` counts before what the log knows.
[[nodiscard]] SelfTestAdvice selfTestAdvice(SelfTestKind test, const Profile& profile, const History& history,
                                            const SafetyState& safety, Date today, const Catalogue& catalogue,
                                            std::optional<double> tightnessNow = {});

/// Results of a test up to `today`, oldest first.
[[nodiscard]] std::vector<SelfTest> resultsOf(SelfTestKind test, const History& history, Date today);
/// The newest result against the one before: the person's own course, in words.
[[nodiscard]] std::optional<Message> courseOf(SelfTestKind test, const History& history, Date today);
/// How the newest results stand to each other, evidence C: soft bands, most people lie outside some of them.
[[nodiscard]] std::vector<Message> balanceOfTests(const History& history, Date today);

}  // namespace limber::inline guidance
