// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "limber/base/enum_names.h"
#include "limber/domain/skeleton.h"

namespace limber::test {

/// What can be measured on a skeleton, in degrees and with the signs of `Pose`.
enum class JointMotion : std::uint8_t {
    hipForward,
    hipOut,
    knee,
    ankle,
    toes,
    shoulderForward,
    shoulderOut,
    elbow,
    lumbarForward,
    lumbarSide,
    lumbarTurn,
    thoracicForward,
    thoracicSide,
    thoracicTurn,
    neckForward,
    neckSide,
    neckTurn,
};

struct JointReading {
    JointMotion motion{};
    double degrees = 0;
};

struct DegreeRange {
    double low = 0;
    double high = 0;
};

[[nodiscard]] std::vector<JointReading> readingsOf(const Skeleton& skeleton);
/// Of a supple adult, some of it passive (docs/figure.md).
[[nodiscard]] DegreeRange rangeOf(JointMotion motion);

}  // namespace limber::test

namespace limber::inline base {
template <>
struct EnumNames<test::JointMotion> {
    static constexpr std::array<std::string_view, 17> names{
        "hip forward",   "hip out",       "knee",           "ankle",       "toes",        "shoulder forward",
        "shoulder out",  "elbow",         "lumbar forward", "lumbar side", "lumbar turn", "thoracic forward",
        "thoracic side", "thoracic turn", "neck forward",   "neck side",   "neck turn"};
};
}  // namespace limber::inline base
