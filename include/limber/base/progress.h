// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "limber/base/error.h"

namespace limber::inline base {

/// Told now and then how far a long work has come, from 0 to 1. When it answers false the work stops with the error of
/// `stopped`, and nothing of it is kept. Null: nobody wants to know.
using Progress = std::function<bool(double share)>;

/// Refused "stopped".
[[nodiscard]] inline Error stopped() { return {.code = ErrorCode::refused, .detail = "stopped"}; }

/// Passes on one of `every` steps, and whether to go on.
class ProgressSteps {
public:
    ProgressSteps(const Progress& progress, double all, int every = 64)
        : m_progress(progress), m_all(all), m_every(every) {}
    [[nodiscard]] bool goOn(double done) {
        if (!m_progress || ++m_steps % m_every != 0) return true;
        return m_progress(m_all > 0 ? done / m_all : 1);
    }

private:
    const Progress& m_progress;
    double m_all;
    int m_every;
    int m_steps = 0;
};

}  // namespace limber::inline base
