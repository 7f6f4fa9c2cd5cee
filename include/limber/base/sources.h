// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

#include "limber/base/random.h"

namespace limber::inline base {

/// Wall clock for edit stamps only; "today" is always an argument.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    [[nodiscard]] virtual std::int64_t nowMilliseconds() = 0;
};

/// Where new UUIDs come from.
class IdSource {
public:
    virtual ~IdSource() = default;
    [[nodiscard]] virtual std::string next() = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] std::int64_t nowMilliseconds() override;
};

/// Version 7 UUIDs, later ones behind earlier ones: what is written together stands together in the indexes.
class RandomIdSource final : public IdSource {
public:
    [[nodiscard]] std::string next() override;
};

/// Version 4 UUIDs from a seed: repeatable, for demonstrations and tests.
class SeededIdSource final : public IdSource {
public:
    explicit SeededIdSource(Seed seed) : m_random(seed) {}
    [[nodiscard]] std::string next() override;

private:
    Random m_random;
};

}  // namespace limber::inline base
