// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"

namespace limber::test {

SessionBuilder::SessionBuilder() {
    m_session.date = day(2026y / 11 / 20);
    m_session.kind = SessionKind::strength;
    m_session.minutes = 45;
}

SessionBuilder& SessionBuilder::withId(std::string uuid) {
    m_session.id.value = std::move(uuid);
    return *this;
}

SessionBuilder& SessionBuilder::on(Date date) {
    m_session.date = date;
    return *this;
}

SessionBuilder& SessionBuilder::of(SessionKind kind, int minutes) {
    m_session.kind = kind;
    m_session.minutes = minutes;
    return *this;
}

SessionBuilder& SessionBuilder::at(int hour, int minute) {
    m_session.start = TimeOfDay{hour * 60 + minute};
    return *this;
}

SessionBuilder& SessionBuilder::effortOf(double rpe) {
    m_session.rpe = effort(rpe);
    return *this;
}

SessionBuilder& SessionBuilder::with(const std::string& exercise, int sets, int reps, double kg) {
    with(exercise, sets, reps);
    for (auto& set : m_session.exercises.back().sets) set.load = kilograms(kg);
    return *this;
}

SessionBuilder& SessionBuilder::with(const std::string& exercise, int sets, int reps) {
    m_session.exercises.push_back({exercise, {}, std::vector<SetEntry>(static_cast<std::size_t>(sets))});
    for (auto& set : m_session.exercises.back().sets) set.reps = reps;
    return *this;
}

SessionBuilder& SessionBuilder::withHolds(const std::string& exercise, int sets, int seconds) {
    m_session.exercises.push_back({exercise, {}, std::vector<SetEntry>(static_cast<std::size_t>(sets))});
    for (auto& set : m_session.exercises.back().sets) set.holdSeconds = seconds;
    return *this;
}

SessionBuilder& SessionBuilder::warmedUp(int minutes) {
    m_session.warmUpMinutes = minutes;
    return *this;
}

SessionBuilder& SessionBuilder::stretchedBefore(int minutes) {
    m_session.stretchedBeforeMinutes = minutes;
    return *this;
}

SessionBuilder& SessionBuilder::stretchedAfter(int minutes) {
    m_session.stretchedAfterMinutes = minutes;
    return *this;
}

SessionBuilder& SessionBuilder::tagged(std::initializer_list<Tag> tags) {
    m_session.tags = tags;
    return *this;
}

SessionBuilder& SessionBuilder::tight(double before, double after) {
    m_session.tightnessBefore = tightness(before);
    m_session.tightnessAfter = tightness(after);
    return *this;
}

SessionBuilder& SessionBuilder::tightNextMorning(double value) {
    m_session.tightnessNextMorning = tightness(value);
    return *this;
}

SessionBuilder& SessionBuilder::tightened(Tightened when) {
    m_session.tightened = when;
    return *this;
}

SessionBuilder& SessionBuilder::tenderAt(Region region) {
    m_session.regions.push_back(region);
    m_session.tenderSpots.push_back({.region = region, .tender = true, .familiar = true, .spreads = false});
    return *this;
}

SessionBuilder& SessionBuilder::carryingOut(BlockId block) {
    m_session.plannedBlocks.push_back(std::move(block));
    return *this;
}

SessionBuilder& SessionBuilder::loggedOn(Date date) {
    m_session.loggedOn = date;
    return *this;
}

ProfileBuilder::ProfileBuilder() {
    m_profile.sex = Sex::female;
    m_profile.birthYear = 1988;
    m_profile.experience = Level::intermediate;
    m_profile.goal = Goal::general;
    m_profile.recentTraining = RecentTraining::regular;
    m_profile.workoutsPerWeek = 3;
    m_profile.yogaPerWeek = 1;
    m_profile.availableMinutes = {{Weekday::mon, 60}, {Weekday::tue, 20}, {Weekday::wed, 60}, {Weekday::thu, 20},
                                  {Weekday::fri, 60}, {Weekday::sat, 20}, {Weekday::sun, 20}};
    m_profile.equipment = {Equipment::barbell, Equipment::dumbbell,  Equipment::cable, Equipment::machine,
                           Equipment::bench,   Equipment::pullUpBar, Equipment::mat};
}

ProfileBuilder& ProfileBuilder::beginner() {
    m_profile.experience = Level::beginner;
    return *this;
}

ProfileBuilder& ProfileBuilder::withMinutes(std::map<Weekday, int> minutes) {
    m_profile.availableMinutes = std::move(minutes);
    return *this;
}

ProfileBuilder& ProfileBuilder::withEquipment(std::vector<Equipment> equipment) {
    m_profile.equipment = std::move(equipment);
    return *this;
}

ProfileBuilder& ProfileBuilder::withCondition(Condition condition) {
    m_profile.conditions.push_back({condition, {}});
    return *this;
}

ProfileBuilder& ProfileBuilder::bornIn(int year) {
    m_profile.birthYear = year;
    return *this;
}

ProfileBuilder& ProfileBuilder::wanting(int workouts, int cardio, int yoga) {
    m_profile.workoutsPerWeek = workouts;
    m_profile.cardioPerWeek = cardio;
    m_profile.yogaPerWeek = yoga;
    return *this;
}

ProfileBuilder& ProfileBuilder::avoiding(std::vector<std::string> exercises) {
    m_profile.avoidExercises = std::move(exercises);
    return *this;
}

CheckIn aCheckIn(Date date, double value) { return {.date = date, .tightness = tightness(value)}; }

Screen aClearScreen(Date date) {
    Screen screen{.date = date};
    for (const auto question : allOf<SafetyQuestion>()) screen.answers[question] = false;
    return screen;
}

PlanBlock aWorkoutBlock(const std::string& exercise, int sets, int reps) {
    auto block = aBlock(BlockKind::workout, 40);
    block.exercises.push_back({.exercise = exercise, .sets = sets, .reps = reps});
    return block;
}

PlanBlock aBlock(BlockKind kind, int minutes, std::string routine) {
    return {.kind = kind, .title = {.code = "title.workout"}, .routine = std::move(routine), .minutes = minutes};
}

Plan aPlan(Date from, std::vector<std::pair<int, PlanBlock>> blocks, int days) {
    Plan plan{.from = from};
    for (int i = 0; i < days; ++i) plan.days.push_back({.date = from + Days{i}});
    for (auto& [offset, block] : blocks) {
        auto& planned = plan.days.at(static_cast<std::size_t>(offset));
        if (block.kind == BlockKind::workout || block.kind == BlockKind::cardio) planned.rest = false;
        planned.blocks.push_back(std::move(block));
    }
    return plan;
}

}  // namespace limber::test
