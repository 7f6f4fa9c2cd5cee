// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/assemble.h"

#include <algorithm>
#include <numeric>
#include <set>

#include "core/planning/exercise_numbers.h"
#include "core/planning/focus.h"
#include "core/planning/progression.h"

namespace limber::inline planning {
namespace {

int partOfSession(const Candidate& candidate) {
    const Exercise& exercise = *candidate.exercise;
    if (exercise.power) return 0;
    if (exercise.trunkEndurance) return 5;
    if (exercise.pattern == Pattern::trunkFlexion || exercise.pattern == Pattern::rotation ||
        exercise.pattern == Pattern::trunkExtension || exercise.pattern == Pattern::carry)
        return 4;
    if (!exercise.compound) return 3;
    return exercise.oneSided ? 2 : 1;
}

/// Ids of unpinned blocks that stand on the day are used again for blocks of the same kind.
class Ids {
public:
    Ids(const PlanRequest& request, Date date) : m_date(date) {
        if (!request.history) return;
        for (const PlanDay& day : request.history->plannedDays) {
            for (const PlanBlock& block : day.blocks) {
                m_taken.insert(block.id.value);
                if (day.date == date && !isKept(block, *request.history)) m_standing.push_back(&block);
            }
        }
    }
    BlockId next(BlockKind kind) {
        for (auto& block : m_standing)
            if (block != nullptr && block->kind == kind) return std::exchange(block, nullptr)->id;
        for (int ordinal = 1;; ++ordinal) {
            std::string id = toIso(m_date) + "-" + std::string(nameOf(kind)) + "-" + std::to_string(ordinal);
            if (m_taken.insert(id).second) return {std::move(id)};
        }
    }

private:
    Date m_date;
    std::set<std::string> m_taken{};
    std::vector<const PlanBlock*> m_standing{};
};

const Routine* chooseWarmUp(const Solved& solved, const ProblemDay& day, const DayPlan& plan) {
    const auto& parameters = *solved.problem.parameters;
    const Routine* best = nullptr;
    int bestRank = 0;
    for (const Routine& routine : solved.catalogue.routines()) {
        if (routine.kind != RoutineKind::warmUp || routine.minutes != day.warmUpMinutes) continue;
        if (!routineAllowed(routine, solved.request, solved.catalogue, day.date)) continue;
        const Counts held = stretchSeconds(routine, solved.catalogue);
        if (*std::max_element(held.begin(), held.end()) > parameters.whole("static_seconds_before_training")) continue;
        int rank = 1;
        for (int i = 0; i < plan.count; ++i)
            for (const Pattern pattern : routine.prepares)
                if (solved.problem.candidate(plan.items[static_cast<std::size_t>(i)].exercise).pattern ==
                    maskOf(pattern))
                    ++rank;
        if (rank > bestRank) {
            best = &routine;
            bestRank = rank;
        }
    }
    return best;
}

class DayBuilder {
public:
    DayBuilder(const Solved& solved, int index)
        : m_solved(solved),
          m_index(index),
          m_day(solved.problem.day(index)),
          m_plan(solved.state.day(index)),
          m_ids(solved.request, m_day.date) {}

    std::vector<PlanBlock> blocks() {
        if (m_plan.workout() || m_day.fixedWarmUpMinutes > 0) addWarmUp();
        if (m_plan.workout()) addWorkout();
        if (m_plan.cardioMinutes > 0) addCardio();
        if (m_plan.walkMinutes > 0)
            add(BlockKind::easyWalk, {"title.easy_walk"}, m_plan.walkMinutes).exercises = walk();
        if (m_plan.yoga >= 0) addRoutine(BlockKind::yoga, m_solved.problem.yoga, m_plan.yoga);
        if (m_plan.stretching >= 0) addRoutine(BlockKind::stretching, m_solved.problem.stretching, m_plan.stretching);
        return std::move(m_blocks);
    }

private:
    PlanBlock& add(BlockKind kind, Message title, int minutes) {
        m_blocks.push_back({.id = m_ids.next(kind), .kind = kind, .title = std::move(title), .minutes = minutes});
        return m_blocks.back();
    }

    void addWarmUp() {
        const int minutes = m_plan.workout() ? m_day.warmUpMinutes : m_day.fixedWarmUpMinutes;
        PlanBlock& block = add(BlockKind::warmUp, {"title.warm_up"}, minutes);
        if (const Routine* routine = chooseWarmUp(m_solved, m_day, m_plan)) block.routine = routine->id;
        block.start = m_solved.request.profile.usualStart;
    }

    void addWorkout() {
        const auto& focuses = m_solved.problem.parameters->focuses;
        const auto focus = static_cast<std::size_t>(std::max<int>(m_plan.focus, 0));
        PlanBlock& block =
            add(BlockKind::workout, {"title." + focuses[focus].id}, workoutMinutes(m_plan, m_solved.problem));
        for (const int position : trainingOrder(m_solved, m_index)) {
            const Item& item = m_plan.items[static_cast<std::size_t>(position)];
            block.exercises.push_back(prescribe(m_solved.problem.candidate(item.exercise), item.sets, m_day,
                                                m_solved.request, m_solved.digest,
                                                m_solved.problem.rules.beginnersDose));
        }
        if (const auto& start = m_solved.request.profile.usualStart)
            block.start = TimeOfDay{std::min(start->minutes + m_day.warmUpMinutes, 24 * 60 - 1)};
    }

    void addCardio() {
        const auto& parameters = *m_solved.problem.parameters;
        PlanBlock& block =
            add(BlockKind::cardio, {"title.cardio", {{"exercise", m_day.cardio->id}}}, m_plan.cardioMinutes);
        block.exercises.push_back(
            {.exercise = m_day.cardio->id, .rpe = Effort::fromTenths(parameters.whole("cardio_rpe") * kTenths)});
    }

    std::vector<PlannedExercise> walk() const {
        const int rpe = m_solved.problem.parameters->whole("walk_rpe");
        return {{.exercise = m_day.walk->id, .rpe = Effort::fromTenths(rpe * kTenths)}};
    }

    void addRoutine(BlockKind kind, const std::vector<RoutineOption>& options, int index) {
        const RoutineOption& option = options[static_cast<std::size_t>(index)];
        Message title{"title." + std::string(nameOf(kind)), {{"routine", option.routine->id}}};
        add(kind, std::move(title), option.minutes).routine = option.routine->id;
    }

    const Solved& m_solved;
    int m_index;
    const ProblemDay& m_day;
    const DayPlan& m_plan;
    Ids m_ids;
    std::vector<PlanBlock> m_blocks{};
};

bool excludesStep(const Routine& routine, Date date, const Solved& solved) {
    return std::any_of(routine.steps.begin(), routine.steps.end(), [&](const RoutineStep& step) {
        const Exercise* exercise = solved.catalogue.exercise(step.exercise);
        return exercise != nullptr && excluded(*exercise, solved.request, solved.catalogue, date);
    });
}

/// What conditions and the gate forbid leaves even a pinned block.
std::optional<PlanBlock> keptBlock(const PlanBlock& block, Date date, const Solved& solved) {
    PlanBlock kept = block;
    const bool training = block.kind == BlockKind::workout || block.kind == BlockKind::cardio;
    if (training && block.pinned && illOn(solved.request, date)) return std::nullopt;
    if (!block.pinned || isLogged(block, *solved.request.history)) return kept;
    const Routine* routine = solved.catalogue.routine(block.routine);
    if (routine != nullptr && excludesStep(*routine, date, solved)) return std::nullopt;
    auto& exercises = kept.exercises;
    exercises.erase(std::remove_if(exercises.begin(), exercises.end(),
                                   [&](const PlannedExercise& planned) {
                                       const Exercise* exercise = solved.catalogue.exercise(planned.exercise);
                                       return exercise != nullptr &&
                                              excluded(*exercise, solved.request, solved.catalogue, date);
                                   }),
                    exercises.end());
    if (exercises.empty() && !block.exercises.empty()) return std::nullopt;
    return kept;
}

std::vector<PlanBlock> keptBlocks(Date date, const Solved& solved) {
    std::vector<PlanBlock> kept;
    if (!solved.request.history) return kept;
    for (const PlanDay& day : solved.request.history->plannedDays) {
        if (day.date != date) continue;
        for (const PlanBlock& block : day.blocks)
            if (isKept(block, *solved.request.history))
                if (auto stays = keptBlock(block, date, solved)) kept.push_back(*std::move(stays));
    }
    return kept;
}

int placeInDay(BlockKind kind) {
    constexpr std::array kOrder{BlockKind::warmUp,   BlockKind::workout, BlockKind::cardio,
                                BlockKind::easyWalk, BlockKind::yoga,    BlockKind::stretching};
    return static_cast<int>(std::find(kOrder.begin(), kOrder.end(), kind) - kOrder.begin());
}

/// Training after its warm-up, then what is gentle; kept blocks keep their order.
void insertInOrder(std::vector<PlanBlock>& blocks, PlanBlock block) {
    const auto isWorkout = [](const PlanBlock& other) { return other.kind == BlockKind::workout; };
    const bool beforeWorkout = block.kind == BlockKind::warmUp && std::any_of(blocks.begin(), blocks.end(), isWorkout);
    const auto place = std::find_if(blocks.begin(), blocks.end(), [&](const PlanBlock& other) {
        return beforeWorkout ? isWorkout(other) : placeInDay(other.kind) > placeInDay(block.kind);
    });
    blocks.insert(place, std::move(block));
}

/// Each workout of a focus begins with the next of its leads.
std::vector<Pattern> leadsOn(const Solved& solved, int day) {
    const auto focus = std::max<std::int8_t>(solved.state.day(day).focus, 0);
    std::vector<Pattern> leads = solved.problem.parameters->focuses[static_cast<std::size_t>(focus)].leads;
    const ProblemGroup& group = solved.problem.groups[static_cast<std::size_t>(solved.problem.day(day).group)];
    int before = 0;
    for (int d = group.firstDay; d < day; ++d)
        before += solved.state.day(d).workout() && solved.state.day(d).focus == focus ? 1 : 0;
    std::rotate(leads.begin(), leads.begin() + before % static_cast<int>(leads.size()), leads.end());
    return leads;
}

}  // namespace

std::vector<int> trainingOrder(const Solved& solved, int day) {
    const DayPlan& plan = solved.state.day(day);
    constexpr int kArms = 1;
    constexpr int kMainPart = 1;
    const std::vector<Pattern> leads = leadsOn(solved, day);
    const bool legsLead = (maskOf(leads.front()) & kLowerBody) != 0;
    std::vector<int> order(static_cast<std::size_t>(plan.count));
    std::iota(order.begin(), order.end(), 0);
    int pushes = 0;
    int pulls = 0;
    std::vector<std::array<int, 4>> ranks;
    for (const int position : order) {
        const Candidate& candidate = solved.problem.candidate(plan.items[static_cast<std::size_t>(position)].exercise);
        const auto lead = std::find(leads.begin(), leads.end(), candidate.exercise->pattern) - leads.begin();
        const bool arms = candidate.push || candidate.pull;
        const int part =
            lead == 0 && candidate.leads ? std::min(kMainPart, partOfSession(candidate)) : partOfSession(candidate);
        const int pair = candidate.push ? 2 * pushes++ : candidate.pull ? 2 * pulls++ + 1 : 0;
        if (arms)
            ranks.push_back({part, kArms, lead > 0 ? 1 : 0, pair});
        else
            ranks.push_back({part, legsLead ? kArms - 1 : kArms + 1, candidate.high ? 0 : std::max(candidate.tier, 1),
                             static_cast<int>(lead)});
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return ranks[static_cast<std::size_t>(a)] < ranks[static_cast<std::size_t>(b)];
    });
    return order;
}

Plan assemble(const Solved& solved) {
    Plan plan{.from = solved.request.from};
    for (int d = 0; d < solved.problem.dayCount(); ++d) {
        PlanDay day{.date = solved.problem.day(d).date};
        day.blocks = keptBlocks(day.date, solved);
        for (PlanBlock& block : DayBuilder(solved, d).blocks()) insertInOrder(day.blocks, std::move(block));
        day.rest = std::none_of(day.blocks.begin(), day.blocks.end(), [](const PlanBlock& block) {
            return block.kind == BlockKind::workout || block.kind == BlockKind::cardio;
        });
        plan.days.push_back(std::move(day));
    }
    return plan;
}

}  // namespace limber::inline planning
