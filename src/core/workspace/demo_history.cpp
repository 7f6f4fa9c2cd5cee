// SPDX-License-Identifier: GPL-3.0-or-later
#include "limber/workspace/demo_history.h"

#include <algorithm>
#include <cmath>

#include "core/workspace/demo_sessions.h"
#include "limber/base/expects.h"

namespace limber::inline workspace {
namespace {

constexpr int kWeeksOfAHabit = 9;
constexpr int kWeeksToALighterOne = 6;

Profile demoProfile(Date today) {
    Profile profile;
    profile.units = Units::metric;
    profile.sex = Sex::female;
    profile.birthYear = yearOf(today) - 38;
    profile.heightCm = 170;
    profile.weight = Mass::fromKilograms(66);
    profile.experience = Level::intermediate;
    profile.goal = Goal::general;
    profile.recentTraining = RecentTraining::regular;
    profile.workoutsPerWeek = 3;
    profile.cardioPerWeek = 1;
    profile.yogaPerWeek = 1;
    profile.preferredDays = {{Weekday::mon, Weekday::wed, Weekday::fri}};
    profile.usualStart = TimeOfDay{18 * 60};
    profile.canGetUpFromFloor = true;
    profile.availableMinutes = {{Weekday::mon, 70}, {Weekday::tue, 20}, {Weekday::wed, 70}, {Weekday::thu, 20},
                                {Weekday::fri, 70}, {Weekday::sat, 60}, {Weekday::sun, 45}};
    profile.equipment = {{Equipment::barbell, Equipment::dumbbell, Equipment::cable, Equipment::machine,
                          Equipment::bench, Equipment::pullUpBar, Equipment::band, Equipment::mat}};
    profile.activity = Activity::light;
    return profile;
}

Screen answered(Date date, SeededIdSource& ids) {
    Screen screen{.id = ids.next(), .date = date};
    for (const auto question : allOf<SafetyQuestion>())
        screen.answers[question] = classOf(question) == QuestionClass::information;
    return screen;
}

/// One life, day after day.
class DemoLife {
public:
    DemoLife(Date today, int years, Seed seed, const Catalogue& catalogue)
        : m_today(today),
          m_first(weekStart(today - Days{years * 365})),
          m_random(seed),
          m_ids(Seed{seed.value ^ 0x5DEECE66DULL}),
          m_sessions(m_random, m_ids, catalogue) {}

    [[nodiscard]] History lived() {
        for (auto date = m_first; date < m_today; date += Days{1}) live(date);
        checkIn(m_today);
        return std::move(m_history);
    }

private:
    void live(Date date) {
        if (date == m_first || daysBetween(m_first, date) % 365 == 0)
            m_history.screens.push_back(answered(date, m_ids));
        if (weekdayOf(date) == Weekday::mon) startWeek(daysBetween(m_first, date) / 7);
        checkIn(date);
        testSelf(date);
        if (m_awayWeeks > 0) {
            settle(0);
            return;
        }
        const DemoDay day{.date = date,
                          .strength = 1 + 0.35 * std::log1p(daysBetween(m_first, date) / 180.0),
                          .effort = m_lighter ? 0.6 : 1.0,
                          .tightness = m_tightness,
                          .habits = m_habits};
        const auto session = m_sessions.on(day);
        settle(session ? session->tightnessNextMorning->value() - session->tightnessBefore->value() : 0);
        if (session) m_history.sessions.push_back(*session);
    }

    void startWeek(int week) {
        if (m_awayWeeks > 0) --m_awayWeeks;
        if (m_awayWeeks == 0 && week > 4 && m_random.chance(0.04)) m_awayWeeks = m_random.between(1, 2);
        m_lighter = week % kWeeksToALighterOne == kWeeksToALighterOne - 1;
        if (week % kWeeksOfAHabit != 0) return;
        const bool careful = m_random.chance(0.5);
        m_habits = {.warmsUp = careful ? 0.95 : 0.4,
                    .stretches = careful ? 0.8 : 0.15,
                    .manyAbdominals = m_random.chance(0.25),
                    .deskWork = m_random.chance(0.4)};
    }

    /// The back drifts to its usual, and keeps a part of what a session did.
    void settle(double rise) {
        const auto usual = 2.0 + (m_habits.deskWork ? 0.6 : 0.0) + (m_habits.manyAbdominals ? 0.5 : 0.0);
        m_tightness = std::clamp(usual + 0.75 * (m_tightness - usual) + 0.5 * rise + m_random.normal(0, 0.5), 0.0, 9.0);
    }

    void checkIn(Date date) {
        const auto slept = std::clamp(std::round(m_random.normal(7.1, 0.8) * 2) / 2, 3.0, 10.0);
        if (slept < 6) m_tightness = std::min(9.0, m_tightness + 0.5);
        if (!m_random.chance(0.75)) return;
        const bool works = weekdayOf(date) < Weekday::sat && m_awayWeeks == 0;
        CheckIn morning{.date = date, .loggedOn = date};
        morning.tightness = Tightness::from(std::round(m_tightness));
        if (m_tightness >= 3) morning.easier = m_random.chance(0.7) ? Easier::moving : Easier::same;
        morning.sleepHours = slept;
        morning.stress = m_random.between(1, works ? 4 : 3);
        morning.sittingHours = works ? (m_habits.deskWork ? 9 : 6) : 3;
        morning.standingHours = works ? 1 : 2;
        m_history.checkIns.push_back(morning);
    }

    void testSelf(Date date) {
        constexpr int kEvery = 56;
        const auto days = daysBetween(m_first, date);
        if (days % kEvery != kEvery / 2) return;
        const auto better = std::min(40.0, days / 20.0);
        const auto add = [&](SelfTestKind kind, double value) {
            m_history.selfTests.push_back({date, kind, std::round(value + m_random.normal(0, 6))});
        };
        add(SelfTestKind::trunkExtensorHold, 95 + better);
        add(SelfTestKind::trunkFlexorHold, 120 + better);
        add(SelfTestKind::sideBridgeLeft, 60 + better / 2);
        add(SelfTestKind::sideBridgeRight, 62 + better / 2);
    }

    Date m_today;
    Date m_first;
    Random m_random;
    SeededIdSource m_ids;
    DemoSessions m_sessions;
    History m_history{};
    DemoHabits m_habits{};
    double m_tightness = 2;
    int m_awayWeeks = 0;
    bool m_lighter = false;
};

}  // namespace

DemoHistory makeDemoHistory(Date today, int years, Seed seed, const Catalogue& catalogue) {
    LIMBER_EXPECTS(years >= 1 && years <= 20);
    return {demoProfile(today), DemoLife(today, years, seed, catalogue).lived()};
}

}  // namespace limber::inline workspace
