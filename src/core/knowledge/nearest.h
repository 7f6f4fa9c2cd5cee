// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "limber/domain/exercise.h"

namespace limber::inline knowledge {

/// Ids whose id, name or alias resembles `text`, best first; ties in the order of `exercises`.
[[nodiscard]] std::vector<std::string> nearest(std::span<const Exercise> exercises, std::string_view text,
                                               std::size_t count);

}  // namespace limber::inline knowledge
