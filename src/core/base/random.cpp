// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/base/random.h"

namespace limber::inline base {

int Random::between(int first, int last) {
    return first + static_cast<int>(below(static_cast<std::uint64_t>(last - first) + 1));
}

double Random::uniform() { return static_cast<double>(m_engine() >> 11U) * 0x1.0p-53; }

double Random::normal(double mean, double deviation) {
    double sum = -6.0;
    for (int i = 0; i < 12; ++i) sum += uniform();
    return mean + deviation * sum;
}

}  // namespace limber::inline base
