// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "limber/domain/plan.h"
#include "limber/domain/profile.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline gui {

/// Words and numbers of the week, as people say them.

/// As in "23 – 29 November" or "30 November – 6 December".
[[nodiscard]] QString rangeText(Date from, Date to);
/// As in "Mon 23".
[[nodiscard]] QString columnText(Date date);
[[nodiscard]] QString weekdayText(Date date);
[[nodiscard]] QString kindText(BlockKind kind);

/// As in "3 × 10", "2 × 25 s".
[[nodiscard]] QString shortDose(const PlannedExercise& planned);
/// As in "3 × 10 × 18 kg", "3 × 8 each side".
[[nodiscard]] QString fullDose(const PlannedExercise& planned, const Exercise* exercise, Units units);
[[nodiscard]] QString nameOfExercise(const std::string& id, const Catalogue& catalogue);
/// Short enough for a column; `whole` is the block's own title.
[[nodiscard]] QString cardTitle(const PlanBlock& block, const QString& whole, const Catalogue& catalogue);
/// As a sentence begins.
[[nodiscard]] QString capitalised(QString text);
/// What stands on the card: exercises with their doses, or nothing for blocks that are one thing.
[[nodiscard]] QStringList cardLines(const PlanBlock& block, const Catalogue& catalogue);
[[nodiscard]] QString spineLoadText(SpineLoad load);

}  // namespace limber::inline gui
