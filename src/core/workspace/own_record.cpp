// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/own_record.h"

#include "limber/guidance/safety_gate.h"

namespace limber::inline workspace {
namespace {

SafetyState safetyOf(const Snapshot& snapshot) {
    return assessSafety(*snapshot.profile, *snapshot.history, snapshot.today, *snapshot.catalogue);
}

}  // namespace

OwnRecord ownRecord(const Snapshot& snapshot, std::string_view treatment) {
    return ownRecord(*snapshot.history, treatment, snapshot.today);
}

SelfTestAdvice selfTestAdvice(const Snapshot& snapshot, SelfTestKind test, std::optional<double> tightnessNow) {
    return selfTestAdvice(test, *snapshot.profile, *snapshot.history, safetyOf(snapshot), snapshot.today,
                          *snapshot.catalogue, tightnessNow);
}

std::array<SelfTestAdvice, kEnumSize<SelfTestKind>> selfTestAdvice(const Snapshot& snapshot) {
    const SafetyState safety = safetyOf(snapshot);
    std::array<SelfTestAdvice, kEnumSize<SelfTestKind>> all;
    for (const auto test : allOf<SelfTestKind>())
        all[static_cast<std::size_t>(test)] =
            selfTestAdvice(test, *snapshot.profile, *snapshot.history, safety, snapshot.today, *snapshot.catalogue);
    return all;
}

}  // namespace limber::inline workspace
