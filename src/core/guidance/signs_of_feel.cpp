// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/guidance/contrast.h"
#include "core/guidance/signs.h"

namespace limber::inline guidance {
namespace {

/// Counts the entries for which `seen` gives an answer.
template <class Seen>
Observation shareOfSessions(const LogView& log, std::string code, Seen seen) {
    Observation result;
    result.text.code = std::move(code);
    const auto entries =
        log.last(log.days("exposure_days"), [&](const Entry& entry) { return seen(*entry.session).has_value(); });
    const auto count =
        std::count_if(entries.begin(), entries.end(), [&](const Entry* e) { return *seen(*e->session); });
    cite(result, entries);
    judgeShare(result, log, static_cast<int>(count), static_cast<int>(entries.size()), log.threshold("answers_needed"));
    return result;
}

/// Share of the answers to "when did it tighten?".
Observation shareTightened(const LogView& log, std::string code, Tightened when) {
    return shareOfSessions(log, std::move(code), [when](const Session& session) -> std::optional<bool> {
        if (!session.tightened) return std::nullopt;
        return *session.tightened == when;
    });
}

}  // namespace

bool isLift(const Exercise* exercise) {
    return exercise != nullptr && (exercise->pattern == Pattern::hinge || exercise->pattern == Pattern::squat);
}

bool hasLift(const LogView& log, const Session& session) {
    return std::any_of(session.exercises.begin(), session.exercises.end(),
                       [&](const ExerciseEntry& done) { return isLift(log.catalogue.exercise(done.exercise)); });
}

std::optional<bool> helpedByStretching(const Session& session) {
    std::optional<bool> result;
    if (!session.relievedBy.empty())
        result = std::find(session.relievedBy.begin(), session.relievedBy.end(), Relief::stretching) !=
                 session.relievedBy.end();
    for (const auto& use : session.treatments)
        if (use.helped && (use.treatment == "stretching_routine" || use.treatment == "yoga_routine"))
            result = result.value_or(false) || *use.helped;
    return result;
}

void judgeShare(Observation& observation, const LogView& log, int count, int total, double needed) {
    observation.text.fields.emplace_back("count", count);
    observation.text.fields.emplace_back("total", total);
    observation.missing = {{"count", std::max(0, static_cast<int>(std::lround(needed)) - total)}};
    if (total < needed) return;
    const double share = static_cast<double>(count) / total;
    if (share >= log.threshold("share_present")) observation.reading.value = 1.0;
    if (share <= log.threshold("share_absent")) observation.reading.value = 0.0;
}

Observation tighterWithoutWarmUp(const LogView& log) {
    // The same days would speak twice.
    if (hasTried(log, Habit::warmUp) || hasTried(log, Habit::stretchingBefore))
        return {.text = {"finding.tighter_without_warm_up", {}}};
    return contrastOfSessions(log, "finding.tighter_without_warm_up", [](const Entry& entry) -> std::optional<bool> {
        const auto prepared = isPrepared(*entry.session);
        return prepared ? std::optional(!*prepared) : std::nullopt;
    });
}

Observation easedByStretching(const LogView& log) {
    return shareOfSessions(log, "finding.eased_by_stretching", helpedByStretching);
}

Observation tighterAfterStrain(const LogView& log) {
    return contrastOfSessions(log, "finding.tighter_after_strain", [](const Entry& entry) -> std::optional<bool> {
        const Session& session = *entry.session;
        if (!session.tags) return std::nullopt;
        return session.hasTag(Tag::awkward) || session.hasTag(Tag::rushed) || session.hasTag(Tag::fatigued) ||
               session.hasTag(Tag::unusuallyHeavy);
    });
}

Observation tightenedDuringLift(const LogView& log) {
    return shareOfSessions(log, "finding.tightened_during_lift", [&](const Session& session) -> std::optional<bool> {
        if (!session.tightened) return std::nullopt;
        if (*session.tightened != Tightened::during) return false;
        if (!session.tightenedDuring) return hasLift(log, session) ? std::nullopt : std::optional(false);
        return isLift(log.catalogue.exercise(*session.tightenedDuring));
    });
}

Observation tighterAfterMorningLift(const LogView& log) {
    const int limit = log.days("morning_hour") * 60;
    return contrastOfSessions(log, "finding.tighter_after_morning_lift",
                              [&](const Entry& entry) -> std::optional<bool> {
                                  if (!entry.session->start || !hasLift(log, *entry.session)) return std::nullopt;
                                  return entry.session->start->minutes < limit;
                              });
}

Observation tightenedNextDay(const LogView& log) {
    return shareTightened(log, "finding.tightened_next_day", Tightened::nextDay);
}

Observation tightBeforeTraining(const LogView& log) {
    return shareTightened(log, "finding.tight_before_training", Tightened::before);
}

Observation tighterAfterShortNight(const LogView& log) {
    const double limit = log.threshold("short_night_hours");
    return contrastOfMornings(log, "finding.tighter_after_short_night",
                              [limit](const CheckIn& checkIn) -> std::optional<bool> {
                                  if (!checkIn.sleepHours) return std::nullopt;
                                  return *checkIn.sleepHours < limit;
                              });
}

Observation easedByMoving(const LogView& log) {
    Observation result;
    result.text.code = "finding.eased_by_moving";
    std::vector<const CheckIn*> answers;
    int moving = 0;
    for (const auto* checkIn : log.lastCheckIns(log.days("exposure_days"))) {
        if (!checkIn->easier) continue;
        answers.push_back(checkIn);
        if (*checkIn->easier == Easier::moving) ++moving;
    }
    cite(result, answers, log);
    judgeShare(result, log, moving, static_cast<int>(answers.size()), log.threshold("answers_needed"));
    return result;
}

}  // namespace limber::inline guidance
