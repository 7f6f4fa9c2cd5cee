// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "limber/domain/tip.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline gui {

/// "because you take a blood thinner", from `medicine:anticoagulant` and the like.
[[nodiscard]] QString becauseOf(const std::string& reason);

/// Treatments that are withheld for the same reasons, in one sentence: names, then why, then whom to ask.
struct WithheldLine {
    QString what{};
    QString why{};
};
[[nodiscard]] std::vector<WithheldLine> withheldLines(const std::vector<WithheldTip>& withheld,
                                                      const Catalogue& catalogue);

}  // namespace limber::inline gui
