// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "limber/domain/condition.h"
#include "limber/domain/exercise.h"
#include "limber/domain/plan.h"
#include "limber/domain/profile.h"
#include "limber/domain/region.h"
#include "limber/domain/session.h"

namespace limber::inline gui {

/// The words that people use for the values they see on the screen.

/// For 0-10, as in "clearly tight, still moving freely".
[[nodiscard]] QString tightnessWords(int tightness);
/// For 0-10, as in "hard".
[[nodiscard]] QString effortWords(int effort);
[[nodiscard]] QString nameOfArea(Area area);
/// As in "lower back, left".
[[nodiscard]] QString nameOfRegion(Region region);
[[nodiscard]] QString nameOfTag(Tag tag);
[[nodiscard]] QString nameOfTightened(Tightened when);
[[nodiscard]] QString nameOfKind(SessionKind kind);
[[nodiscard]] QString nameOfEquipment(Equipment equipment);
[[nodiscard]] QString nameOfCondition(Condition condition);
[[nodiscard]] QString nameOfMedicine(Medicine medicine);
[[nodiscard]] QString nameOfLevel(Level level);
[[nodiscard]] QString nameOfGoal(Goal goal);
[[nodiscard]] QString nameOfRecentTraining(RecentTraining recent);
[[nodiscard]] QString nameOfWeekday(Weekday weekday);
/// As in "Mon".
[[nodiscard]] QString shortNameOfWeekday(Weekday weekday);

/// As in "Monday 23 November", or "Mon 23 Nov" when short; in the person's language.
[[nodiscard]] QString dayText(Date date);
[[nodiscard]] QString shortDayText(Date date);
/// As in "23 November", or "23 Nov" when short.
[[nodiscard]] QString dayOfMonthText(Date date);
[[nodiscard]] QString shortDayOfMonthText(Date date);

/// A name that stands alone, as it is written inside a sentence: small, where the language writes names so.
[[nodiscard]] QString inRunningText(const QString& name);
/// Hours and minutes as the person's language writes them.
[[nodiscard]] QString timeText(TimeOfDay time);

}  // namespace limber::inline gui
