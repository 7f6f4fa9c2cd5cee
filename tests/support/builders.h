// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "limber/base/date.h"
#include "limber/domain/check_in.h"
#include "limber/domain/plan.h"
#include "limber/domain/profile.h"
#include "limber/domain/safety.h"
#include "limber/domain/session.h"

namespace limber::test {

using std::chrono::year_month_day;
using namespace std::chrono_literals;

[[nodiscard]] inline Date day(year_month_day date) { return Date{date}; }
[[nodiscard]] inline Tightness tightness(double value) { return Tightness::from(value).value(); }
[[nodiscard]] inline Effort effort(double value) { return Effort::from(value).value(); }
[[nodiscard]] inline Mass kilograms(double value) { return Mass::fromKilograms(value); }

/// A strength session of 45 minutes on 20 November 2026, until told otherwise.
class SessionBuilder {
public:
    SessionBuilder();
    SessionBuilder& withId(std::string uuid);
    SessionBuilder& on(Date date);
    SessionBuilder& on(year_month_day date) { return on(day(date)); }
    SessionBuilder& of(SessionKind kind, int minutes);
    SessionBuilder& at(int hour, int minute = 0);
    SessionBuilder& effortOf(double rpe);
    SessionBuilder& with(const std::string& exercise, int sets, int reps, double kg);
    SessionBuilder& with(const std::string& exercise, int sets, int reps);
    SessionBuilder& withHolds(const std::string& exercise, int sets, int seconds);
    SessionBuilder& warmedUp(int minutes);
    SessionBuilder& stretchedBefore(int minutes);
    SessionBuilder& stretchedAfter(int minutes);
    SessionBuilder& tagged(std::initializer_list<Tag> tags);
    SessionBuilder& tight(double before, double after);
    SessionBuilder& tightNextMorning(double value);
    SessionBuilder& tightened(Tightened when);
    SessionBuilder& tenderAt(Region region);
    SessionBuilder& carryingOut(BlockId block);
    SessionBuilder& loggedOn(Date date);
    [[nodiscard]] Session build() const { return m_session; }
    operator Session() const { return m_session; }  // NOLINT: reads as the value it builds

private:
    Session m_session;
};
[[nodiscard]] inline SessionBuilder aSession() { return {}; }

/// A lifter with three hours a week and a full gym, until told otherwise.
class ProfileBuilder {
public:
    ProfileBuilder();
    ProfileBuilder& beginner();
    ProfileBuilder& withMinutes(std::map<Weekday, int> minutes);
    ProfileBuilder& withEquipment(std::vector<Equipment> equipment);
    ProfileBuilder& withCondition(Condition condition);
    ProfileBuilder& bornIn(int year);
    ProfileBuilder& wanting(int workouts, int cardio, int yoga);
    ProfileBuilder& avoiding(std::vector<std::string> exercises);
    [[nodiscard]] Profile build() const { return m_profile; }
    operator Profile() const { return m_profile; }  // NOLINT: reads as the value it builds

private:
    Profile m_profile;
};
[[nodiscard]] inline ProfileBuilder aProfile() { return {}; }

[[nodiscard]] CheckIn aCheckIn(Date date, double tightness);
/// Every question answered with "no".
[[nodiscard]] Screen aClearScreen(Date date);
[[nodiscard]] PlanBlock aWorkoutBlock(const std::string& exercise, int sets, int reps);
[[nodiscard]] PlanBlock aBlock(BlockKind kind, int minutes, std::string routine = {});
/// Days of one block each at most; days without are rest.
[[nodiscard]] Plan aPlan(Date from, std::vector<std::pair<int, PlanBlock>> blocks, int days = 7);

}  // namespace limber::test
