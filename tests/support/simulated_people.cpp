// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulated_people.h"

#include <algorithm>
#include <cmath>

#include "support/builders.h"
#include "support/simulated_body.h"

namespace limber::test {
namespace {

constexpr double kTight = 3;  // from here on somebody calls their back tight

/// How faithfully somebody keeps a log.
struct Diligence {
    double logs = 0.95;
    double late = 0.1;
    double checksIn = 0.75;
    double answers = 0.8;
    bool selfTests = false;
};

std::size_t largest(const PerTrouble& parts) {
    return static_cast<std::size_t>(std::max_element(parts.begin(), parts.end()) - parts.begin());
}

Tightness rated(double value) { return tightness(std::clamp(std::round(value), 0.0, 10.0)); }
int rounded(double value, int low, int high) { return std::clamp(static_cast<int>(std::lround(value)), low, high); }

class Diary {
public:
    Diary(Random& random, std::optional<Cause> cause)
        : m_random(random),
          m_cause(cause),
          m_habits(drawHabits(random, drawDegrees(random, cause))),
          m_body{drawResponse(), 0.3 + 1.2 * random.uniform(), random},
          m_home(random.chance(0.5) ? Region::lowerBackLeft : Region::lowerBackRight) {
        m_diligence.checksIn = 0.55 + 0.4 * random.uniform();
        m_diligence.answers = 0.6 + 0.35 * random.uniform();
        m_diligence.selfTests = random.chance(0.3);
    }

    void keep(SimulatedPerson& person) {
        const Date first = person.today - Days(kSimulatedDays);
        person.history.screens.push_back(aClearScreen(first));
        for (int day = 0; day < kSimulatedDays; ++day) keepDay(day, first + Days(day), person.history);
        if (m_diligence.selfTests)
            for (const int day : {3, 20, 38}) keepSelfTests(first + Days(day), day / 17, person.history);
    }

private:
    PerTrouble drawResponse() {
        PerTrouble response{};
        for (double& points : response) points = 0.7 * m_random.uniform();
        if (m_cause) response[static_cast<std::size_t>(*m_cause)] = 4 + 2 * m_random.uniform();
        return response;
    }

    void keepDay(int number, Date date, History& history) {
        if (!m_cause && m_random.chance(0.05)) {
            const double points = 2 + 2 * m_random.uniform();
            m_body.startSpell(points, m_random.between(2, 4));
        }
        BodyDay day;
        day.sleep = std::clamp(m_random.normal(m_habits.sleep, 0.8), 3.0, 10.0);
        day.stress = std::clamp(m_random.normal(m_habits.stress, 0.7), 1.0, 5.0);
        std::optional<Session> session;
        if (m_habits.trains[static_cast<std::size_t>(number)]) session = train(number, date, day);
        const bool routine = !session && m_random.chance(m_habits.routineChance);
        day.stretched = day.stretched || routine;
        const Felt felt = m_body.live(day);
        checkIn(date, day, felt, history);
        finishYesterday(felt, history);
        if (routine) history.sessions.push_back(stretchingOn(date));
        if (session && m_random.chance(m_diligence.logs)) {
            rateSession(*session, felt);
            history.sessions.push_back(*std::move(session));
            m_yesterday = felt;
        }
    }

    Session train(int number, Date date, BodyDay& day) {
        SessionBuilder builder;
        builder.withId("s" + std::to_string(number)).on(date);
        day.trained = true;
        day.effort = std::clamp(m_random.normal(m_habits.effort, 0.6), 4.0, 10.0);
        day.minutes = std::clamp(m_random.normal(m_habits.minutes, 6), 20.0, 120.0);
        builder.of(SessionKind::strength, rounded(day.minutes, 20, 120));
        for (const auto& lift : workoutOf(number)) doLift(lift, builder, day);
        builder.at(m_random.chance(m_habits.morningChance) ? 7 : 18);
        Session session = builder;
        if (m_random.chance(0.9)) session.rpe = effort(std::round(day.effort * 2) / 2);
        prepare(session, day);
        tag(number, session, day);
        if (m_random.chance(m_diligence.late)) session.loggedOn = date + Days(m_random.between(2, 4));
        return session;
    }

    Workout workoutOf(int number) {
        Workout workout = m_habits.programme[m_turn++ % m_habits.programme.size()];
        if (m_habits.favourite) {
            std::erase_if(workout, [&](const auto& l) { return l.exercise == m_habits.favourite->exercise; });
            workout.insert(workout.begin(), *m_habits.favourite);
        }
        if (number < m_habits.rampDay) return workout;
        static const std::vector<SimulatedLift> kNew{{"good_morning", 3, 0, 1},
                                                     {"kettlebell_swing", 4, 0, 0.7},
                                                     {"reverse_hyper", 3, 0, 0.7},
                                                     {"sumo_deadlift", 3, 0, 0.9},
                                                     {"t_bar_row", 3, 0, 0.6}};
        for (auto& lift : workout) lift.sets = rounded(lift.sets * (1 + 0.6 * (m_habits.ramp - 1)), 1, 8);
        if (m_habits.ramp > 1.15) workout.push_back(kNew[static_cast<std::size_t>(number / 4) % kNew.size()]);
        return workout;
    }

    void doLift(const SimulatedLift& lift, SessionBuilder& builder, BodyDay& day) {
        int sets = lift.sets;
        if (m_random.chance(0.1)) ++sets;
        if (sets > 1 && m_random.chance(0.1)) --sets;
        builder.with(lift.exercise, sets, m_random.between(6, 12));
        if (lift.back > 0) day.backSets[lift.exercise] += lift.back * sets;
        day.abdominalSets += lift.abdominal * sets;
        if (m_habits.favourite && lift.exercise == m_habits.favourite->exercise) day.favourite = true;
    }

    void prepare(Session& session, BodyDay& day) {
        day.prepared = m_random.chance(m_habits.warmUpChance);
        day.stretched = m_random.chance(m_habits.stretchAfterChance);
        if (m_random.chance(m_diligence.answers + 0.1)) session.warmUpMinutes = day.prepared ? 8 : 0;
        if (!m_random.chance(m_diligence.answers)) return;
        session.stretchedBeforeMinutes = 0;
        session.stretchedAfterMinutes = day.stretched ? m_random.between(6, 14) : 0;
    }

    void tag(int number, Session& session, BodyDay& day) {
        static constexpr std::array kTags{Tag::fatigued, Tag::rushed, Tag::awkward, Tag::unusuallyHeavy};
        std::vector<Tag> tags;
        for (std::size_t i = 0; i < kTags.size(); ++i)
            if (m_random.chance(m_habits.tagChances[i])) tags.push_back(kTags[i]);
        day.strains = static_cast<int>(tags.size());
        const auto& hurts = m_habits.incidents;
        day.incident = std::find(hurts.begin(), hurts.end(), number) != hurts.end();
        if (day.incident) tags.push_back(Tag::acuteIncident);
        if (m_random.chance(m_diligence.answers) || day.incident) session.tags = tags;
        if (m_random.chance(0.6)) session.technique = rounded(m_random.normal(m_habits.technique, 0.6), 1, 5);
    }

    void rateSession(Session& session, const Felt& felt) {
        const double haze = session.isFromMemory() ? m_random.normal(0, 1) : 0.0;
        session.tightnessBefore = rated(felt.before + haze);
        session.tightnessAfter = rated(felt.after + haze);
        if (std::max(felt.before, felt.after) < kTight) return;
        const auto part = largest(felt.afterOf);
        if (m_random.chance(m_diligence.answers)) session.tightened = whenOf(session, felt, part);
        placeIt(session, part);
        if (m_random.chance(0.4)) session.relievedBy = {reliefOf(part)};
    }

    Tightened whenOf(Session& session, const Felt& felt, std::size_t part) {
        if (m_random.chance(0.15)) return static_cast<Tightened>(m_random.below(4));
        if (felt.before >= kTight && felt.after - felt.before < 1.5) return Tightened::before;
        if (part != static_cast<std::size_t>(Cause::postureAndLifting)) return Tightened::after;
        const auto lift = std::max_element(session.exercises.begin(), session.exercises.end(),
                                           [](const auto& a, const auto& b) { return heavy(a) < heavy(b); });
        if (m_random.chance(0.8)) session.tightenedDuring = lift->exercise;
        return Tightened::during;
    }

    static int heavy(const ExerciseEntry& entry) {
        if (entry.exercise.find("deadlift") != std::string::npos) return 2;
        return entry.exercise.find("squat") != std::string::npos ? 1 : 0;
    }

    void placeIt(Session& session, std::size_t part) {
        const bool spot = part == static_cast<std::size_t>(Cause::triggerPoints);
        const bool both = part == static_cast<std::size_t>(Cause::muscularImbalance);
        if (m_random.chance(0.7)) {
            Region region = Region::lowerBackBoth;
            if (m_random.chance(spot ? 0.85 : both ? 0.1 : 0.4))
                region = spot || m_random.chance(0.5) ? m_home : Region::middleBackRight;
            session.regions = {region};
        }
        if (!m_random.chance(spot ? 0.5 : 0.1)) return;
        TenderSpot found{.region = m_home, .tender = m_random.chance(spot ? 0.8 : 0.4)};
        if (m_random.chance(0.7)) found.familiar = m_random.chance(spot ? 0.6 : 0.3);
        session.tenderSpots = {found};
    }

    Relief reliefOf(std::size_t part) {
        if (part == static_cast<std::size_t>(Cause::insufficientStretching) && m_random.chance(0.55))
            return Relief::stretching;
        if (part == static_cast<std::size_t>(Cause::stressAndSleep) && m_random.chance(0.5)) return Relief::movement;
        static constexpr std::array kAny{Relief::heat, Relief::stretching, Relief::movement, Relief::rest,
                                         Relief::massage};
        return kAny[m_random.below(kAny.size())];
    }

    void checkIn(Date date, const BodyDay& day, const Felt& felt, History& history) {
        if (!m_random.chance(m_diligence.checksIn)) return;
        CheckIn entry{.date = date, .tightness = rated(felt.morning)};
        if (m_random.chance(0.85)) entry.sleepHours = std::round(day.sleep * 2) / 2;
        if (m_random.chance(0.85)) entry.stress = rounded(day.stress, 1, 5);
        if (m_random.chance(0.5)) entry.sittingHours = std::round(std::max(0.0, m_random.normal(m_habits.sitting, 1)));
        if (m_random.chance(0.5))
            entry.standingHours = std::round(std::max(0.0, m_random.normal(m_habits.standing, 1)));
        if (m_random.chance(0.5))
            entry.drivingHours = std::round(std::max(0.0, m_random.normal(m_habits.driving, 0.5)));
        if (felt.morning >= 2 && m_random.chance(m_diligence.answers)) entry.easier = easierOf(largest(felt.beforeOf));
        history.checkIns.push_back(entry);
    }

    Easier easierOf(std::size_t part) {
        const bool tense = part == static_cast<std::size_t>(Cause::stressAndSleep);
        const bool stiff = part == static_cast<std::size_t>(Cause::insufficientStretching);
        const double draw = m_random.uniform();
        const double moving = tense ? 0.65 : stiff ? 0.5 : 0.25;
        if (draw < moving) return Easier::moving;
        return draw < moving + 0.6 * (1 - moving) ? Easier::resting : Easier::same;
    }

    /// What only the next morning shows about a session.
    void finishYesterday(const Felt& felt, History& history) {
        if (!m_yesterday) return;
        Session& session = history.sessions.back();
        const bool rose = felt.morning >= kTight && felt.morning - m_yesterday->after >= 1;
        if (rose && m_random.chance(m_diligence.answers) && !m_random.chance(0.15))
            session.tightened = Tightened::nextDay;
        if (m_random.chance(0.3)) session.tightnessNextMorning = rated(felt.morning);
        m_yesterday.reset();
    }

    Session stretchingOn(Date date) {
        return aSession()
            .withId("r" + std::to_string(date.time_since_epoch().count()))
            .on(date)
            .of(SessionKind::stretching, m_random.between(10, 20))
            .effortOf(2);
    }

    void keepSelfTests(Date date, int round, History& history) {
        const bool weak = m_cause == Cause::muscularImbalance;
        const bool stiff = m_cause == Cause::insufficientStretching;
        const double hold = m_random.normal(weak ? 85 - 10 * round : 105, 10);
        history.selfTests.push_back({date, SelfTestKind::trunkExtensorHold, std::max(10.0, hold)});
        const double flexor = m_random.normal(weak ? 150 : 130, 20);
        history.selfTests.push_back({date, SelfTestKind::trunkFlexorHold, std::max(10.0, flexor)});
        for (const auto test : {SelfTestKind::sideBridgeLeft, SelfTestKind::sideBridgeRight})
            history.selfTests.push_back({date, test, std::max(5.0, m_random.normal(55, 8))});
        for (const auto test : {SelfTestKind::sideBendLeft, SelfTestKind::sideBendRight})
            history.selfTests.push_back({date, test, std::max(2.0, m_random.normal(stiff ? 15.5 : 19, 2))});
    }

    Random& m_random;
    std::optional<Cause> m_cause;
    SimulatedHabits m_habits;
    SimulatedBody m_body;
    Region m_home;
    Diligence m_diligence{};
    std::size_t m_turn = 0;
    std::optional<Felt> m_yesterday{};
};

}  // namespace

SimulatedPerson simulatedPerson(Seed seed, std::optional<Cause> cause) {
    Random random(seed);
    SimulatedPerson person;
    person.cause = cause;
    person.today = day(2026y / 11 / 23);
    person.profile = aProfile();
    Diary(random, cause).keep(person);
    return person;
}

History withoutTheTwoQuestions(History history) {
    for (auto& session : history.sessions) {
        session.tightened.reset();
        session.tightenedDuring.reset();
    }
    for (auto& checkIn : history.checkIns) checkIn.easier.reset();
    return history;
}

History setsAndTightnessOnly(History history) {
    for (auto& session : history.sessions) {
        Session bare;
        bare.id = session.id;
        bare.date = session.date;
        bare.start = session.start;
        bare.kind = session.kind;
        bare.minutes = session.minutes;
        bare.rpe = session.rpe;
        bare.exercises = session.exercises;
        bare.tightnessBefore = session.tightnessBefore;
        bare.tightnessAfter = session.tightnessAfter;
        bare.tightnessNextMorning = session.tightnessNextMorning;
        bare.loggedOn = session.loggedOn;
        session = bare;
    }
    for (auto& checkIn : history.checkIns) checkIn = CheckIn{.date = checkIn.date, .tightness = checkIn.tightness};
    history.selfTests.clear();
    return history;
}

}  // namespace limber::test
