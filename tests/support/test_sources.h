// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "limber/base/sources.h"

namespace limber::test {

/// A clock that goes on by a second with every look.
class TickingClock final : public Clock {
public:
    [[nodiscard]] std::int64_t nowMilliseconds() override { return m_now += 1000; }

private:
    std::int64_t m_now = 1'800'000'000'000;
};

[[nodiscard]] inline std::shared_ptr<Clock> aClock() { return std::make_shared<TickingClock>(); }
[[nodiscard]] inline std::shared_ptr<IdSource> someIds(std::uint64_t seed = 1) {
    return std::make_shared<SeededIdSource>(Seed{seed});
}

}  // namespace limber::test
