// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulated_people.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "limber/knowledge/catalogue.h"

namespace limber::test {
namespace {

constexpr std::uint64_t kPeople = 40;

double shareOfTightMornings(const SimulatedPerson& person) {
    const auto& mornings = person.history.checkIns;
    const auto tight =
        std::count_if(mornings.begin(), mornings.end(), [](const auto& m) { return m.tightness->value() >= 3; });
    return static_cast<double>(tight) / static_cast<double>(mornings.size());
}

/// The highest readings of the last ten days, when also the newest of troubles is there, day by day.
double meanTightness(std::optional<Cause> cause) {
    double sum = 0;
    int count = 0;
    for (std::uint64_t seed = 0; seed < kPeople; ++seed) {
        const auto person = simulatedPerson(Seed{seed}, cause);
        std::map<Date, double> days;
        for (const auto& morning : person.history.checkIns) days[morning.date] = morning.tightness->value();
        for (const auto& session : person.history.sessions)
            if (session.tightnessAfter)
                days[session.date] = std::max(days[session.date], session.tightnessAfter->value());
        for (const auto& [date, tightness] : days) {
            if (daysBetween(date, person.today) > 10) continue;
            sum += tightness;
            ++count;
        }
    }
    return sum / count;
}

TEST(SimulatedPeople, AreTheSameForTheSameSeed) {
    const auto one = simulatedPerson(Seed{7}, Cause::triggerPoints);
    const auto again = simulatedPerson(Seed{7}, Cause::triggerPoints);
    EXPECT_EQ(one.history.sessions, again.history.sessions);
    EXPECT_EQ(one.history.checkIns, again.history.checkIns);
    EXPECT_NE(one.history.sessions, simulatedPerson(Seed{8}, Cause::triggerPoints).history.sessions);
}

TEST(SimulatedPeople, AreTighterWhereSomethingTroublesThem) {
    const double untroubled = meanTightness({});
    RecordProperty("none", std::to_string(untroubled));
    for (const auto cause : allOf<Cause>()) {
        RecordProperty(std::string(nameOf(cause)), std::to_string(meanTightness(cause)));
        EXPECT_GT(meanTightness(cause), untroubled + 0.5) << nameOf(cause);
    }
}

TEST(SimulatedPeople, LeaveGapsAndLogLate) {
    int late = 0;
    int untagged = 0;
    int sessions = 0;
    std::size_t mornings = 0;
    for (std::uint64_t seed = 0; seed < kPeople; ++seed) {
        const auto person = simulatedPerson(Seed{seed}, Cause::stressAndSleep);
        EXPECT_GT(shareOfTightMornings(person), 0);
        mornings += person.history.checkIns.size();
        for (const auto& session : person.history.sessions) {
            ++sessions;
            if (session.isFromMemory()) ++late;
            if (!session.tags) ++untagged;
        }
    }
    EXPECT_GT(late, sessions / 30);
    EXPECT_LT(late, sessions / 5);
    EXPECT_GT(untagged, sessions / 10);
    EXPECT_LT(mornings, kPeople * 42 * 9 / 10);
}

TEST(SimulatedPeople, TrainWithExercisesOfTheCatalogue) {
    const auto catalogue = builtInCatalogue();
    for (const auto cause : allOf<Cause>())
        for (std::uint64_t seed = 0; seed < kPeople; ++seed)
            for (const auto& session : simulatedPerson(Seed{seed}, cause).history.sessions)
                for (const auto& done : session.exercises)
                    EXPECT_NE(catalogue->exercise(done.exercise), nullptr) << done.exercise;
}

TEST(SimulatedPeople, CanBeStrippedToWhatOtherProgramsKeep) {
    const auto person = simulatedPerson(Seed{3}, Cause::postureAndLifting);
    for (const auto& session : withoutTheTwoQuestions(person.history).sessions) EXPECT_FALSE(session.tightened);
    const auto bare = setsAndTightnessOnly(person.history);
    ASSERT_EQ(bare.sessions.size(), person.history.sessions.size());
    for (const auto& session : bare.sessions)
        EXPECT_TRUE(!session.tags && !session.tightened && session.regions.empty());
    for (const auto& morning : bare.checkIns) EXPECT_TRUE(morning.tightness && !morning.sleepHours);
}

}  // namespace
}  // namespace limber::test
