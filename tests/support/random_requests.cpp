// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_requests.h"

#include <fmt/format.h>

#include <algorithm>

namespace limber::test {
namespace {

constexpr Date kToday = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23};

template <class E>
E oneOf(Random& random) {
    return static_cast<E>(random.below(kEnumSize<E>));
}

template <class T>
const T& oneOf(Random& random, const std::vector<T>& from) {
    return from[random.below(from.size())];
}

std::vector<const Exercise*> ofKind(const Catalogue& catalogue, ExerciseKind kind) {
    std::vector<const Exercise*> found;
    for (const auto& exercise : catalogue.exercises())
        if (exercise.kind == kind) found.push_back(&exercise);
    return found;
}

std::vector<Equipment> randomEquipment(Random& random) {
    std::vector<Equipment> equipment;
    const double share = random.uniform();
    for (const Equipment item : allOf<Equipment>())
        if (random.chance(share)) equipment.push_back(item);
    return equipment;
}

Condition randomCondition(Random& random) {
    return static_cast<Condition>(random.below(static_cast<std::uint64_t>(Condition::pregnant)));
}

/// When a condition ends, if it does.
std::optional<Date> randomEnd(Random& random) {
    if (random.chance(0.6)) return std::nullopt;
    return kToday + Days{random.between(-5, 15)};
}

Profile randomProfile(Random& random, const Catalogue& catalogue) {
    Profile profile;
    if (random.chance(0.05)) return profile;
    if (random.chance(0.8)) profile.birthYear = 2026 - random.between(17, 92);
    if (random.chance(0.9)) profile.experience = oneOf<Level>(random);
    if (random.chance(0.9)) profile.goal = oneOf<Goal>(random);
    if (random.chance(0.8)) profile.recentTraining = oneOf<RecentTraining>(random);
    if (random.chance(0.8)) profile.workoutsPerWeek = random.between(0, 6);
    if (random.chance(0.6)) profile.cardioPerWeek = random.between(0, 4);
    if (random.chance(0.6)) profile.yogaPerWeek = random.between(0, 4);
    if (random.chance(0.85)) profile.equipment = randomEquipment(random);
    if (random.chance(0.2)) profile.canGetUpFromFloor = random.chance(0.5);
    for (const Weekday day : allOf<Weekday>())
        if (random.chance(0.85)) profile.availableMinutes[day] = 5 * random.between(0, random.chance(0.3) ? 24 : 14);
    if (random.chance(0.4)) {
        profile.preferredDays.emplace();
        for (const Weekday day : allOf<Weekday>())
            if (random.chance(0.4)) profile.preferredDays->push_back(day);
    }
    while (random.chance(0.3))
        profile.avoidExercises.push_back(catalogue.exercises()[random.below(catalogue.exercises().size())].id);
    for (const char* walk : {"easy_walk_pace", "walking"})
        if (random.chance(0.1)) profile.avoidExercises.emplace_back(walk);
    while (random.chance(0.35)) profile.conditions.push_back({randomCondition(random), randomEnd(random)});
    while (random.chance(0.15)) profile.medicines.push_back(oneOf<Medicine>(random));
    if (random.chance(0.06)) profile.pregnancyWeeks = random.between(5, 38);
    return profile;
}

Session strengthSession(Random& random, const std::vector<const Exercise*>& familiar, Date date) {
    Session session{.date = date, .kind = SessionKind::strength, .minutes = random.between(20, 90)};
    if (random.chance(0.8)) session.rpe = Effort::from(random.between(4, 10));
    if (random.chance(0.4)) session.stretchedAfterMinutes = 5 * random.between(0, 3);
    const int count = random.between(2, 7);
    for (int i = 0; i < count; ++i) {
        ExerciseEntry entry{.exercise = oneOf(random, familiar)->id};
        entry.sets.resize(static_cast<std::size_t>(random.between(1, 5)));
        for (auto& set : entry.sets) {
            set.reps = random.between(3, 15);
            if (random.chance(0.6)) set.load = Mass::fromKilograms(random.between(5, 120));
            if (random.chance(0.1)) set.type = SetType::warmUp;
        }
        session.exercises.push_back(std::move(entry));
    }
    return session;
}

Session otherSession(Random& random, Date date) {
    Session session{.date = date, .kind = static_cast<SessionKind>(random.between(1, 4))};
    session.minutes = random.between(10, 60);
    if (random.chance(0.7)) session.rpe = Effort::from(random.between(2, 8));
    if (session.kind == SessionKind::cardio) session.exercises.push_back({.exercise = "walking"});
    return session;
}

void addLog(Random& random, const Catalogue& catalogue, Date from, History& history) {
    if (random.chance(0.1)) return;
    const auto strength = ofKind(catalogue, ExerciseKind::strength);
    std::vector<const Exercise*> familiar;
    for (int i = 0; i < 14; ++i) familiar.push_back(oneOf(random, strength));
    const int length = random.between(1, 70);
    const int away = random.chance(0.3) ? random.between(3, 40) : 0;
    const double strengthShare = random.uniform() * 0.6;
    const double otherShare = random.uniform() * 0.5;
    for (int back = length; back >= 0; --back) {
        const Date date = kToday - Days{back};
        if (back < away || date > from) continue;
        if (back == 0 && random.chance(0.8)) continue;
        if (random.chance(strengthShare)) history.sessions.push_back(strengthSession(random, familiar, date));
        if (random.chance(otherShare)) history.sessions.push_back(otherSession(random, date));
    }
    for (auto& session : history.sessions) session.id.value = fmt::format("s{}", &session - history.sessions.data());
}

PlanBlock randomBlock(Random& random, const Catalogue& catalogue) {
    PlanBlock block{.kind = static_cast<BlockKind>(random.between(1, 5)), .title = {.code = "title.own"}};
    block.minutes = 5 * random.between(2, 12);
    const auto add = [&](ExerciseKind kind, int most) {
        const auto items = ofKind(catalogue, kind);
        for (int i = random.between(1, most); i > 0; --i) {
            const auto* exercise = oneOf(random, items);
            const bool twice = std::any_of(block.exercises.begin(), block.exercises.end(),
                                           [&](const auto& other) { return other.exercise == exercise->id; });
            if (twice) continue;
            PlannedExercise planned{.exercise = exercise->id, .sets = random.between(1, 5), .reps = 8};
            planned.rpe = Effort::from(random.between(3, 9));
            block.exercises.push_back(planned);
        }
    };
    if (block.kind == BlockKind::workout) add(ExerciseKind::strength, 7);
    if (block.kind == BlockKind::cardio) add(ExerciseKind::cardio, 1);
    block.reasons = {{.text = {.code = "reason.pinned"}, .source = "DESIGN"}};
    return block;
}

void addStandingPlan(Random& random, const Catalogue& catalogue, Date from, bool withPins, History& history) {
    for (int offset = -10; offset < 14; ++offset) {
        PlanDay day{.date = from + Days{offset}};
        for (int i = 0; i < 2 && random.chance(0.25); ++i) {
            auto block = randomBlock(random, catalogue);
            block.id.value = fmt::format("standing{}-{}", offset, i);
            block.pinned = withPins && random.chance(0.25);
            if (offset < 0 && random.chance(0.5)) block.mark = oneOf<BlockMark>(random);
            day.rest = day.rest && block.kind != BlockKind::workout && block.kind != BlockKind::cardio;
            day.blocks.push_back(std::move(block));
        }
        if (!day.blocks.empty()) history.plannedDays.push_back(std::move(day));
    }
}

WeekNote randomNote(Random& random, Date from) {
    WeekNote note{.from = from + Days{random.between(0, 3)}};
    note.to = note.from + Days{random.between(0, 6)};
    if (random.chance(0.4)) note.ill = random.chance(0.7);
    if (random.chance(0.4)) note.equipment = randomEquipment(random);
    for (Date date = note.from; date <= note.to; date += Days{1})
        if (random.chance(0.3)) note.minutes[date] = 5 * random.between(0, 12);
    while (random.chance(0.4)) note.hurts.push_back({oneOf<Region>(random), note.from + Days{random.between(0, 7)}});
    return note;
}

SafetyState randomSafety(Random& random, Date today) {
    SafetyState safety{.level = SafetyLevel::clear};
    auto& limits = safety.limits;
    if (random.chance(0.15)) {
        safety.level = SafetyLevel::unscreened;
        limits.maxSpineLoad = SpineLoad::low;
        limits.beginnersDose = true;
    } else if (random.chance(0.15)) {
        safety.level = SafetyLevel::prompt;
        limits.maxSpineLoad = SpineLoad::medium;
        limits.halfSets = random.chance(0.2);
        if (limits.halfSets) limits.maxSpineLoad = SpineLoad::low;
    }
    limits.noMaximalLifts = random.chance(0.1);
    limits.walkingAndGentleOnly = random.chance(0.08);
    if (limits.walkingAndGentleOnly && random.chance(0.5)) limits.gentleUntil = today + Days{random.between(0, 10)};
    limits.noProne = random.chance(0.1);
    limits.noLongSupine = random.chance(0.1);
    limits.neutralSpineOnly = random.chance(0.1);
    limits.noPressure = random.chance(0.1);
    if (random.chance(0.15)) limits.restingAreas = {{oneOf<Area>(random), today + Days{random.between(0, 3)}}};
    return safety;
}

PlanAdjustment randomAdjustment(Random& random, Date today) {
    PlanAdjustment adjustment{.cause = oneOf<Cause>(random), .source = "DESIGN"};
    adjustment.since = today - Days{random.between(0, 10)};
    adjustment.until = adjustment.since + Days{13};
    switch (adjustment.cause) {
        case Cause::insufficientStretching:
            adjustment.warmUpMinutes = 10;
            adjustment.stretchingDays = random.between(4, 5);
            adjustment.stretchingRoutine = "back_hips_hamstrings";
            adjustment.yogaAtLeast = 1;
            break;
        case Cause::muscularImbalance:
            adjustment.extensorSetsExtra = 2;
            adjustment.lateralTrunkSetsExtra = 2;
            adjustment.flexionTargetFactor = 0.5;
            adjustment.balanceWeightFactor = 2;
            break;
        case Cause::postureAndLifting:
            adjustment.stepDownHingeAndSquat = true;
            adjustment.loadFactor = 0.85;
            adjustment.changePositionCue = true;
            break;
        case Cause::triggerPoints:
            adjustment.hingeDaysAtMost = 1;
            adjustment.restedMuscles = {Muscle::erectorSpinae, Muscle::multifidus};
            adjustment.pressureRelease = true;
            break;
        case Cause::unaccustomedLoad:
            adjustment.growthFraction = 0.1;
            adjustment.growthSets = 1;
            adjustment.newExercisesPerSession = 1;
            break;
        case Cause::stressAndSleep:
            adjustment.fewerHardSessions = 1;
            adjustment.gentleSessions = 1;
            break;
    }
    return adjustment;
}

}  // namespace

PlanRequest randomRequest(Seed seed, const Catalogue& catalogue, RandomRequestOptions options) {
    Random random(seed);
    PlanRequest request{.today = kToday, .seed = seed};
    request.from = kToday + Days{random.between(0, 9)};
    request.days = options.days > 0 ? options.days : random.between(1, 28);
    request.profile = randomProfile(random, catalogue);
    request.safety = randomSafety(random, kToday);
    History history;
    addLog(random, catalogue, request.from, history);
    addStandingPlan(random, catalogue, request.from, options.withPins, history);
    while (random.chance(0.4)) history.weekNotes.push_back(randomNote(random, request.from));
    request.history = std::make_shared<const History>(std::move(history));
    if (random.chance(0.5)) {
        request.tightnessNow = random.between(0, 20) / 2.0;
        request.tightnessDate = kToday - Days{random.between(0, 2)};
        if (random.chance(0.8)) request.tightnessUsual = random.between(0, 12) / 2.0;
    }
    for (int i = 0; i < 2 && random.chance(0.5); ++i) request.adjustments.push_back(randomAdjustment(random, kToday));
    return request;
}

}  // namespace limber::test
