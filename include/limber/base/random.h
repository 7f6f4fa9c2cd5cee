// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <random>

namespace limber::inline base {

struct Seed {
    std::uint64_t value = 1;
};

/// Random numbers that are the same for the same seed with every compiler and library.
class Random {
public:
    explicit Random(Seed seed) : m_engine(seed.value) {}

    /// Uniform in 0..bound-1; `bound` > 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound) { return m_engine() % bound; }
    /// Uniform in first..last, both included.
    [[nodiscard]] int between(int first, int last);
    /// Uniform in [0, 1).
    [[nodiscard]] double uniform();
    [[nodiscard]] bool chance(double probability) { return uniform() < probability; }
    /// Normal with the given mean and standard deviation (sum of twelve uniforms).
    [[nodiscard]] double normal(double mean, double deviation);

private:
    std::mt19937_64 m_engine;
};

}  // namespace limber::inline base
