// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "limber/domain/check_in.h"

namespace limber::inline gui {

[[nodiscard]] QString nameOfTest(SelfTestKind test);
/// What it measures, in one line.
[[nodiscard]] QString aimOfTest(SelfTestKind test);
/// Step by step.
[[nodiscard]] QStringList stepsOfTest(SelfTestKind test);
/// "85 s", "18 cm".
[[nodiscard]] QString resultText(SelfTestKind test, double value);

}  // namespace limber::inline gui
