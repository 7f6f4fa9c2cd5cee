// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/library.h"

#include <algorithm>
#include <tuple>

#include "core/workspace/next_morning.h"
#include "limber/planning/suitability.h"
#include "limber/workspace/loop.h"

namespace limber::inline workspace {
namespace {

/// `reason` is `<kind>:<id>`.
Message withheldText(const WithheldTip& tip) {
    const auto colon = tip.reason.find(':');
    const auto kind = tip.reason.substr(0, colon);
    const auto id = colon == std::string::npos ? std::string() : tip.reason.substr(colon + 1);
    if (kind == "medicine") return {"not_now.medicine", {{"medicine", id}}};
    if (kind == "condition") return {"not_now.condition", {{"condition", id}}};
    return {"not_now.withheld", {{"reason", id}}};
}

auto effortOf(const SetEntry& set) {
    return std::tuple(set.load.value_or(Mass{}).grams(), set.reps.value_or(0), set.holdSeconds.value_or(0),
                      set.seconds.value_or(0));
}

}  // namespace

std::map<ItemRef, Message> notSuitedToday(const Snapshot& snapshot) {
    const auto& catalogue = *snapshot.catalogue;
    const auto request = planRequest(snapshot, snapshot.today, 1);
    std::map<ItemRef, Message> reasons;
    const auto note = [&](ItemRef ref, std::optional<Message> reason) {
        if (reason) reasons.emplace(std::move(ref), *std::move(reason));
    };
    for (const auto& exercise : catalogue.exercises())
        note({itemKindOf(exercise.kind), exercise.id}, whyNot(exercise, request, catalogue, snapshot.today));
    for (const auto& routine : catalogue.routines())
        note({ItemKind::routine, routine.id}, whyNot(routine, request, catalogue, snapshot.today));
    for (const auto& tip : tipsOf(snapshot).withheld) note({ItemKind::treatment, tip.treatment}, withheldText(tip));
    return reasons;
}

ExerciseRecord recordOf(const Snapshot& snapshot, std::string_view exercise) {
    ExerciseRecord record;
    double sum = 0;
    for (const auto& session : snapshot.history->sessions) {
        bool done = false;
        for (const auto& entry : session.exercises) {
            if (entry.exercise != exercise || entry.sets.empty()) continue;
            done = true;
            record.lastDate = session.date;
            record.last = entry;
            for (const auto& set : entry.sets)
                if (set.type != SetType::warmUp && (!record.best || effortOf(*record.best) < effortOf(set)))
                    record.best = set;
        }
        if (!done) continue;
        ++record.sessions;
        const auto morning = nextMorningOf(*snapshot.history, session);
        if (!morning) continue;
        ++record.mornings;
        sum += *morning;
    }
    if (record.mornings > 0) record.nextMorning = sum / record.mornings;
    return record;
}

}  // namespace limber::inline workspace
