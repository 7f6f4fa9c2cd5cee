// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "cli/program.h"
#include "limber/domain/profile.h"

namespace limber::inline cli {

/// One line a key that is said, in the names that `profile set` takes.
[[nodiscard]] std::string profileText(const Program& program, const Profile& profile);

}  // namespace limber::inline cli
