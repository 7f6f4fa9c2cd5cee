// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/way_back.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <tuple>

#include "core/workspace/cause_plan_table.h"
#include "core/workspace/ladder_to.h"
#include "core/workspace/next_morning.h"
#include "limber/knowledge/planning_parameters.h"
#include "limber/planning/suitability.h"
#include "limber/workspace/loop.h"

namespace limber::inline workspace {
namespace {

using Step = WayBack::Step;

constexpr Days kRemembered{182};  ///< a lift not done for half a year is no goal any more
constexpr Days kFourWeeks{28};
constexpr Days kRecent{14};
/// Reasons that a talk with someone can lift, and those that pass; the others are the person's own choice.
constexpr std::array<std::string_view, 2> kUntilTalkedOver{"not_now.condition", "not_now.medicine"};
constexpr std::array<std::string_view, 8> kPassing{
    "not_now.spine_load",    "not_now.gentle_only", "not_now.resting_area", "not_now.pressure",
    "not_now.neutral_spine", "not_now.prone",       "not_now.long_supine",  "not_now.tightness"};

/// While questions are open it is a limit for everybody and says nothing of the person.
constexpr std::string_view kSpineLoad = "not_now.spine_load";

template <std::size_t n>
bool isAmong(const std::optional<Message>& reason, const std::array<std::string_view, n>& codes) {
    return reason && std::find(codes.begin(), codes.end(), reason->code) != codes.end();
}

struct Situation {
    const Snapshot& snapshot;
    PlanRequest request{};

    [[nodiscard]] Date today() const { return snapshot.today; }
    [[nodiscard]] const Exercise* exercise(const std::string& id) const { return snapshot.catalogue->exercise(id); }
    [[nodiscard]] std::optional<Message> whyNotToday(const Exercise& exercise) const {
        return whyNot(exercise, request, *snapshot.catalogue, snapshot.today);
    }
};

/// What keeps the goal out of the plan.
struct Hold {
    Message why{};
    Date since{};
    std::optional<Date> until{};
    std::optional<SpineLoad> most{};  ///< of a change that still holds
};

bool contains(const Session& session, const std::string& exercise) {
    return std::any_of(session.exercises.begin(), session.exercises.end(),
                       [&](const ExerciseEntry& entry) { return entry.exercise == exercise && !entry.sets.empty(); });
}

/// The highest rung below `below` done in the range, by the exercise of it done last.
std::optional<Step> highestDone(const Ladder& ladder, const History& history, DateRange range, std::size_t below) {
    std::optional<Step> highest;
    for (const auto& session : history.sessions) {
        if (!range.contains(session.date)) continue;
        for (std::size_t rung = 0; rung < below; ++rung)
            for (const auto& exercise : ladder.rungs[rung])
                if ((!highest || rung >= highest->rung) && contains(session, exercise)) highest = Step{rung, exercise};
    }
    return highest;
}

/// Highest spine load of the hinges and squats of the four weeks before, from which the planner steps down.
SpineLoad usualLegLoad(const Situation& at, Date before) {
    std::optional<SpineLoad> usual;
    for (const auto& session : at.snapshot.history->sessions) {
        if (session.date >= before || session.date < before - kFourWeeks) continue;
        for (const auto& entry : session.exercises) {
            const Exercise* exercise = at.exercise(entry.exercise);
            if (exercise == nullptr || entry.sets.empty()) continue;
            if (exercise->pattern != Pattern::squat && exercise->pattern != Pattern::hinge) continue;
            usual = std::max(usual.value_or(SpineLoad::low), exercise->spineLoad);
        }
    }
    return usual.value_or(SpineLoad::high);
}

bool isDenied(const Situation& at, Cause cause) {
    const auto& verdicts = at.snapshot.history->verdicts;
    return std::any_of(verdicts.begin(), verdicts.end(), [&](const Verdict& verdict) {
        return verdict.cause == cause && verdict.opinion != Opinion::fits;
    });
}

std::optional<Hold> holdOf(const PlanChangeDecision& decision, const Exercise& goal, const Situation& at) {
    if (!decision.used || decision.since > at.today() || isDenied(at, decision.cause)) return std::nullopt;
    if (goal.pattern != Pattern::hinge && goal.pattern != Pattern::squat) return std::nullopt;
    const auto change = planChangeFor(decision.cause, decision.since, *at.snapshot.history, *at.snapshot.catalogue);
    if (!change.stepDownHingeAndSquat) return std::nullopt;
    const SpineLoad most = usualLegLoad(at, decision.since) == SpineLoad::high ? SpineLoad::medium : SpineLoad::low;
    if (goal.spineLoad <= most) return std::nullopt;
    const std::string cause(nameOf(decision.cause));
    if (at.today() <= decision.until)
        return Hold{{"way_back.why.change", {{"since", decision.since}, {"cause", cause}}},
                    decision.since,
                    decision.until,
                    most};
    if (at.today() > decision.until + kFourWeeks) return std::nullopt;
    return Hold{
        {"way_back.why.over", {{"until", decision.until}, {"cause", cause}}}, decision.since, decision.until, {}};
}

std::optional<Date> endOf(const Message& reason, const Situation& at) {
    if (reason.code == "not_now.tightness") return at.request.tightnessDate.value_or(at.today()) + Days{2};
    if (reason.code == "not_now.gentle_only") return at.request.safety.limits.gentleUntil;
    if (reason.code != "not_now.resting_area") return std::nullopt;
    const auto* until = reason.field("until");
    return until == nullptr ? std::nullopt : std::optional(std::get<Date>(*until));
}

/// What the safety gate, a health answer or a tight back says today comes before a change of the plan.
std::optional<Hold> holdOn(const Exercise& goal, const Situation& at) {
    std::optional<Hold> hold;
    for (const auto& decision : at.snapshot.decisions)
        if (auto found = holdOf(decision, goal, at); found && (!hold || found->until > hold->until)) hold = found;
    const auto reason = at.whyNotToday(goal);
    const bool unscreened = at.request.safety.level == SafetyLevel::unscreened;
    const bool holds = isAmong(reason, kUntilTalkedOver) || isAmong(reason, kPassing);
    if (!holds || (unscreened && reason->code == kSpineLoad)) return hold;
    if (hold && hold->most) return hold;
    return Hold{*reason, at.today() - kRecent + Days{1}, endOf(*reason, at), {}};
}

bool isAllowed(const Exercise& exercise, const Hold& hold, const Situation& at) {
    return !at.whyNotToday(exercise) && (!hold.most || exercise.spineLoad <= *hold.most);
}

/// The highest rung below the goal that is allowed today.
std::optional<Step> beginning(const Ladder& ladder, const WayBack& way, const Hold& hold, const Situation& at) {
    for (std::size_t rung = way.goal.rung; rung-- > 0;)
        for (const auto& id : ladder.rungs[rung])
            if (const Exercise* exercise = at.exercise(id); exercise != nullptr && isAllowed(*exercise, hold, at))
                return Step{rung, id};
    return std::nullopt;
}

/// The next rung up that the person can do at all, now or once what holds it is over.
Step stepUp(const Ladder& ladder, const WayBack& way, const Situation& at) {
    for (std::size_t rung = way.here->rung + 1; rung < way.goal.rung; ++rung)
        for (const auto& id : ladder.rungs[rung]) {
            const Exercise* exercise = at.exercise(id);
            if (exercise == nullptr) continue;
            const auto reason = at.whyNotToday(*exercise);
            if (!reason || isAmong(reason, kPassing)) return Step{rung, id};
        }
    return way.goal;
}

const Session* lastWith(const History& history, const std::string& exercise) {
    const auto found = std::find_if(history.sessions.rbegin(), history.sessions.rend(),
                                    [&](const Session& session) { return contains(session, exercise); });
    return found == history.sessions.rend() ? nullptr : &*found;
}

/// The morning after has the last word: a step up when it was less than two above how it was before.
void addMorning(WayBack& way, const Situation& at) {
    const Session* last = lastWith(*at.snapshot.history, way.here->exercise);
    const auto morning = last == nullptr ? std::nullopt : nextMorningOf(*at.snapshot.history, *last);
    const double most = planningParameters().constant("rough_morning_rise");
    if (!morning || !last->tightnessBefore) {
        way.needs.push_back({"way_back.need.reading", {{"exercise", way.here->exercise}, {"most", most}}});
        return;
    }
    const double rise = *morning - last->tightnessBefore->value();
    if (rise >= most)
        way.needs.push_back({"way_back.need.calm", {{"exercise", way.here->exercise}, {"rise", rise}, {"most", most}}});
}

void addHold(WayBack& way, const Hold& hold, const Situation& at) {
    const Exercise* exercise = at.exercise(way.next->exercise);
    if (hold.most && exercise->spineLoad > *hold.most)
        way.needs.push_back({"way_back.need.until", {{"until", *hold.until}}});
    if (auto reason = at.whyNotToday(*exercise)) way.needs.push_back(*std::move(reason));
}

void addSessions(WayBack& way, const Ladder& ladder, const Hold& hold, const Situation& at) {
    const auto& sessions = at.snapshot.history->sessions;
    for (auto session = sessions.rbegin(); session != sessions.rend() && session->date >= hold.since; ++session)
        for (std::size_t rung = 0; rung < way.goal.rung; ++rung)
            if (std::any_of(ladder.rungs[rung].begin(), ladder.rungs[rung].end(),
                            [&](const auto& id) { return contains(*session, id); })) {
                way.sessions.push_back(session->id);
                break;
            }
}

std::optional<WayBack> wayBack(const Ladder& ladder, const Situation& at) {
    const auto& history = *at.snapshot.history;
    const auto goal = highestDone(ladder, history, {at.today() - kRemembered, at.today()}, ladder.rungs.size());
    if (!goal) return std::nullopt;
    const Exercise* exercise = at.exercise(goal->exercise);
    const auto hold = exercise == nullptr ? std::nullopt : holdOn(*exercise, at);
    if (!hold) return std::nullopt;
    const bool over = hold->until && *hold->until < at.today();
    const Session* last = lastWith(history, goal->exercise);
    if (over && last->date > *hold->until) return std::nullopt;
    WayBack way{.ladder = ladder.id, .goal = *goal, .why = hold->why, .until = hold->until};
    way.rungs.assign(ladder.rungs.begin(), ladder.rungs.begin() + static_cast<std::ptrdiff_t>(goal->rung) + 1);
    way.here = highestDone(ladder, history, {hold->since, at.today()}, goal->rung);
    if (way.here) {
        way.next = stepUp(ladder, way, at);
        addMorning(way, at);
        addHold(way, *hold, at);
    } else {
        way.next = beginning(ladder, way, *hold, at);
    }
    addSessions(way, ladder, *hold, at);
    return way;
}

/// Lifts and activities of the last half year, what loads the spine most and asks most first.
std::vector<const Exercise*> remembered(const Situation& at) {
    std::set<std::string> seen;
    std::vector<const Exercise*> exercises;
    for (const auto& session : at.snapshot.history->sessions) {
        if (session.date > at.today() || session.date < at.today() - kRemembered) continue;
        for (const auto& entry : session.exercises) {
            const Exercise* exercise = entry.sets.empty() ? nullptr : at.exercise(entry.exercise);
            if (exercise == nullptr || !seen.insert(exercise->id).second) continue;
            if (exercise->kind == ExerciseKind::strength || exercise->kind == ExerciseKind::cardio)
                exercises.push_back(exercise);
        }
    }
    std::sort(exercises.begin(), exercises.end(), [](const Exercise* a, const Exercise* b) {
        return std::tuple(b->spineLoad, b->level, a->id) < std::tuple(a->spineLoad, a->level, b->id);
    });
    return exercises;
}

bool leadsTo(const WayBack& way, const std::string& exercise) {
    return std::any_of(way.rungs.begin(), way.rungs.end(),
                       [&](const auto& rung) { return std::find(rung.begin(), rung.end(), exercise) != rung.end(); });
}

}  // namespace

std::vector<WayBack> waysBack(const Snapshot& snapshot) {
    const Situation at{snapshot, planRequest(snapshot, snapshot.today, 1)};
    std::vector<WayBack> ways;
    for (const auto& ladder : snapshot.catalogue->ladders())
        if (auto way = wayBack(ladder, at)) ways.push_back(*std::move(way));
    for (const auto* exercise : remembered(at)) {
        const bool isOnOne =
            std::any_of(ways.begin(), ways.end(), [&](const WayBack& way) { return leadsTo(way, exercise->id); });
        if (isOnOne) continue;
        if (auto way = wayBack(ladderTo(*exercise, *snapshot.catalogue), at)) ways.push_back(*std::move(way));
    }
    return ways;
}

}  // namespace limber::inline workspace
