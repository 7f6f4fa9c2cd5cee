// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "limber/base/message.h"
#include "limber/domain/catalogue_items.h"
#include "limber/domain/cause.h"
#include "limber/domain/safety.h"

namespace limber::inline domain {

struct Tip {
    std::string treatment{};  ///< catalogue id; prose, dose and cautions are there
    TipGroup group{};
    Grade grade{};
    double rank = 0;  ///< higher first
    std::vector<Cause> answers{};
    Message why{};                    ///< what in the log it answers
    std::vector<Message> acts{};      ///< at an emergency: what to do now, one for each answer that led there
    std::vector<Message> cautions{};  ///< beyond the treatment's own
    int timesUsed = 0;                ///< the person's own record
    int timesRated = 0;               ///< those with a word on whether it helped
    int timesHelped = 0;
    std::optional<Message> effect{};  ///< what went together with it for this person, where it moved the rank
};

/// `reason` is `<kind>:<id>` as in `medicine:anticoagulant`, `condition:osteoporosis`, `safety:unscreened`.
struct WithheldTip {
    std::string treatment{};
    std::string reason{};
    bool operator==(const WithheldTip&) const = default;
};

struct TipList {
    Date asOf{};
    SafetyLevel safety{};
    std::vector<Tip> tips{};
    std::vector<WithheldTip> withheld{};
};

}  // namespace limber::inline domain
