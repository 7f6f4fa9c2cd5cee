// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace limber::inline gui {

/// When to stop training, in one sentence.
[[nodiscard]] QString stopRule();

}  // namespace limber::inline gui
