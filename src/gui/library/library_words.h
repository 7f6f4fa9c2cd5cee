// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "limber/domain/session.h"
#include "limber/knowledge/search.h"

namespace limber::inline gui {

/// As on the filters: "stretch", "care", "cause".
[[nodiscard]] QString nameOfKind(ItemKind kind);
[[nodiscard]] QString iconName(ItemKind kind);
[[nodiscard]] QString nameOfSpineLoad(SpineLoad load);
/// "low spine load".
[[nodiscard]] QString spineLoadWords(SpineLoad load);
/// "a, b and c".
[[nodiscard]] QString listed(const QStringList& words);
/// "3 × 10", "2 × 30 s, each side".
[[nodiscard]] QString doseText(const Exercise& exercise);
/// The muscles of a share from 0.5 on, the first ones most worked; what a stretch lengthens.
[[nodiscard]] QStringList mainMuscles(const Exercise& exercise, const Catalogue& catalogue);
/// "Multifidus and glutes; shoulders help; lengthens the chest."
[[nodiscard]] QString muscleSentence(const Exercise& exercise, const Catalogue& catalogue);

}  // namespace limber::inline gui
