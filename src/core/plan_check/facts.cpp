// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_check/facts.h"

#include <algorithm>

#include "limber/base/expects.h"

namespace limber::inline plan_check {
namespace {

constexpr Days kLookBack{35};  // four whole weeks, and what was new in the days before the plan
constexpr double kEasyWalkRpe = 3;

const History kNoHistory;

std::optional<double> valueOf(const std::optional<Effort>& rpe) {
    return rpe ? std::optional(rpe->value()) : std::nullopt;
}

bool isDone(const PlanBlock& block) { return block.mark && *block.mark != BlockMark::notDone; }
bool isNotDone(const PlanBlock& block) { return block.mark == BlockMark::notDone; }
bool isTraining(const PlanBlock& block) { return block.kind == BlockKind::workout || block.kind == BlockKind::cardio; }
bool isStretching(const PlanBlock& block) {
    return block.kind == BlockKind::stretching || block.kind == BlockKind::yoga;
}

bool isTiring(const Exercise& exercise) {
    return exercise.kind == ExerciseKind::strength || exercise.kind == ExerciseKind::cardio;
}

}  // namespace

MuscleSets Day::sets(bool withPlan, bool withStanding) const {
    MuscleSets sum;
    for (const auto& item : work) {
        if (item.origin == Origin::planned && !withPlan) continue;
        if (item.origin == Origin::standing && !withStanding) continue;
        if (item.exercise->kind == ExerciseKind::strength) sum.add(*item.exercise, item.sets, item.rpe);
    }
    return sum;
}

Facts::Facts(const Plan& plan, const PlanRequest& request, const Catalogue& catalogue)
    : m_plan(plan),
      m_request(request),
      m_catalogue(catalogue),
      m_history(request.history ? *request.history : kNoHistory),
      m_person(request),
      m_horizon{request.from, request.from + Days{request.days - 1}} {
    LIMBER_EXPECTS(request.days >= 1);
    const Date first = weekStart(m_horizon.first) - kLookBack;
    const int dayCount = daysBetween(first, m_horizon.last) + 1;
    m_days.resize(static_cast<std::size_t>(dayCount));
    for (std::size_t i = 0; i < m_days.size(); ++i) m_days[i].date = first + Days{static_cast<int>(i)};
    for (Date monday = weekStart(m_horizon.first); monday <= m_horizon.last; monday += Days{7})
        m_weeks.push_back({monday, {std::max(monday, m_horizon.first), std::min(monday + Days{6}, m_horizon.last)}});
    addSessions();
    addStanding();
    addPlan();
}

Day* Facts::find(Date date) {
    if (date < m_days.front().date || m_days.back().date < date) return nullptr;
    return &m_days[static_cast<std::size_t>(daysBetween(m_days.front().date, date))];
}

const Day& Facts::day(Date date) const {
    LIMBER_EXPECTS(m_days.front().date <= date && date <= m_days.back().date);
    return m_days[static_cast<std::size_t>(daysBetween(m_days.front().date, date))];
}

std::span<const Day> Facts::days(DateRange range) const {
    return {&day(range.first), static_cast<std::size_t>(daysBetween(range.first, range.last) + 1)};
}

std::span<const Day> Facts::plannedDays() const { return days(m_horizon); }

bool Facts::isTraining(const Session& session) const {
    if (session.kind == SessionKind::strength) return true;
    if (session.kind == SessionKind::cardio) return !session.rpe || session.rpe->value() > kEasyWalkRpe;
    return std::any_of(session.exercises.begin(), session.exercises.end(), [&](const ExerciseEntry& entry) {
        const Exercise* exercise = m_catalogue.exercise(entry.exercise);
        return exercise != nullptr && isVigorousYoga(*exercise);
    });
}

void Facts::addSessions() {
    const Date first = m_days.front().date;
    const auto& sessions = m_history.sessions;
    auto session = std::lower_bound(sessions.begin(), sessions.end(), first,
                                    [](const Session& s, Date date) { return s.date < date; });
    for (; session != sessions.end(); ++session) addSession(*session);
}

void Facts::addSession(const Session& session) {
    for (const auto& block : session.plannedBlocks) m_loggedBlocks.insert(block.value);
    Day* day = find(session.date);
    if (day == nullptr) return;
    const int unit = day->work.empty() ? 0 : day->work.back().unit + 1;
    day->loggedMinutes += session.minutes;
    day->trainedBefore = day->trainedBefore || isTraining(session);
    day->stretchedBefore = day->stretchedBefore || session.kind == SessionKind::stretching ||
                           session.kind == SessionKind::yoga || session.stretchedAfterMinutes.value_or(0) > 0;
    for (const auto& entry : session.exercises) {
        const Exercise* exercise = m_catalogue.exercise(entry.exercise);
        if (exercise == nullptr) continue;
        if (exercise->kind == ExerciseKind::cardio) day->work.push_back({exercise, 0, valueOf(session.rpe), {}, unit});
        for (const auto& set : entry.sets) {
            if (set.type == SetType::warmUp) continue;
            if (exercise->kind == ExerciseKind::strength)
                day->work.push_back({exercise, 1, valueOf(set.rpe ? set.rpe : session.rpe), Origin::logged, unit});
            for (const Muscle muscle : exercise->lengthens)
                day->loggedHoldSeconds[muscle] += set.holdSeconds.value_or(0);
        }
    }
}

bool Facts::isLogged(const PlanBlock& block) const { return m_loggedBlocks.count(block.id.value) > 0; }

void Facts::addBlock(Day& day, const PlanBlock& block, Origin origin) {
    const int unit = day.work.empty() ? 0 : day.work.back().unit + 1;
    if (origin == Origin::planned) {
        day.blocks.push_back(&block);
        day.trains = day.trains || plan_check::isTraining(block);
    } else {
        day.trainedBefore = day.trainedBefore || plan_check::isTraining(block);
        day.stretchedBefore = day.stretchedBefore || (origin == Origin::logged && isStretching(block));
    }
    if (!plan_check::isTraining(block)) return;
    for (const auto& planned : block.exercises) {
        const Exercise* exercise = m_catalogue.exercise(planned.exercise);
        if (exercise == nullptr || !isTiring(*exercise)) continue;
        const double sets = exercise->kind == ExerciseKind::strength ? planned.sets : 0;
        day.work.push_back({exercise, sets, valueOf(planned.rpe), origin, unit});
    }
}

void Facts::addStanding() {
    for (const auto& planned : m_history.plannedDays) {
        Day* day = find(planned.date);
        if (day == nullptr || m_horizon.contains(planned.date)) continue;
        for (const auto& block : planned.blocks)
            if (!isNotDone(block) && !isLogged(block))
                addBlock(*day, block, block.mark == BlockMark::done ? Origin::logged : Origin::standing);
    }
}

void Facts::addPlan() {
    for (const auto& planned : m_plan.days) {
        Day* day = m_horizon.contains(planned.date) ? find(planned.date) : nullptr;
        if (day == nullptr) continue;
        day->plan = &planned;
        for (const auto& block : planned.blocks) {
            if (isNotDone(block) || isLogged(block)) continue;
            if (isDone(block)) day->loggedMinutes += block.minutes;
            addBlock(*day, block, isDone(block) ? Origin::logged : Origin::planned);
        }
    }
}

}  // namespace limber::inline plan_check
