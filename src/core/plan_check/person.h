// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "limber/domain/plan_request.h"

namespace limber::inline plan_check {

/// What the rules ask about the person, defaults applied.
class Person {
public:
    explicit Person(const PlanRequest& request);

    [[nodiscard]] Level level() const { return m_level; }
    [[nodiscard]] bool isBeginner() const { return m_level == Level::beginner; }
    /// 65 or over.
    [[nodiscard]] bool isOlder() const { return m_older; }
    [[nodiscard]] bool isUnder16() const { return m_under16; }
    [[nodiscard]] int minutesOn(Date date) const;
    [[nodiscard]] bool isIllOn(Date date) const;
    [[nodiscard]] bool hasEquipmentFor(const Exercise& exercise, Date date) const;
    /// Nothing at hand but mat, ball and roller.
    [[nodiscard]] bool isWithoutEquipmentOn(Date date) const;
    [[nodiscard]] bool avoids(const Exercise& exercise) const;
    /// Areas that hurt or rest on that date.
    [[nodiscard]] std::vector<Area> restingAreas(Date date) const;

private:
    [[nodiscard]] const std::vector<Equipment>& equipmentOn(Date date) const;
    template <class Visit>
    void forNotes(Date date, Visit visit) const;

    const PlanRequest& m_request;
    Level m_level;
    bool m_older = false;
    bool m_under16 = false;
};

}  // namespace limber::inline plan_check
