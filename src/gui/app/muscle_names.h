// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "limber/knowledge/catalogue.h"

namespace limber::inline gui {

/// Plain names, in the order of `Muscle`.
[[nodiscard]] QStringList muscleNames(const Catalogue& catalogue);

}  // namespace limber::inline gui
