// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "limber/guidance/own_record.h"
#include "limber/guidance/self_tests.h"
#include "limber/workspace/workspace.h"

namespace limber::inline workspace {

/// The person's own record of a treatment, as of the snapshot's day.
[[nodiscard]] OwnRecord ownRecord(const Snapshot& snapshot, std::string_view treatment);

/// Whether a guided self-test is for now, with the snapshot's safety.
[[nodiscard]] SelfTestAdvice selfTestAdvice(const Snapshot& snapshot, SelfTestKind test,
                                            std::optional<double> tightnessNow = {});
/// Of every test, in their order.
[[nodiscard]] std::array<SelfTestAdvice, kEnumSize<SelfTestKind>> selfTestAdvice(const Snapshot& snapshot);

}  // namespace limber::inline workspace
