// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/obstacles.h"

#include <algorithm>
#include <tuple>

#include "core/planning/day_plans.h"
#include "core/planning/trial.h"
#include "limber/planning/lifts.h"

namespace limber::inline planning {
namespace {

constexpr int kWeek = 7;
constexpr std::size_t kMostChanges = 3;
constexpr int kTriesOfASize = 8;
constexpr std::size_t kPinsTried = 4;
constexpr int kLongestDay = 180;
constexpr int kAwkwardMinutes = 10;

enum class ChangeKind : std::uint8_t { minutes, unpin, workoutFewer, cardioFewer, yogaFewer };

/// One thing that the person could do, and what it may make room for.
struct Change {
    ChangeKind kind{};
    int day = -1;
    int minutes = 0;  ///< all of the day
    int more = 0;     ///< minutes
    const PlanBlock* block = nullptr;
    PerWish covers{};
    [[nodiscard]] bool givesUp() const { return kind >= ChangeKind::workoutFewer; }
};
using ChangeSet = std::vector<const Change*>;

void unpin(History& history, const BlockId& id) {
    for (PlanDay& day : history.plannedDays)
        for (PlanBlock& block : day.blocks)
            if (block.id == id) block.pinned = false;
}

bool nothing(const PerWish& missing) {
    return std::all_of(missing.begin(), missing.end(), [](int count) { return count == 0; });
}

/// Finds the smallest set of changes among those that could do.
class LiftSearch {
public:
    LiftSearch(const Solved& solved, const PerWish& missing) : m_solved(solved), m_missing(missing) {
        for (int d = 0; d < solved.problem.dayCount(); ++d) addMinutes(d);
        addPins();
        addFewer(Wish::workouts, ChangeKind::workoutFewer);
        addFewer(Wish::cardio, ChangeKind::cardioFewer);
        addFewer(Wish::yoga, ChangeKind::yogaFewer);
    }

    [[nodiscard]] ChangeSet find() {
        for (std::size_t size = 1; size <= kMostChanges; ++size) {
            m_sets.clear();
            ChangeSet chosen;
            collect(chosen, 0, size);
            std::stable_sort(m_sets.begin(), m_sets.end(),
                             [&](const ChangeSet& a, const ChangeSet& b) { return costOf(a) < costOf(b); });
            int tries = 0;
            for (const ChangeSet& set : m_sets) {
                const bool sure = std::all_of(set.begin(), set.end(), [](const Change* c) { return c->givesUp(); });
                if (sure || (tries++ < kTriesOfASize && works(set))) return set;
            }
        }
        return {};
    }

private:
    /// One change for each of what is missing and the day lacks, and one for all of it together.
    void addMinutes(int d) {
        const ProblemDay& day = m_solved.problem.day(d);
        if (day.closed) return;
        std::vector<Wish> lacks;
        for (const Wish wish : kWishes)
            if (m_missing[at(wish)] > 0 && !isOn(m_solved.state.facts(d), wish)) lacks.push_back(wish);
        for (const Wish wish : lacks) addMinutes(d, {wish});
        if (lacks.size() > 1) addMinutes(d, lacks);
    }

    void addMinutes(int d, const std::vector<Wish>& wishes) {
        const ProblemDay& day = m_solved.problem.day(d);
        Change change{.kind = ChangeKind::minutes, .day = d};
        int needed = m_solved.state.added(d).minutes;
        for (const Wish wish : wishes) {
            needed += leastMinutes(wish, m_solved.problem);
            change.covers[at(wish)] = 1;
        }
        if (needed <= day.minutes) return;
        change.minutes = inFives(day.allMinutes + needed - day.minutes);
        change.more = change.minutes - day.allMinutes;
        if (change.minutes <= kLongestDay) m_changes.push_back(change);
    }

    void addPins() {
        if (!m_solved.request.history) return;
        std::size_t pins = 0;
        for (const PlanDay& day : m_solved.request.history->plannedDays) {
            const int d = daysBetween(m_solved.request.from, day.date);
            if (!m_solved.problem.inHorizon(d)) continue;
            for (const PlanBlock& block : day.blocks) {
                if (!block.pinned || block.mark || isLogged(block, *m_solved.request.history)) continue;
                if (block.kind == BlockKind::warmUp || pins == kPinsTried) continue;
                m_changes.push_back({.kind = ChangeKind::unpin, .day = d, .block = &block, .covers = {1, 1, 1, 1}});
                ++pins;
            }
        }
    }

    void addFewer(Wish wish, ChangeKind kind) {
        Change change{.kind = kind};
        change.covers[at(wish)] = 1;
        for (int i = 0; i < std::min<int>(m_missing[at(wish)], kMostChanges); ++i) m_changes.push_back(change);
    }

    /// Sets of `size` changes that make room for everything, by count at least; of each day one.
    void collect(ChangeSet& chosen, std::size_t next, std::size_t size) {
        if (chosen.size() == size) {
            if (covers(chosen)) m_sets.push_back(chosen);
            return;
        }
        for (std::size_t i = next; i < m_changes.size(); ++i) {
            const Change& change = m_changes[i];
            const bool again = !chosen.empty() && change.kind == ChangeKind::minutes &&
                               chosen.back()->kind == ChangeKind::minutes && chosen.back()->day == change.day;
            if (again) continue;
            chosen.push_back(&change);
            collect(chosen, i + 1, size);
            chosen.pop_back();
        }
    }

    [[nodiscard]] bool covers(const ChangeSet& set) const {
        PerWish covered{};
        int fewerWorkouts = 0;
        for (const Change* change : set) {
            for (const Wish wish : kWishes) covered[at(wish)] += change->covers[at(wish)];
            fewerWorkouts += change->kind == ChangeKind::workoutFewer ? 1 : 0;
        }
        for (const Wish wish : kWishes)
            if (covered[at(wish)] < m_missing[at(wish)]) return false;
        // Rest days stay whatever is changed.
        const int training = m_solved.problem.groups.front().workouts - fewerWorkouts;
        return m_solved.problem.dayCount() < kWeek || training <= kWeek - m_solved.problem.rules.restDays;
    }

    [[nodiscard]] std::tuple<int, int, int> costOf(const ChangeSet& set) const {
        int sessions = 0;
        int pins = 0;
        int minutes = 0;
        for (const Change* change : set) {
            sessions += change->givesUp() ? 1 : 0;
            pins += change->kind == ChangeKind::unpin ? 1 : 0;
            minutes += change->more;
            if (change->kind == ChangeKind::minutes && change->covers[at(Wish::workouts)] > 0)
                minutes += kAwkwardMinutes * awkwardness(change->day, set);
        }
        return {sessions, pins, minutes};
    }

    /// Of another workout on the day: not preferred, and beside others.
    [[nodiscard]] int awkwardness(int day, const ChangeSet& set) const {
        const auto trains = [&](int d) {
            return m_solved.state.facts(d).workout || std::any_of(set.begin(), set.end(), [&](const Change* change) {
                       return change->kind == ChangeKind::minutes && change->day == d;
                   });
        };
        return (m_solved.problem.day(day).preferred ? 0 : 1) + (trains(day - 1) ? 1 : 0) + (trains(day + 1) ? 1 : 0);
    }

    [[nodiscard]] bool works(const ChangeSet& set) const {
        PlanRequest changed = m_solved.request;
        History& history = ownHistory(changed);
        PerWish fewer{};
        for (const Change* change : set) {
            if (change->kind == ChangeKind::minutes)
                noteMinutes(history, m_solved.problem.day(change->day).date, change->minutes);
            else if (change->kind == ChangeKind::unpin)
                unpin(history, change->block->id);
            else
                for (const Wish wish : kWishes) fewer[at(wish)] += change->covers[at(wish)];
        }
        return nothing(missingWith(changed, m_solved.catalogue, fewer));
    }

    const Solved& m_solved;
    PerWish m_missing;
    std::vector<Change> m_changes{};
    std::vector<ChangeSet> m_sets{};
};

/// "One workout fewer", or how many.
void sayFewer(std::vector<Message>& texts, const ChangeSet& set, ChangeKind kind, const std::string& name) {
    const auto count = static_cast<int>(
        std::count_if(set.begin(), set.end(), [&](const Change* change) { return change->kind == kind; }));
    if (count == 1) texts.push_back({"lift.one_fewer_" + name});
    if (count > 1) texts.push_back({"lift.fewer_" + name, {{"count", count}}});
}

}  // namespace

std::vector<Message> smallestLift(const Plan& plan, const PlanRequest& request, const Catalogue& catalogue) {
    const Problem problem = buildProblem(request, catalogue, false);
    PlanState state(problem);
    for (const PlanDay& day : plan.days) {
        const int index = daysBetween(request.from, day.date);
        if (problem.inHorizon(index)) state.set(index, dayPlanOf(day, index, problem, catalogue));
    }
    const PerWish missing = missingIn(state);
    if (nothing(missing) || problem.groups.size() != 1) return {};
    const Person person = personOf(request);
    const HistoryDigest digest = digestHistory(request, person, catalogue);
    const Solved solved{request, catalogue, problem, state, person, digest};
    for (const Wish wish : kWishes)
        if (missing[at(wish)] > 0 && obstacleTo(wish, solved)) return {};
    LiftSearch search(solved, missing);
    const ChangeSet set = search.find();
    std::vector<Message> texts;
    for (const Change* change : set) {
        if (change->kind == ChangeKind::minutes)
            texts.push_back(
                {"lift.minutes_on", {{"date", solved.problem.day(change->day).date}, {"minutes", change->minutes}}});
        if (change->kind == ChangeKind::unpin)
            texts.push_back(
                {"lift.unpinned",
                 {{"kind", std::string(nameOf(change->block->kind))}, {"date", solved.problem.day(change->day).date}}});
    }
    sayFewer(texts, set, ChangeKind::workoutFewer, "workouts");
    sayFewer(texts, set, ChangeKind::cardioFewer, "cardio");
    sayFewer(texts, set, ChangeKind::yogaFewer, "yoga");
    return texts;
}

}  // namespace limber::inline planning
