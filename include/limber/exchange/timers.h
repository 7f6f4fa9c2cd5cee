// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "limber/domain/treatment_timer.h"
#include "limber/exchange/read_context.h"

namespace limber::inline exchange {

[[nodiscard]] std::string writeTimer(const TreatmentTimer& timer);
[[nodiscard]] Result<TreatmentTimer> readTimer(std::string_view json, const ReadContext& context);

}  // namespace limber::inline exchange
