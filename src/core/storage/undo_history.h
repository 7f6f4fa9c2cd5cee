// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <deque>

#include "core/storage/change_recorder.h"

namespace limber::inline storage {

/// Changes that can be taken back, and those taken back that can be brought again. Lives as long as the program.
struct UndoHistory {
    static constexpr std::size_t kMaxSteps = 200;

    std::deque<Changes> undo{};
    std::deque<Changes> redo{};

    void record(Changes changes) {
        redo.clear();
        keep(undo, std::move(changes));
    }
    void clear() {
        undo.clear();
        redo.clear();
    }
    static void keep(std::deque<Changes>& steps, Changes changes) {
        steps.push_back(std::move(changes));
        if (steps.size() > kMaxSteps) steps.pop_front();
    }
};

}  // namespace limber::inline storage
