// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/routine/played_session.h"

#include <algorithm>

namespace limber::inline routine {
namespace {

SessionKind sessionKind(RoutineKind kind) {
    switch (kind) {
        case RoutineKind::warmUp: return SessionKind::mobility;
        case RoutineKind::stretching: return SessionKind::stretching;
        case RoutineKind::yoga: return SessionKind::yoga;
    }
    return SessionKind::stretching;
}

SetEntry setOf(const HeldTime& hold) {
    SetEntry set;
    set.holdSeconds = static_cast<int>(std::chrono::floor<std::chrono::seconds>(hold.held).count());
    if (hold.side != Side::both) set.side = hold.side;
    return set;
}

std::vector<ExerciseEntry> entriesOf(const std::vector<HeldTime>& held) {
    std::vector<ExerciseEntry> entries;
    for (const auto& hold : held) {
        if (entries.empty() || entries.back().exercise != hold.exercise) entries.push_back({.exercise = hold.exercise});
        entries.back().sets.push_back(setOf(hold));
    }
    return entries;
}

TreatmentUse treatmentUse(const PlayFacts& facts, int minutes) {
    TreatmentUse use;
    use.treatment = facts.treatment;
    use.date = facts.date;
    use.start = facts.start;
    use.minutes = minutes;
    if (facts.before && facts.after) use.helped = *facts.after < *facts.before;
    return use;
}

}  // namespace

int minutesDone(const Player& player) {
    Milliseconds time{};
    for (const auto& hold : player.held()) time += hold.held;
    return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(time).count());
}

bool isCarriedOut(const Player& player) {
    const auto& phases = player.phases();
    const auto holds =
        std::count_if(phases.begin(), phases.end(), [](const Phase& phase) { return phase.kind == PhaseKind::hold; });
    return player.state() == PlayState::finished && static_cast<std::ptrdiff_t>(player.held().size()) * 2 >= holds;
}

std::optional<Session> sessionOf(const Player& player, const PlayFacts& facts) {
    const auto held = player.held();
    if (held.empty()) return std::nullopt;
    Session session;
    session.id = facts.id;
    session.date = facts.date;
    session.start = facts.start;
    session.kind = sessionKind(player.kind());
    session.minutes = minutesDone(player);
    if (!facts.block.empty()) session.plannedBlocks = {facts.block};
    session.exercises = entriesOf(held);
    session.tightnessBefore = facts.before;
    session.tightnessAfter = facts.after;
    if (!facts.treatment.empty()) session.treatments = {treatmentUse(facts, session.minutes)};
    return session;
}

}  // namespace limber::inline routine
