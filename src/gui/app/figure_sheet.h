// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include "limber/domain/exercise.h"
#include "limber/knowledge/catalogue.h"

namespace limber::inline gui {

/// Every figure of a kind, start and end side by side with the name below, in the colours of the theme.
[[nodiscard]] QImage figureSheet(const Catalogue& catalogue, ExerciseKind kind);

}  // namespace limber::inline gui
