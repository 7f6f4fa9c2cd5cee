// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/log/last_time.h"

namespace limber::inline gui {

const ExerciseEntry* lastTime(const Snapshot& snapshot, const std::string& exercise, Date date) {
    const auto& sessions = snapshot.history->sessions;
    for (auto session = sessions.rbegin(); session != sessions.rend(); ++session) {
        if (session->date >= date) continue;
        for (const auto& entry : session->exercises)
            if (entry.exercise == exercise && !entry.sets.empty()) return &entry;
    }
    return nullptr;
}

}  // namespace limber::inline gui
