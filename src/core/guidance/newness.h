// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>

#include "core/guidance/log_view.h"
#include "limber/domain/muscle.h"

namespace limber::inline guidance {

enum class Newness : std::uint8_t { known, fresh, unclear };
/// Known: done 7 to 28 days before the date, the first week of attempts aside. Where the log is too short to tell, the
/// person's word on the four weeks before it decides.
[[nodiscard]] Newness newness(const LogView& log, const std::string& exercise, Date date);

}  // namespace limber::inline guidance
