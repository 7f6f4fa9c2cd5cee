// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "limber/guidance/assess.h"
#include "limber/guidance/safety_gate.h"
#include "support/builders.h"

namespace limber::test {

/// A Monday.
inline const Date kToday = day(2026y / 11 / 23);

/// A log of some weeks that end the day before `kToday`, and the questions about it.
struct GuidanceCase {
    Profile profile{};
    History history{};
    Date today = kToday;

    /// Sessions on the weekdays (0 = Monday) of the last `weeks` weeks, each with an id of its own.
    GuidanceCase& everyWeekOn(std::initializer_list<int> weekdays, int weeks, const SessionBuilder& session);
    GuidanceCase& add(Session session);
    GuidanceCase& add(Screen screen);
    GuidanceCase& add(CheckIn checkIn);
    [[nodiscard]] Assessment assessed() const;
    [[nodiscard]] SafetyState safety() const;
    [[nodiscard]] TipList tips(const Session* session = nullptr) const;
};

/// A balanced session of an hour without anything to remark: warmed up, stretched, tight afterwards.
[[nodiscard]] SessionBuilder anOrdinarySession();
[[nodiscard]] const Finding* findingWith(const CauseEstimate& estimate, std::string_view code);
[[nodiscard]] bool says(const SafetyState& state, std::string_view code);
[[nodiscard]] bool asks(const SafetyState& state, SafetyQuestion question);

[[nodiscard]] Screen yesTo(SafetyQuestion question, Date date = kToday);
[[nodiscard]] Screen noTo(SafetyQuestion question, Date date = kToday);
[[nodiscard]] Screen clearedBy(Clearing clearing, Date date);
[[nodiscard]] Screen discussed(SafetyQuestion question, Date date);
/// With every question answered no that day.
[[nodiscard]] GuidanceCase screened(Date date = kToday);

}  // namespace limber::test
